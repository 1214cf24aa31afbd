package selftest_test

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"go.uber.org/goleak"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cpu"
	"github.com/slark-network/slark/prover/selftest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// flipping is a device whose openings have a wrong bit.
type flipping struct{ kernels.Device }

func (f flipping) Run(ctx context.Context, task kernels.Task) (kernels.Run, error) {
	r, err := f.Device.Run(ctx, task)
	return flippingRun{r}, err
}

type flippingRun struct{ kernels.Run }

func (f flippingRun) Open(ctx context.Context, ps []challenge.Position) ([]challenge.Opening, error) {
	out, err := f.Run.Open(ctx, ps)
	if err == nil {
		out[0].(*matmul.Opening).Values[0] ^= 1
	}
	return out, err
}

func TestOutcomes(t *testing.T) {
	device, err := cpu.New(cpu.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer device.Close()
	var rows []envelope.Envelope
	for _, e := range []envelope.Envelope{
		{Class: "any", Lower: 1, Upper: 1e15}, {Class: "better", Lower: 9e14, Upper: 1e15}, {Class: "worse", Lower: 1, Upper: 2},
	} {
		for _, e.Kind = range challenge.Kinds() {
			e.Source = "test"
			rows = append(rows, e)
		}
	}
	table, err := envelope.Encode(rows)
	if err != nil {
		t.Fatal(err)
	}
	catalogue, err := envelope.Load(bytes.NewReader(table))
	if err != nil {
		t.Fatal(err)
	}
	for class, want := range map[string]challenge.Outcome{
		"any": challenge.Pass, "better": challenge.Slow, "worse": challenge.TooFast, "other": challenge.Unknown,
	} {
		r, err := selftest.Run(context.Background(), selftest.Options{Device: device, Class: class, Size: 256, Rounds: 3, Openings: 5, Catalogue: catalogue})
		if strings.Join(r.AtLeast, " ") != "any worse" {
			t.Errorf("%s: at least %v", class, r.AtLeast)
		}
		if err != nil || r.Outcome != want || r.Reason == "" || r.Elapsed <= 0 || r.Work != 2*256*256*256*3 || r.Passed() != (class == "any") {
			t.Errorf("%s: %+v, error %v, want %s", class, r, err, want)
		}
	}
	for class, want := range map[string]challenge.Outcome{"any": challenge.Pass, "better": challenge.Slow, "other": challenge.Unknown} {
		r, err := selftest.Run(context.Background(), selftest.Options{
			Device: device, Class: class, Kind: challenge.Memory, Size: 2048, Rounds: 2, Openings: 5, Catalogue: catalogue,
		})
		if err != nil || r.Outcome != want || r.Kind != "memory" || r.Work != 128*16*1024*2 {
			t.Errorf("memory, %s: %+v, error %v, want %s", class, r, err, want)
		}
	}
	r, err := selftest.Run(context.Background(), selftest.Options{Device: flipping{device}, Class: "any", Size: 256, Rounds: 3, Openings: 5, Catalogue: catalogue})
	if err != nil || r.Outcome != challenge.Faulted || r.Passed() {
		t.Errorf("with a flipped bit: %+v, error %v, want fault", r, err)
	}
	if _, err := selftest.Run(context.Background(), selftest.Options{Device: device, Class: "any", Size: 100, Rounds: 1, Openings: 1}); err == nil {
		t.Error("size 100 was tested")
	}
}
