package wire_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"reflect"
	"testing"

	"go.uber.org/goleak"

	"github.com/slark-network/slark/kernels/gpu"
	"github.com/slark-network/slark/kernels/gpu/emulated"
	"github.com/slark-network/slark/kernels/gpu/wire"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func frame(t testing.TB, number uint32, c wire.Call, args []byte) []byte {
	var b wire.Builder
	b.U32(number)
	b.U8(uint8(c))
	var out bytes.Buffer
	if err := wire.WriteFrame(&out, append(b, args...)); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func u64(values ...uint64) (b []byte) {
	for _, v := range values {
		b = binary.BigEndian.AppendUint64(b, v)
	}
	return b
}

// serve gives requests to a worker and returns its replies, the greeting first.
func serve(t testing.TB, requests []byte) (replies [][]byte, err error) {
	var out bytes.Buffer
	driver := emulated.New(emulated.Options{})
	err = wire.Serve(context.Background(), bytes.NewReader(requests), &out, driver)
	if used, contexts := driver.Used(); used != 0 || contexts != 0 {
		t.Errorf("%d bytes, %d contexts are left", used, contexts)
	}
	for {
		b, ended := wire.ReadFrame(&out)
		if ended != nil {
			return replies, err
		}
		replies = append(replies, b)
	}
}

func TestServe(t *testing.T) {
	requests := bytes.Join([][]byte{
		frame(t, 1, wire.Devices, nil),
		frame(t, 2, wire.Alloc, u64(1)), // no context yet
		frame(t, 3, wire.Open, []byte{0, 0, 0, 0}),
		frame(t, 4, wire.Alloc, u64(1<<20)),
		frame(t, 5, wire.Alloc, u64(1<<40)),
		frame(t, 6, wire.Free, u64(12345)),
		frame(t, 7, wire.Open, []byte{0, 0, 0, 0}),
	}, nil)
	replies, err := serve(t, requests)
	if err != nil {
		t.Fatal(err)
	}
	if err := wire.CheckHello(replies[0]); err != nil {
		t.Error(err)
	}
	want := []wire.Status{wire.OK, wire.Invalid, wire.OK, wire.OK, wire.OutOfMemory, wire.Invalid, wire.Invalid}
	for i, status := range want {
		p := wire.NewParser(replies[1+i])
		if number, got := p.U32(), wire.Status(p.U8()); number != uint32(i+1) || got != status {
			t.Errorf("reply %d has number %d, status %d, want %d", i+1, number, got, status)
		}
	}
	p := wire.NewParser(replies[1][5:])
	facts, err := wire.ParseDevices(p)
	known, _ := emulated.New(emulated.Options{}).Devices(t.Context())
	if err != nil || !reflect.DeepEqual(facts, known) {
		t.Errorf("%+v, %v, want %+v", facts, err, known)
	}
}

func TestServeRefuses(t *testing.T) {
	for name, b := range map[string][]byte{
		"half a frame":  frame(t, 1, wire.Devices, nil)[:7],
		"huge frame":    {0xff, 0xff, 0xff, 0xff},
		"no such call":  append(frame(t, 1, wire.Open, make([]byte, 4)), frame(t, 2, 99, make([]byte, 8))...),
		"short request": append(frame(t, 1, wire.Open, make([]byte, 4)), frame(t, 2, wire.Alloc, make([]byte, 7))...),
		"long request":  frame(t, 1, wire.Devices, []byte{0}),
		"long read":     append(frame(t, 1, wire.Open, make([]byte, 4)), frame(t, 2, wire.Read, append(u64(1), 0x7f, 0, 0, 0))...),
	} {
		if _, err := serve(t, b); !errors.Is(err, wire.ErrProtocol) && !errors.Is(err, io.ErrUnexpectedEOF) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestStatus(t *testing.T) {
	for _, family := range []error{
		gpu.ErrNoDevice, gpu.ErrOutOfMemory, gpu.ErrLaunch, gpu.ErrLost, gpu.ErrUnsupportedPTX, gpu.ErrInvalidCall,
	} {
		if err := wire.StatusOf(fmt.Errorf("x: %w", family)).Err("text"); !errors.Is(err, family) {
			t.Errorf("%v became %v", family, err)
		}
	}
	if err := wire.StatusOf(errors.New("anything else")).Err(""); !errors.Is(err, gpu.ErrLost) {
		t.Errorf("%v", err)
	}
	if err := wire.Status(200).Err(""); !errors.Is(err, wire.ErrProtocol) {
		t.Errorf("unknown status: %v", err)
	}
	if err := wire.WriteFrame(io.Discard, make([]byte, wire.MaxFrame+1)); !errors.Is(err, wire.ErrProtocol) {
		t.Errorf("long frame: %v", err)
	}
	if err := wire.CheckHello([]byte("HTTP/1.1 400 Bad Request")); !errors.Is(err, wire.ErrProtocol) {
		t.Errorf("greeting of something else: %v", err)
	}
}

// Whatever comes, a worker answers or ends, and leaves nothing.
func FuzzServe(f *testing.F) {
	open := frame(f, 1, wire.Open, make([]byte, 4))
	var launch wire.Builder
	wire.BuildLaunches(&launch, []gpu.Launch{{Function: 1, Grid: 1, Block: 1, Args: []uint64{1}}})
	for c := wire.Devices; c <= wire.Close; c++ {
		f.Add(append(bytes.Clone(open), frame(f, 2, c, u64(4096))...))
	}
	f.Add(append(bytes.Clone(open), frame(f, 2, wire.Queue, launch)...))
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, b []byte) {
		_, _ = serve(t, b)
	})
}
