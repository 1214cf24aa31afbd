package ledger

import (
	"encoding/binary"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
)

// Format of the store. Numbers are big-endian.
//
//	1  first
const version = 1

// Keys and values:
//
//	v                                                     u32 version
//	r ‖ id(32) ‖ u8 type                                  body of a record, by the types of docs/protocol.md, section 15
//	e ‖ u64 seconds ‖ id(32) ‖ u8 what                    nothing: at that Unix time the records go (0) or the answer goes (1)
//	n ‖ device(32) ‖ u64 era ‖ verifier(20)               u64 highest counter that was started
//	u ‖ device(32) ‖ u64 era ‖ verifier(20)               usage: u32 prepares ‖ u32 starts ‖ u64 nanoseconds
//
// id is the link hash of Start; of Prepare for what is known before Start. The round roots are written with Commit, so
// that a run after a restart can be compared with the one that was committed.
const (
	keyVersion = 'v'
	keyRecord  = 'r'
	keyExpiry  = 'e'
	keyCounter = 'n'
	keyUsage   = 'u'
)

const (
	expireAll    = 0
	expireAnswer = 1
)

func recordKey(id challenge.Hash, t message.Type) []byte {
	return append(append([]byte{keyRecord}, id[:]...), byte(t))
}

func expiryKey(at time.Time, id challenge.Hash, what byte) []byte {
	b := binary.BigEndian.AppendUint64([]byte{keyExpiry}, uint64(max(at.Unix(), 0)))
	return append(append(b, id[:]...), what)
}

func parseExpiry(key []byte) (id challenge.Hash, what byte, ok bool) {
	if len(key) != 1+8+32+1 {
		return id, 0, false
	}
	copy(id[:], key[9:])
	return id, key[41], true
}

// Account is whose use of what is counted: a verifier's, of a device, in an Era.
type Account struct {
	Device   challenge.Hash
	Era      uint64
	Verifier challenge.Address
}

func (a Account) key(kind byte) []byte {
	return append(eraPrefix(kind, a.Device, a.Era), a.Verifier[:]...)
}

func eraPrefix(kind byte, device challenge.Hash, era uint64) []byte {
	return binary.BigEndian.AppendUint64(append([]byte{kind}, device[:]...), era)
}

// eraOf is the Era in a key of kind counter or usage.
func eraOf(key []byte) (uint64, bool) {
	if len(key) != 1+32+8+20 {
		return 0, false
	}
	return binary.BigEndian.Uint64(key[33:]), true
}

// Usage is how much of a device was used.
type Usage struct {
	Prepares uint32        // accepted or answered with Busy
	Starts   uint32        // begun
	Time     time.Duration // of the device
}

func (u Usage) add(o Usage) Usage {
	return Usage{u.Prepares + o.Prepares, u.Starts + o.Starts, u.Time + o.Time}
}

func (u Usage) encode() []byte {
	b := binary.BigEndian.AppendUint32(nil, u.Prepares)
	b = binary.BigEndian.AppendUint32(b, u.Starts)
	return binary.BigEndian.AppendUint64(b, uint64(max(u.Time, 0)))
}

func decodeUsage(b []byte) (Usage, bool) {
	if len(b) != 16 {
		return Usage{}, false
	}
	return Usage{binary.BigEndian.Uint32(b), binary.BigEndian.Uint32(b[4:]), time.Duration(binary.BigEndian.Uint64(b[8:]))}, true
}
