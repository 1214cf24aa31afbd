package catalogue

import (
	"bytes"
	_ "embed"
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"

	"github.com/slark-network/slark/challenge/internal/table"
	"github.com/slark-network/slark/challenge/message"
)

//go:embed cards.csv
var cards []byte

// Market is whom a board is made for: it says how far above its rated clock it runs.
type Market string

// The markets.
const (
	GeForce     Market = "geforce"     // boards run above the rated boost clock
	Workstation Market = "workstation" // rated clocks are a default, not a limit
	DataCentre  Market = "datacentre"  // the boost clock is the highest
)

// Card is one row: a board that can be told apart from others by what it is, if not by what it does.
type Card struct {
	Class        string   // what a provider claims; without a dot, which begins a power limit
	Network      string   // the network's short name, which may cover several classes
	Names        []string // as the driver reports them, the present name first
	Market       Market
	Architecture string
	Capability   uint32 // compute capability times ten: 89 is 8.9, 120 is 12.0
	SMs          uint32
	BoostMHz     uint32 // what cudaDeviceProp.clockRate gives on a reference board
	TensorMHz    uint32 // the clock that the sheet's matrix rates imply; 0 without matrix units

	MemoryMiB       uint64   // nominal
	SeenMiB         []uint64 // totals that drivers reported, with and without ECC
	Bandwidth       uint64   // of the data sheet, bytes a second
	DriverBandwidth uint64   // from clock and bus of a driver's dump, bytes a second; 0: not seen
	BusBits         uint32
	L2KiB           uint64

	FP32       uint64 // operations a second of the plain lanes, a multiply and an add are two
	FP16       uint64 // dense, of matrix units with fp32 accumulators; 0 without
	INT8       uint64 // dense, of matrix units; 0 without
	DP4A       uint64 // operations a second of dp4a; 0: none or not known
	DP4ABasis  string // sheet, scaled or estimate; empty where DP4A is 0
	Watts      uint32 // rated power limit
	PCIeGen    uint32 // 0 where the host is not behind PCIe
	PCIeLanes  uint32
	C2C        uint64   // bytes a second each way to the host over a link that is not PCIe; 0: none
	NVLink     uint64   // bytes a second each way, to all peers together; 0: none
	LinkSource string   // of C2C and NVLink
	PCI        []string // device ids, hex
	Subsystems []string // vendor:device, hex or *: what tells boards with one device id apart

	Tier       string // the network's tier; empty: it pays nothing for this model
	Multiplier uint32 // of the reward, in thousandths
	Claimable  bool   // false: known to exist, sold under another name
	Confidence string // high, medium or low
	Doubt      string // what is doubtful about the row; never empty with low confidence
	Source     string
}

var header = []string{
	"class", "network", "names", "market", "architecture", "capability", "sms", "boost_mhz", "tensor_mhz", "memory_mib", "seen_mib",
	"bandwidth_mb_s", "driver_mb_s", "bus_bits", "l2_kib", "fp32_gops", "fp16_gops", "int8_gops", "dp4a_gops", "dp4a_basis", "watts",
	"pcie_gen", "pcie_lanes", "c2c_mb_s", "nvlink_mb_s", "link_source", "pci_ids", "subsystems", "tier", "multiplier_milli", "claim",
	"confidence", "doubt", "source",
}

// Catalogue is a set of cards with the measurements that were published of them. It does not change once loaded.
type Catalogue struct {
	cards    []Card
	byClass  map[string]int
	measured []Measurement
	grounds  map[ground][]Measurement // those of measured that an envelope may rest on

	measuredClasses map[Metric][]string
}

// Shipped is the catalogue in the program.
func Shipped() *Catalogue { return shipped() }

var shipped = sync.OnceValue(func() *Catalogue {
	c, err := Load(bytes.NewReader(cards), bytes.NewReader(measured))
	if err != nil {
		panic("catalogue: the shipped one: " + err.Error())
	}
	return c
})

// Load reads cards and measurements, in the form of docs/catalogue.md. Errors wrap challenge.ErrInvalid.
func Load(cards, measurements io.Reader) (*Catalogue, error) {
	c := &Catalogue{byClass: map[string]int{}, grounds: map[ground][]Measurement{}, measuredClasses: map[Metric][]string{}}
	err := table.Read("cards", cards, header, func(r *table.Row) {
		card := parse(r)
		if _, twice := c.byClass[card.Class]; twice {
			r.Fault("class %s comes twice", card.Class)
		}
		c.byClass[card.Class] = len(c.cards)
		c.cards = append(c.cards, card)
	})
	if err != nil {
		return nil, err
	}
	if c.measured, err = readMeasured(measurements, c); err != nil {
		return nil, err
	}
	return c, nil
}

const (
	giga = 1_000_000_000
	mega = 1_000_000
)

func parse(r *table.Row) Card {
	c := Card{
		Class: r.Required("class", 64), Network: r.Required("network", 64), Names: r.List("names", nil),
		Market:       Market(r.One("market", string(GeForce), string(Workstation), string(DataCentre))),
		Architecture: r.One("architecture", "pascal", "volta", "turing", "ampere", "ada", "hopper", "blackwell"),
		Capability:   uint32(r.Uint("capability", 60, 999)), SMs: uint32(r.Uint("sms", 1, 1024)),
		BoostMHz: uint32(r.Uint("boost_mhz", 100, 10_000)), TensorMHz: uint32(r.Optional("tensor_mhz", 100, 10_000)),
		MemoryMiB: r.Uint("memory_mib", 1024, 1<<20), Bandwidth: mega * r.Uint("bandwidth_mb_s", 10_000, 100_000_000),
		DriverBandwidth: mega * r.Optional("driver_mb_s", 10_000, 100_000_000), BusBits: uint32(r.Uint("bus_bits", 32, 16_384)),
		L2KiB: r.Uint("l2_kib", 128, 1<<20), FP32: giga * r.Uint("fp32_gops", 100, 10_000_000),
		FP16: giga * r.Optional("fp16_gops", 100, 100_000_000), INT8: giga * r.Optional("int8_gops", 100, 100_000_000),
		DP4A: giga * r.Optional("dp4a_gops", 100, 10_000_000), DP4ABasis: r.One("dp4a_basis", "", "sheet", "scaled", "estimate"),
		Watts: uint32(r.Uint("watts", 10, 5000)), PCIeGen: uint32(r.Optional("pcie_gen", 1, 7)), PCIeLanes: uint32(r.Optional("pcie_lanes", 1, 16)),
		C2C: mega * r.Optional("c2c_mb_s", 1000, 10_000_000), NVLink: mega * r.Optional("nvlink_mb_s", 1000, 10_000_000),
		LinkSource: r.Text("link_source", 400), PCI: r.List("pci_ids", hex4), Subsystems: r.List("subsystems", subsystem),
		Tier: r.Text("tier", 32), Multiplier: uint32(r.Uint("multiplier_milli", 0, 1_000_000)), Claimable: r.One("claim", "yes", "no") == "yes",
		Confidence: r.One("confidence", "high", "medium", "low"), Doubt: r.Text("doubt", 400), Source: r.Required("source", 1000),
	}
	for _, s := range r.List("seen_mib", nil) {
		var v uint64
		if _, err := fmt.Sscanf(s, "%d", &v); err != nil || fmt.Sprint(v) != s {
			r.Fault("seen_mib: %.40q, want a whole number", s)
		} else if v*100 < c.MemoryMiB*90 || v*100 > c.MemoryMiB*105 { // what public validators accept, and all totals seen
			r.Fault("seen_mib: %d, want 90 to 105 %% of memory_mib, which is %d", v, c.MemoryMiB)
		}
		c.SeenMiB = append(c.SeenMiB, v)
	}
	if err := message.CheckClass(c.Class); err != nil || strings.Contains(c.Class, ".") {
		r.Fault("class is %.80q, want 1 to 64 of the characters a-z 0-9 - _", c.Class)
	}
	if len(c.Names) == 0 {
		r.Fault("names is empty")
	}
	if (c.FP16 == 0) != (c.INT8 == 0 && c.Capability != 70) || c.INT8 > 0 && c.TensorMHz == 0 {
		r.Fault("fp16_gops, int8_gops and tensor_mhz: matrix units have all three (compute capability 7.0: no int8), or none")
	}
	if (c.DP4A == 0) != (c.DP4ABasis == "") {
		r.Fault("dp4a_gops and dp4a_basis: both or none")
	}
	if (c.PCIeGen == 0) != (c.PCIeLanes == 0) || c.PCIeGen == 0 && c.C2C == 0 {
		r.Fault("pcie_gen and pcie_lanes: both, or none with c2c_mb_s")
	}
	if (c.C2C > 0 || c.NVLink > 0) != (c.LinkSource != "") {
		r.Fault("link_source: wanted with c2c_mb_s or nvlink_mb_s, and only then")
	}
	if (c.Tier == "") != (c.Multiplier == 0) {
		r.Fault("tier and multiplier_milli: a model that is paid has both")
	}
	if c.Confidence == "low" && c.Doubt == "" {
		r.Fault("doubt is empty, and confidence is low")
	}
	return c
}

func hex4(s string) error {
	if len(s) != 4 || strings.Trim(s, "0123456789ABCDEF") != "" {
		return fmt.Errorf("%.40q, want 4 hex digits in capitals", s)
	}
	return nil
}

func subsystem(s string) error {
	vendor, device, _ := strings.Cut(s, ":")
	if vendor != "*" && hex4(vendor) != nil || hex4(device) != nil {
		return fmt.Errorf("%.40q, want vendor:device in capital hex, or *:device", s)
	}
	return nil
}

// Cards are all rows, in the order of the file. The slice is the caller's; what is in a row is not to be changed.
func (c *Catalogue) Cards() []Card { return slices.Clone(c.cards) }

// Card is the row of a class.
func (c *Catalogue) Card(class string) (Card, bool) {
	i, ok := c.byClass[class]
	if !ok {
		return Card{}, false
	}
	return c.cards[i], true
}

// Facts are what a driver says of a card. They prove nothing.
type Facts struct {
	Name      string // exactly as reported
	MemoryMiB uint64 // total; 0: not known
	PCI       string // device id, four hex digits; empty: not known
}

// Identify returns every row that facts fit: the name to the letter, and the memory where it is known. If the device id is that of some
// of these, it is only they; an id that is in none of them says nothing, because the lists of ids are not complete. It is for people and for
// benchmarks; what a card is claimed to be is the registry's word.
func (c *Catalogue) Identify(f Facts) (fit []Card) {
	for _, card := range c.cards {
		if slices.Contains(card.Names, f.Name) && (f.MemoryMiB == 0 || f.MemoryMiB*100 >= card.MemoryMiB*90 && f.MemoryMiB*100 <= card.MemoryMiB*105) {
			fit = append(fit, card)
		}
	}
	other := func(card Card) bool {
		return !slices.ContainsFunc(card.PCI, func(id string) bool { return strings.EqualFold(id, f.PCI) })
	}
	if named := slices.DeleteFunc(slices.Clone(fit), other); len(named) > 0 {
		return named
	}
	return fit
}
