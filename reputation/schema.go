package reputation

import (
	"encoding/binary"

	"github.com/slark-network/slark/challenge"
)

// formatVersion is the format of the whole store. A program opens older ones from oldestFormat on, and brings them to its own
// step by step (upgrade.go); it refuses a newer one. There is no way back.
//
//	2  records name the kind of work and what the outcome did; evidence and findings. Stores of format 1 are not read
//	3  the mark of a store that was restored from a backup, which a program that does not know it would not heed
const (
	formatVersion = 3
	oldestFormat  = 2
)

// Every key of the store is laid out here. A key is one letter and fixed-width fields, all big-endian, so that byte order is
// the order of the fields; every value begins with a version byte of its own (codec.go) unless it says "raw".
//
//	key                                                          bytes  value
//	'!' "format"                                                     7  u32 format version (raw)
//	'!' "identity"                                                   9  chainId, settlement, verifier
//	'!' "floor"                                                      6  u64 counter that every new one exceeds
//	'!' "transcripts"                                               12  u64 first Era whose transcripts are kept
//	'!' "records"                                                    8  u64 first Era whose records are kept
//	'!' "restored"                                                   9  what a store that was restored from a backup does not know
//	'k' u64 era                                                      9  secret of the Era
//	'c' provider(20) device(32)                                     53  u64 last counter issued
//	'o' provider(20) device(32) u64 counter                         61  open: issued, no outcome yet
//	'w' provider(20) device(32) u64 counter                         61  pending session of an open challenge
//	'r' provider(20) device(32) u64 counter                         61  record: the outcome
//	'i' u64 era u64 at provider(20) device(32) u64 counter          77  index by time, u8 outcome (raw)
//	'p' provider(20) u64 era u64 at device(32) u64 counter          77  index by provider and time, u8 outcome (raw)
//	'x' u64 era hash(32)                                            41  transcript file (raw)
//	't' provider(20) u64 era device(32) u8 kind                     62  tally of one device
//	'e' u64 era provider(20)                                        29  empty (raw): the provider has a tally in the Era
//	'd' provider(20) device(32)                                     53  evidence: the state of the sequential tests
//	'f' provider(20) u64 era device(32)                             61  findings of the Era; not there without any
//	'm' provider(20)                                                21  tier mirror
//	'a' verifier(20) u64 era                                        29  u64 agreed, u64 judged
//	'b'                                                              1  chain cursor
//	'j' key(1..256)                                             2..257  journal entry (raw)
//
// at is nanoseconds since 1970, never negative. "Raw" values have their size or their hash for a check.
const (
	prefixMeta       = '!'
	prefixSecret     = 'k'
	prefixCounter    = 'c'
	prefixOpen       = 'o'
	prefixPending    = 'w'
	prefixRecord     = 'r'
	prefixTime       = 'i'
	prefixProvider   = 'p'
	prefixTranscript = 'x'
	prefixTally      = 't'
	prefixEra        = 'e'
	prefixEvidence   = 'd'
	prefixFindings   = 'f'
	prefixTier       = 'm'
	prefixAccuracy   = 'a'
	prefixCursor     = 'b'
	prefixJournal    = 'j'
)

var (
	keyFormat          = []byte("!format")
	keyIdentity        = []byte("!identity")
	keyFloor           = []byte("!floor")
	keyTranscriptsFrom = []byte("!transcripts")
	keyRecordsFrom     = []byte("!records")
	keyRestored        = []byte("!restored")
	keyCursor          = []byte{prefixCursor}
)

const (
	sizeChallengeKey  = 1 + 20 + 32 + 8
	sizeIndexKey      = 1 + 8 + 8 + 20 + 32 + 8
	sizeTranscriptKey = 1 + 8 + 32
	sizeTallyKey      = 1 + 20 + 8 + 32 + 1
	sizeEraKey        = 1 + 8 + 20
	sizeEvidenceKey   = 1 + 20 + 32
	sizeFindingsKey   = 1 + 20 + 8 + 32
	sizeAccuracyKey   = 1 + 20 + 8
)

func keySecret(era uint64) []byte {
	return binary.BigEndian.AppendUint64([]byte{prefixSecret}, era)
}

func keyCounter(provider challenge.Address, device challenge.Hash) []byte {
	b := append(make([]byte, 0, sizeChallengeKey), prefixCounter)
	b = append(b, provider[:]...)
	return append(b, device[:]...)
}

// keyChallenge is the key of a challenge under prefixOpen, prefixPending or prefixRecord.
func keyChallenge(prefix byte, c Challenge) []byte {
	b := append(make([]byte, 0, sizeChallengeKey), prefix)
	b = append(b, c.Provider[:]...)
	b = append(b, c.Device[:]...)
	return binary.BigEndian.AppendUint64(b, c.Counter)
}

func parseChallengeKey(key []byte) (c Challenge, ok bool) {
	if len(key) != sizeChallengeKey {
		return c, false
	}
	copy(c.Provider[:], key[1:])
	copy(c.Device[:], key[21:])
	c.Counter = binary.BigEndian.Uint64(key[53:])
	return c, true
}

// indexEntry is one line of either index.
type indexEntry struct {
	era uint64
	at  uint64 // nanoseconds since 1970
	Challenge
}

func keyTime(e indexEntry) []byte {
	b := append(make([]byte, 0, sizeIndexKey), prefixTime)
	b = binary.BigEndian.AppendUint64(b, e.era)
	b = binary.BigEndian.AppendUint64(b, e.at)
	b = append(b, e.Provider[:]...)
	b = append(b, e.Device[:]...)
	return binary.BigEndian.AppendUint64(b, e.Counter)
}

func keyProvider(e indexEntry) []byte {
	b := append(make([]byte, 0, sizeIndexKey), prefixProvider)
	b = append(b, e.Provider[:]...)
	b = binary.BigEndian.AppendUint64(b, e.era)
	b = binary.BigEndian.AppendUint64(b, e.at)
	b = append(b, e.Device[:]...)
	return binary.BigEndian.AppendUint64(b, e.Counter)
}

// parseIndexKey reads a key of either index.
func parseIndexKey(key []byte) (e indexEntry, ok bool) {
	if len(key) != sizeIndexKey {
		return e, false
	}
	rest := key[1:]
	if key[0] == prefixProvider {
		rest = rest[copy(e.Provider[:], rest):]
	}
	e.era, e.at, rest = binary.BigEndian.Uint64(rest), binary.BigEndian.Uint64(rest[8:]), rest[16:]
	if key[0] == prefixTime {
		rest = rest[copy(e.Provider[:], rest):]
	}
	rest = rest[copy(e.Device[:], rest):]
	e.Counter = binary.BigEndian.Uint64(rest)
	return e, true
}

func keyTranscript(era uint64, hash challenge.Hash) []byte {
	return append(binary.BigEndian.AppendUint64([]byte{prefixTranscript}, era), hash[:]...)
}

func keyTally(provider challenge.Address, era uint64, device challenge.Hash, kind challenge.DeviceKind) []byte {
	b := append(make([]byte, 0, sizeTallyKey), prefixTally)
	b = append(b, provider[:]...)
	b = binary.BigEndian.AppendUint64(b, era)
	b = append(b, device[:]...)
	return append(b, byte(kind))
}

func keyEra(era uint64, provider challenge.Address) []byte {
	return append(binary.BigEndian.AppendUint64([]byte{prefixEra}, era), provider[:]...)
}

func keyEvidence(provider challenge.Address, device challenge.Hash) []byte {
	return append(append([]byte{prefixEvidence}, provider[:]...), device[:]...)
}

func keyFindings(provider challenge.Address, era uint64, device challenge.Hash) []byte {
	b := append(make([]byte, 0, sizeFindingsKey), prefixFindings)
	b = append(b, provider[:]...)
	b = binary.BigEndian.AppendUint64(b, era)
	return append(b, device[:]...)
}

func keyTier(provider challenge.Address) []byte { return append([]byte{prefixTier}, provider[:]...) }

func keyAccuracy(verifier challenge.Address, era uint64) []byte {
	return binary.BigEndian.AppendUint64(append([]byte{prefixAccuracy}, verifier[:]...), era)
}

func keyJournal(key []byte) []byte { return append([]byte{prefixJournal}, key...) }

// after is the smallest key above every key that begins with prefix.
func after(prefix []byte) []byte {
	end := append([]byte(nil), prefix...)
	for i := len(end) - 1; i >= 0; i-- {
		if end[i]++; end[i] != 0 {
			return end[:i+1]
		}
	}
	return nil
}

// eraRange is the bounds of the keys under prefix whose next field is an Era from first to last, both inclusive.
func eraRange(prefix []byte, first, last uint64) (lower, upper []byte) {
	lower = binary.BigEndian.AppendUint64(append([]byte(nil), prefix...), first)
	return lower, after(binary.BigEndian.AppendUint64(append([]byte(nil), prefix...), last))
}
