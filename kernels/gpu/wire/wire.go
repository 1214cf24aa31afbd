// Package wire is what a prover and the worker process that has the GPU say to one another, and the worker's side of it: Serve offers
// any gpu.Driver. The prover's side is package remote. docs/gpu.md has the page.
//
// Requests come on the worker's standard input, replies go to its file 3, so that nothing that a library prints gets between them.
// Both are frames, in the order of the requests; numbers are big-endian:
//
//	frame    u32 length of what follows, at most MaxFrame ‖ message
//	hello    u32 0 ‖ u8 status ‖ "slark-gpu" ‖ u32 version ‖ text        sent once, by the worker, when it starts
//	request  u32 number, from 1 ‖ u8 call ‖ arguments
//	reply    u32 number ‖ u8 status ‖ results, or the text of the error
//
// Bytes and texts are a u32 length and that many bytes. A worker has one context at a time and does one thing after the other, on one thread.
// It ends when its input does.
package wire

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/slark-network/slark/kernels/gpu"
)

const (
	Version  = 1       // of the protocol; both sides have the same
	MaxFrame = 4 << 20 // bytes after the length
	MaxCopy  = 1 << 20 // bytes of one Read or Write; more are several
	Magic    = "slark-gpu"
)

// ErrProtocol is wrapped when what came is no message of this protocol. Nothing more can be read from there.
var ErrProtocol = errors.New("worker protocol broken")

// Call is what is asked for. Each is a method of gpu.Driver or gpu.Context.
type Call uint8

// The calls, with arguments and results.
const (
	Devices     Call = iota + 1 // → u32 count, each: u32 index ‖ name ‖ uuid ‖ bus ‖ driver ‖ u64 memory ‖ u32 major ‖ u32 minor ‖ u32 multiprocessors
	Open                        // u32 index →
	MemoryInfo                  // → u64 free ‖ u64 total
	Alloc                       // u64 bytes → u64 pointer
	Free                        // u64 pointer →
	Write                       // u64 pointer ‖ bytes →
	Read                        // u64 pointer ‖ u32 length → bytes
	Load                        // text → u64 module
	Unload                      // u64 module →
	Function                    // u64 module ‖ name ‖ u32 shared → u64 function
	Queue                       // u32 count, each: u64 function ‖ u32 grid ‖ u32 block ‖ u32 shared ‖ u32 count of arguments ‖ u64 each →
	Record                      // → u64 event
	Wait                        // u64 event →
	Elapsed                     // u64 event ‖ u64 event → u64 nanoseconds
	Forget                      // u64 event →
	Synchronize                 // →
	Close                       // → the context is closed
)

var callNames = [...]string{
	"", "list devices", "open device", "ask for memory", "allocate", "free", "write", "read", "load", "unload", "find kernel", "launch",
	"record event", "wait", "measure time", "forget event", "synchronise", "close",
}

// String is the call, for people.
func (c Call) String() string {
	if int(c) < len(callNames) {
		return callNames[c]
	}
	return fmt.Sprintf("call %d", uint8(c))
}

// Status is the family of an error.
type Status uint8

// The statuses. OK comes with results, the others with a text.
const (
	OK Status = iota
	NoDevice
	OutOfMemory
	LaunchFailed
	Lost
	UnsupportedPTX
	Invalid
)

var families = map[Status]error{
	NoDevice: gpu.ErrNoDevice, OutOfMemory: gpu.ErrOutOfMemory, LaunchFailed: gpu.ErrLaunch, Lost: gpu.ErrLost,
	UnsupportedPTX: gpu.ErrUnsupportedPTX, Invalid: gpu.ErrInvalidCall,
}

// StatusOf is the family of an error; one that has none is Lost, because nothing is known about the context any more.
func StatusOf(err error) Status {
	if err == nil {
		return OK
	}
	for _, s := range []Status{Lost, LaunchFailed, NoDevice, OutOfMemory, UnsupportedPTX, Invalid} { // what says most first
		if errors.Is(err, families[s]) {
			return s
		}
	}
	return Lost
}

// Err is the error of a status and its text.
func (s Status) Err(text string) error {
	if s == OK {
		return nil
	}
	family := families[s]
	if family == nil {
		return fmt.Errorf("%w: status %d", ErrProtocol, s)
	}
	return fmt.Errorf("worker: %w: %q", family, text)
}

// WriteFrame writes a message in one write.
func WriteFrame(w io.Writer, message []byte) error {
	if len(message) > MaxFrame {
		return fmt.Errorf("%w: message of %d bytes", ErrProtocol, len(message))
	}
	b := binary.BigEndian.AppendUint32(make([]byte, 0, 4+len(message)), uint32(len(message)))
	_, err := w.Write(append(b, message...))
	return err
}

// ReadFrame reads a message. io.EOF is the end between two frames.
func ReadFrame(r io.Reader) ([]byte, error) {
	var head [4]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return nil, err
	}
	n := binary.BigEndian.Uint32(head[:])
	if n > MaxFrame {
		return nil, fmt.Errorf("%w: frame of %d bytes, began with %q", ErrProtocol, n, head[:])
	}
	// Grows with what comes, not with what is promised.
	b, err := io.ReadAll(io.LimitReader(r, int64(n)))
	if err == nil && len(b) < int(n) {
		err = io.ErrUnexpectedEOF
	}
	return b, err
}

// Hello is the worker's first message.
func Hello(s Status, text string) []byte {
	var b Builder
	b.U32(0)
	b.U8(uint8(s))
	b = append(b, Magic...)
	b.U32(Version)
	b.Bytes([]byte(text))
	return b
}

// CheckHello reads the worker's first message. The error is the worker's refusal, or wraps ErrProtocol.
func CheckHello(message []byte) error {
	p := Parser{b: message}
	number, status, magic, version := p.U32(), Status(p.U8()), string(p.take(len(Magic))), p.U32()
	switch {
	case p.bad || number != 0 || magic != Magic:
		return fmt.Errorf("%w: no greeting: %.40q", ErrProtocol, message)
	case version != Version:
		return fmt.Errorf("%w: worker speaks version %d, want %d: worker and prover are not of one release", ErrProtocol, version, Version)
	}
	text := string(p.Bytes())
	if err := p.End(); err != nil {
		return err
	}
	return status.Err(text)
}

// Builder is a message in the making.
type Builder []byte

func (b *Builder) U8(v uint8)   { *b = append(*b, v) }
func (b *Builder) U32(v uint32) { *b = binary.BigEndian.AppendUint32(*b, v) }
func (b *Builder) U64(v uint64) { *b = binary.BigEndian.AppendUint64(*b, v) }

// Bytes appends their length and them.
func (b *Builder) Bytes(v []byte) {
	b.U32(uint32(len(v)))
	*b = append(*b, v...)
}

// Parser reads a message. After its end everything is zero, and End says so.
type Parser struct {
	b   []byte
	bad bool
}

// NewParser reads b.
func NewParser(b []byte) *Parser { return &Parser{b: b} }

var zeros [16]byte

func (p *Parser) take(n int) []byte {
	if p.bad || n > len(p.b) {
		p.bad, p.b = true, nil
		return zeros[:min(n, len(zeros))]
	}
	out := p.b[:n:n]
	p.b = p.b[n:]
	return out
}

func (p *Parser) U8() uint8   { return p.take(1)[0] }
func (p *Parser) U32() uint32 { return binary.BigEndian.Uint32(p.take(4)) }
func (p *Parser) U64() uint64 { return binary.BigEndian.Uint64(p.take(8)) }

// Bytes are part of the message.
func (p *Parser) Bytes() []byte {
	n := p.U32()
	if uint64(n) > uint64(len(p.b)) {
		p.bad = true
		return nil
	}
	return p.take(int(n))
}

// Count reads the number of things of at least size bytes that follow.
func (p *Parser) Count(size int) int {
	n := p.U32()
	if uint64(n)*uint64(size) > uint64(len(p.b)) {
		p.bad = true
		return 0
	}
	return int(n)
}

// End is the error of a message that was too short or is too long.
func (p *Parser) End() error {
	if p.bad || len(p.b) > 0 {
		return fmt.Errorf("%w: message of a wrong size", ErrProtocol)
	}
	return nil
}
