// Package transcript is the file that a challenge leaves behind (docs/protocol.md,
// section 15): a codec in which what parses encodes again to the same bytes, and a
// re-check that needs no trust, no secret and no network.
package transcript

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"fmt"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
)

// MaxSize is the size of the largest transcript, in bytes.
const MaxSize = 8 << 20

const (
	headerSize = 8 + 8 + 20
	sealSize   = sha256.Size
)

var magic = [8]byte{'S', 'L', 'A', 'R', 'K', 'T', 'R', 1}

// File is a transcript. Records are in the order of the challenge; a finished one ends with Verdict.
type File struct {
	Network challenge.Network
	Records []session.Record
}

// Encode writes the file. It fails only if a field is over its limit.
func (f File) Encode() ([]byte, error) {
	size := headerSize + sealSize
	for _, r := range f.Records {
		size += 5 + len(r.Body)
	}
	if size > MaxSize {
		return nil, fmt.Errorf("%w transcript: %d bytes, at most %d", challenge.ErrInvalid, size, MaxSize)
	}
	b := append(make([]byte, 0, size), magic[:]...)
	b = binary.BigEndian.AppendUint64(b, f.Network.ChainID)
	b = append(b, f.Network.Settlement[:]...)
	for _, r := range f.Records {
		b = binary.BigEndian.AppendUint32(append(b, byte(r.Type)), uint32(len(r.Body)))
		b = append(b, r.Body...)
	}
	seal := sha256.Sum256(b)
	return append(b, seal[:]...), nil
}

// Decode parses a file: framing and seal only. Replay or Recheck sees whether the records are a challenge.
// Record bodies share memory with b. Errors wrap challenge.ErrInvalid.
func Decode(b []byte) (File, error) {
	bad := func(format string, args ...any) (File, error) {
		return File{}, fmt.Errorf("%w transcript: "+format, append([]any{challenge.ErrInvalid}, args...)...)
	}
	if len(b) > MaxSize {
		return bad("%d bytes, at most %d", len(b), MaxSize)
	}
	if len(b) < headerSize+sealSize {
		return bad("%d bytes, too short", len(b))
	}
	if !bytes.Equal(b[:8], magic[:]) {
		return bad("does not begin with SLARKTR, version 1")
	}
	body := b[:len(b)-sealSize]
	if sum := sha256.Sum256(body); !bytes.Equal(sum[:], b[len(body):]) {
		return bad("its seal is not the SHA-256 of its content (changed or cut off)")
	}
	f := File{Network: challenge.Network{ChainID: binary.BigEndian.Uint64(body[8:])}}
	copy(f.Network.Settlement[:], body[16:])
	for body = body[headerSize:]; len(body) > 0; {
		if len(body) < 5 {
			return bad("%d bytes where a record begins", len(body))
		}
		size := binary.BigEndian.Uint32(body[1:])
		if uint64(size) > uint64(len(body)-5) {
			return bad("record of %d bytes, %d are left", size, len(body)-5)
		}
		f.Records = append(f.Records, session.Record{Type: message.Type(body[0]), Body: body[5 : 5+size : 5+size]})
		body = body[5+size:]
	}
	return f, nil
}
