package catalogue

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/slark-network/slark/challenge"
)

func TestShipped(t *testing.T) {
	c := Shipped()
	claimable := 0
	for _, card := range c.Cards() {
		if card.Claimable {
			claimable++
		}
		if card.Confidence != "high" && card.Doubt == "" {
			t.Errorf("%s: %s confidence, and nothing says why", card.Class, card.Confidence)
		}
	}
	if claimable != 72 || len(c.Measurements()) < 170 {
		t.Errorf("%d classes, %d measurements", claimable, len(c.Measurements()))
	}
	if _, ok := c.Card("rtx9090"); ok {
		t.Error("a class that is not there")
	}
}

// lanes are the fp32 lanes of an SM, by compute capability.
var lanes = map[uint32]uint64{60: 64, 61: 128, 70: 64, 75: 64, 80: 64, 86: 128, 89: 128, 90: 128, 100: 128, 120: 128}

// TestFormulas: the rates of a row are what SMs and clocks give, within what sheets round. A digit that slipped shows here.
func TestFormulas(t *testing.T) {
	near := func(class, what string, got, want uint64, permille uint64) {
		if d := max(got, want) - min(got, want); d*1000 > want*permille {
			t.Errorf("%s: %s is %d, and the formula gives %d", class, what, got, want)
		}
	}
	for _, c := range Shipped().Cards() {
		near(c.Class, "fp32", c.FP32, 2*lanes[c.Capability]*uint64(c.SMs)*uint64(c.BoostMHz)*mega, 30)
		if c.INT8 > 0 {
			near(c.Class, "int8 against fp16", c.INT8, map[bool]uint64{true: 4, false: 2}[half(c)]*c.FP16, 30)
			perClock := map[uint32]uint64{75: 2048, 80: 4096, 86: 2048, 89: 2048, 90: 8192, 100: 16384, 120: 2048}[c.Capability]
			if c.Class == "a10g" || c.Class == "l40" {
				perClock /= 2 // their matrix rate is half of their siblings'
			}
			near(c.Class, "int8", c.INT8, perClock*uint64(c.SMs)*uint64(c.TensorMHz)*mega, 15)
		}
		if c.DriverBandwidth > 0 {
			near(c.Class, "bandwidth", c.Bandwidth, c.DriverBandwidth, 35)
		}
	}
}

// half says whether fp32 accumulators halve the fp16 rate.
func half(c Card) bool { return c.Market == GeForce && c.Class != "titanrtx" }

// TestNames: a name is matched to the letter. Every pair here has fooled a match by substring somewhere.
func TestNames(t *testing.T) {
	c := Shipped()
	for name, want := range map[string]string{
		"NVIDIA A10": "a10", "NVIDIA A10G": "a10g", "NVIDIA A100-SXM4-80GB": "a100-sxm-80g", "A100-SXM4-80GB": "a100-sxm-80g", "NVIDIA A100 80GB PCIe": "a100-pcie-80g",
		"NVIDIA L4": "l4", "NVIDIA L40": "l40", "NVIDIA L40S": "l40s", "NVIDIA RTX A4000": "rtxa4000", "NVIDIA RTX 4000 Ada Generation": "rtx4000-ada",
		"NVIDIA RTX 4000 SFF Ada Generation": "rtx4000-sff-ada", "Quadro RTX 4000": "rtx4000", "NVIDIA GH200 480GB": "gh200-96g", "NVIDIA GH200 120GB": "gh200-96g",
		"NVIDIA H100 80GB HBM3": "h100-sxm", "NVIDIA H100 PCIe": "h100-pcie", "Quadro RTX 6000": "rtx6000 rtx6000-passive", "NVIDIA RTX 6000 Ada Generation": "rtx6000-ada",
		"NVIDIA RTX A6000": "rtxa6000", "NVIDIA GeForce RTX 4070 Ti": "rtx4070ti", "NVIDIA GeForce RTX 4070": "rtx4070 rtx4070-g6",
		"NVIDIA GeForce RTX 4090": "rtx4090 rtx4090-48g", "NVIDIA GeForce RTX 4090 D": "", "NVIDIA GeForce RTX 4090 Laptop GPU": "", "NVIDIA GeForce RTX 4070 Ti SUPER": "",
		"NVIDIA A800-SXM4-80GB": "", "nvidia a10": "", "NVIDIA A10 ": "", "A10": "", "RTX 4090": "", "": "",
	} {
		var got []string
		for _, card := range c.Identify(Facts{Name: name}) {
			got = append(got, card.Class)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q is %q, want %q", name, got, want)
		}
	}
	for _, f := range []struct {
		name string
		mib  uint64
		want string
	}{
		{"NVIDIA GeForce RTX 4090", 24564, "rtx4090"}, {"NVIDIA GeForce RTX 4090", 49140, "rtx4090-48g"}, {"NVIDIA GeForce RTX 3080", 12288, "rtx3080-12g"},
		{"NVIDIA GeForce RTX 4060 Ti", 16380, "rtx4060ti-16g"}, {"NVIDIA GH200 480GB", 97871, "gh200-96g"},
	} {
		if got := c.Identify(Facts{Name: f.name, MemoryMiB: f.mib}); len(got) != 1 || got[0].Class != f.want {
			t.Errorf("%+v: %d cards", f, len(got))
		}
	}
	for id, want := range map[string]string{"1E78": "rtx6000-passive", "1e30": "rtx6000", "FFFF": "rtx6000 rtx6000-passive", "": "rtx6000 rtx6000-passive"} {
		var got []string
		for _, card := range c.Identify(Facts{Name: "Quadro RTX 6000", MemoryMiB: 24576, PCI: id}) {
			got = append(got, card.Class)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("device id %q: %q, want %q", id, got, want)
		}
	}
	// What a driver was seen to report is taken for the card.
	for _, card := range c.Cards() {
		for _, name := range card.Names {
			for _, mib := range append(slices.Clone(card.SeenMiB), card.MemoryMiB) {
				if !slices.ContainsFunc(c.Identify(Facts{Name: name, MemoryMiB: mib}), func(o Card) bool { return o.Class == card.Class }) {
					t.Errorf("%q with %d MiB is not taken for %s", name, mib, card.Class)
				}
			}
		}
	}
}

// set changes fields of a row of the shipped file and loads it with its header.
func set(t *testing.T, class string, changes map[string]string) error {
	t.Helper()
	lines := strings.SplitAfter(string(cards), "\n")
	i := slices.IndexFunc(lines, func(l string) bool { return strings.HasPrefix(l, class+",") })
	row := strings.Split(strings.TrimSpace(lines[i]), ",")
	if len(row) != len(header) {
		t.Fatalf("the row of %s has quotes", class)
	}
	for field, v := range changes {
		row[slices.Index(header, field)] = v
	}
	_, err := Load(strings.NewReader(lines[0]+strings.Join(row, ",")+"\n"), strings.NewReader(strings.Join(measuredHeader, ",")+"\n"))
	return err
}

// TestFaults: what is wrong is said with line, field and limit.
func TestFaults(t *testing.T) {
	if err := set(t, "t4", nil); err != nil {
		t.Fatal(err)
	}
	for want, changes := range map[string]map[string]string{
		"class is \"T4\"":                                 {"class": "T4"},
		"class is \"t4.70w\"":                             {"class": "t4.70w"},
		"network is empty":                                {"network": ""},
		"names is empty":                                  {"names": ""},
		"names: \"a\" comes twice":                        {"names": "a|a"},
		"names: part 2 is \"\"":                           {"names": "a|"},
		"names: part 1 is \" a\"":                         {"names": " a"},
		"market is \"home\"":                              {"market": "home"},
		"architecture is \"kepler\"":                      {"architecture": "kepler"},
		"capability is \"35\", want a whole number":       {"capability": "35"},
		"sms is \"0\", want a whole number from 1":        {"sms": "0"},
		"boost_mhz is \"1.5\"":                            {"boost_mhz": "1.5"},
		"memory_mib is \"-1\"":                            {"memory_mib": "-1"},
		"bandwidth_mb_s is \"+320000\"":                   {"bandwidth_mb_s": "+320000"},
		"bandwidth_mb_s is \"\"":                          {"bandwidth_mb_s": ""},
		"seen_mib: 8000, want 90 to 105 %":                {"seen_mib": "8000"},
		"seen_mib: \"x\"":                                 {"seen_mib": "x"},
		"fp16_gops, int8_gops and tensor_mhz: matrix uni": {"int8_gops": ""},
		"dp4a_gops and dp4a_basis":                        {"dp4a_basis": ""},
		"dp4a_basis is \"guess\"":                         {"dp4a_basis": "guess"},
		"watts is \"5\", want a whole number from 10":     {"watts": "5"},
		"pcie_gen and pcie_lanes":                         {"pcie_gen": ""},
		"link_source: wanted":                             {"nvlink_mb_s": "5000"},
		"pci_ids: part 1: \"1eb8\", want 4 hex digits":    {"pci_ids": "1eb8"},
		"subsystems: part 1: \"x\"":                       {"subsystems": "x"},
		"tier and multiplier_milli":                       {"tier": ""},
		"claim is \"maybe\"":                              {"claim": "maybe"},
		"confidence is \"\"":                              {"confidence": ""},
		"doubt is empty, and confidence is low":           {"confidence": "low"},
		"source is empty":                                 {"source": ""},
		"multiplier_milli is \"500000000\", want a who":   {"multiplier_milli": "500000000"},
	} {
		err := set(t, "t4", changes)
		if err == nil || !errors.Is(err, challenge.ErrInvalid) || !strings.Contains(err.Error(), "cards: line 2: invalid: "+want) {
			t.Errorf("%v: %v, want %q", changes, err, want)
		}
	}
	err := set(t, "t4", map[string]string{"sms": "0", "watts": "0", "claim": ""})
	for _, field := range []string{"sms", "watts", "claim"} {
		if err == nil || !strings.Contains(err.Error(), field+" is") {
			t.Errorf("%s is not among the faults: %v", field, err)
		}
	}
	for name, text := range map[string]string{
		"empty": "", "another header": "class\n", "a short row": strings.Join(header, ",") + "\na,b\n", "an open quote": strings.Join(header, ",") + "\n\"a\n",
		"twice": string(cards) + strings.SplitAfter(string(cards), "\n")[1],
	} {
		if _, err := Load(strings.NewReader(text), bytes.NewReader(measured)); !errors.Is(err, challenge.ErrInvalid) || !strings.Contains(err.Error(), "line ") && name != "an open quote" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestMeasuredFaults(t *testing.T) {
	head := strings.Join(measuredHeader, ",") + "\n"
	for row, want := range map[string]string{
		"rtx9090,int8,1,1,no,s,":                  "class \"rtx9090\" is not a class",
		"t4,int9,1,1,no,s,":                       "metric is \"int9\"",
		"t4,int8,0,1,no,s,":                       "value is \"0\", want a whole number from 1",
		"t4,int8,1,1,perhaps,s,":                  "use is \"perhaps\"",
		"t4,int8,1,1,no,,":                        "source is empty",
		"t4,sgemm,1,1,yes,s,":                     "founds no envelope",
		"t4,int8,100,999,yes,s,":                  "peak is 999000000000, and the card's is 130000000000000",
		"t4,int8,1000,130000,yes,s,":              "want a tenth to twice",
		"p100-pcie-16g,int8,100,100,yes,source,":  "founds no envelope",
		"t4,stream,320000000,320000,yes,source,x": "value is \"320000000\"",
	} {
		_, err := Load(bytes.NewReader(cards), strings.NewReader(head+row+"\n"))
		if !errors.Is(err, challenge.ErrInvalid) || !strings.Contains(fmt.Sprint(err), want) || !strings.Contains(fmt.Sprint(err), "measurements: line 2") {
			t.Errorf("%s: %v, want %q", row, err, want)
		}
	}
}

// TestMemory holds the arithmetic against figures worked out by hand.
func TestMemory(t *testing.T) {
	c := Shipped()
	for class, want := range map[string]struct {
		recompute, host, resolution uint64 // parts of 10,000
		seconds                     uint64
	}{
		// 16 B x 128 SMs x 2520 MHz = 5.16 TB/s of L2 / 256 = 20.2 GB/s of 1008; 24.96 GB/s of PCIe 4 x16; 1.15 x 4.48 %; 21.7 GiB at 20.2 GB/s.
		"rtx4090": {200, 248, 516, 2},
		// The cache does not fit in 3 MiB: 180 GB/s / 256 of 360.
		"rtx3060": {20, 694, 822, 16},
		// 450 GB/s of C2C in 4 TB/s.
		"gh200-96g": {54, 1125, 1356, 5},
	} {
		card, _ := c.Card(class)
		if card.Recompute() != want.recompute || card.Host() != want.host || card.Resolution() != want.resolution || card.DatasetSeconds() != want.seconds {
			t.Errorf("%s: rho %d, phi %d, resolution %d, %d s", class, card.Recompute(), card.Host(), card.Resolution(), card.DatasetSeconds())
		}
	}
	for _, card := range c.Cards() {
		n, total := card.DatasetItems(), card.MemoryMiB*937/1000
		if len(card.SeenMiB) > 0 {
			total = slices.Min(card.SeenMiB)
		}
		if n%1024 != 0 || n < 1024 || n > 1<<28 || n/1024 > card.MemoryMiB*94/100-Reserve || n/1024+JobMiB(n)+Driver > total {
			t.Errorf("%s: %d items with %d MiB for a job, in %d MiB", card.Class, n, JobMiB(n), total)
		}
		if n/1024*100 < 80*card.MemoryMiB {
			t.Errorf("%s: %d items are less than 80 %% of the memory", card.Class, n)
		}
	}
}
