package calibration

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/slark-network/slark/bench/peak"
	"github.com/slark-network/slark/bench/record"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/catalogue"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/nvml"
)

// good is a run on a card, with rounds at two sizes: 400 and 500 Top/s.
func good() *record.File {
	f := &record.File{
		Started: time.Date(2026, 11, 1, 0, 0, 0, 0, time.UTC), Host: record.Host{Driver: &nvml.Host{Driver: nvml.Known("550.54.15")}},
		Devices: []record.Device{{
			Name: "0", Class: "rtx4090", Info: kernels.Info{Name: "NVIDIA GeForce RTX 4090", Kernel: "mma", Kind: challenge.GPU},
			Card: &nvml.Card{PowerLimit: nvml.Known(450.0)},
			Results: []record.Result{
				{Name: "a", Group: "rounds", Size: 8192, Rounds: 2, Work: 500e9, Unit: "op", Samples: []int64{1e6, 1e6, 1e6, 1e6, 1e6, 1e6 + 9e4}},
				{Name: "b", Group: "rounds", Size: 4096, Rounds: 2, Work: 400e9, Unit: "op", Samples: []int64{1e6, 1e6, 1e6, 1e6, 1e6}},
				{Name: "c", Group: "challenge", Size: 32768, Samples: []int64{1}},
			},
		}},
	}
	for i := range f.Devices[0].Results {
		f.Devices[0].Results[i].Summarize(nil)
	}
	return f
}

var usual = Options{Kind: challenge.Matmul, Margin: 0.15, MaxSpread: 0.05}

func TestRow(t *testing.T) {
	f := good()
	e, err := Row(f, &f.Devices[0], usual, envelope.Shipped())
	if err != nil || e.Lower != 425e12 || e.Upper != envelope.Shipped().Find("rtx4090", challenge.Matmul).Upper {
		t.Fatalf("%+v, %v", e, err)
	}
	const source = "measured 500 Top/s (median of 6, MAD 0.0 %) at size 8192, T=2 on NVIDIA GeForce RTX 4090, kernel mma, driver 550.54.15, " +
		"power limit 450 W, 2026-11-01; lower edge 15 % below; upper edge that of the catalogue before"
	if e.Source != source {
		t.Errorf("source %q", e.Source)
	}
	if old := envelope.Shipped().Find("rtx4090", challenge.Matmul); e.Typical != 500e12 || e.Best != old.Best || e.Watts != 450 || e.Kernel != "mma" || e.Shadow || e.Spread != old.Spread {
		t.Errorf("%+v", e)
	}
	key, err := message.NewKey(bytes.Repeat([]byte{7}, 32))
	if err != nil {
		t.Fatal(err)
	}
	text, err := envelope.Sign([]envelope.Envelope{e}, key)
	if err != nil {
		t.Fatal(err)
	}
	over, err := envelope.Open(text, key.Address())
	if err != nil {
		t.Fatal(err)
	}
	all, err := envelope.Shipped().With(over.Catalogue)
	if err != nil {
		t.Fatal(err)
	}
	if got := all.Find("rtx4090", challenge.Matmul); *got != e {
		t.Errorf("%+v, want %+v", got, e)
	}
	f.Devices[0].Card.PowerLimit = nvml.Known(300.0)
	if e, err = Row(f, &f.Devices[0], usual, envelope.Shipped()); err != nil || e.Class != "rtx4090.300w" || e.Watts != 300 {
		t.Errorf("under a limit: %+v, %v", e, err)
	}
	f.Devices[0].Card.PowerLimit = nvml.Known(450.0)
	o := usual
	o.Size, o.Upper, o.Class = 4096, 700e12, "my-card"
	if e, err = Row(f, &f.Devices[0], o, envelope.Shipped()); err != nil || e.Lower != 340e12 || e.Upper != 700e12 || e.Class != "my-card" || !strings.Contains(e.Source, "by hand") {
		t.Errorf("%+v, %v", e, err)
	}
	f.Devices[0].Peak, o = peak.Find(catalogue.Facts{Name: "NVIDIA GeForce RTX 4090", MemoryMiB: 24564}), usual
	o.Class = "new-card"
	if e, err = Row(f, &f.Devices[0], o, envelope.Shipped()); err != nil || e.Upper != uint64(1.1*660.6e12) {
		t.Errorf("%+v, %v", e, err)
	}
}

// TestMemory: walks make an envelope of memory, if they went through all that the class has.
func TestMemory(t *testing.T) {
	card, _ := catalogue.Shipped().Card("rtx4090")
	f := good()
	walks := record.Result{Name: "w", Group: "walks", Size: card.DatasetItems(), Rounds: 2, Work: 800e6, Unit: "B", Samples: []int64{1e6, 1e6, 1e6, 1e6, 1e6 + 5000}}
	walks.Summarize(nil)
	f.Devices[0].Results = append(f.Devices[0].Results, walks)
	o := usual
	o.Kind = challenge.Memory
	old := envelope.Shipped().Find("rtx4090", challenge.Memory)
	e, err := Row(f, &f.Devices[0], o, envelope.Shipped())
	if err != nil || e.Kind != challenge.Memory || e.Typical != 800e9 || e.Lower != 680e9 || e.Upper != old.Upper || e.Spread != old.Spread || !strings.Contains(e.Source, "measured 800 GB/s") {
		t.Fatalf("%+v, %v", e, err)
	}
	f.Devices[0].Results[len(f.Devices[0].Results)-1].Size -= 1024
	if _, err := Row(f, &f.Devices[0], o, envelope.Shipped()); !errors.Is(err, ErrUnfit) || !strings.Contains(err.Error(), "a smaller one is faster") {
		t.Error(err)
	}
	f = good()
	if _, err := Row(f, &f.Devices[0], o, envelope.Shipped()); !errors.Is(err, ErrUnfit) || !strings.Contains(err.Error(), "walks were not measured") {
		t.Error(err)
	}
}

func TestUnfit(t *testing.T) {
	for name, bend := range map[string]func(*record.File, *Options){
		"no class":        func(f *record.File, _ *Options) { f.Devices[0].Class = "" },
		"no upper edge":   func(_ *record.File, o *Options) { o.Class = "unheard-of" },
		"above the upper": func(_ *record.File, o *Options) { o.Upper = 499e12 },
		"too few":         func(f *record.File, _ *Options) { f.Devices[0].Results[0].Samples = []int64{1e6} },
		"spread":          func(f *record.File, _ *Options) { r := &f.Devices[0].Results[0]; r.MAD = r.Median / 10 },
		"another size":    func(_ *record.File, o *Options) { o.Size = 512 },
		"a wrong answer":  func(f *record.File, _ *Options) { f.Devices[0].Results[2].Error = "wrong" },
		"hot": func(f *record.File, _ *Options) {
			f.Devices[0].Results[0].During.Throttle = nvml.Known([]string{"hw-thermal"})
		},
		"margin": func(_ *record.File, o *Options) { o.Margin = 1 },
	} {
		f, o := good(), usual
		bend(f, &o)
		if _, err := Row(f, &f.Devices[0], o, envelope.Shipped()); !errors.Is(err, ErrUnfit) {
			t.Errorf("%s: %v", name, err)
		}
	}
	f := good()
	f.Devices[0].Results[0].During.Throttle = nvml.Known([]string{"power-cap", "idle"})
	if _, err := Row(f, &f.Devices[0], usual, envelope.Shipped()); err != nil {
		t.Error(err)
	}
}
