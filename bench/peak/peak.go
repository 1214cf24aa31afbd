// Package peak knows what data sheets promise of a card: the dense int8 rate and the memory bandwidth, by the exact name that
// the driver gives it. Every line of peaks.csv names its source. None of it was measured here, and sheets err, so it serves to
// express a measured rate as a percentage, and for nothing else.
package peak

import (
	"bytes"
	_ "embed"
	"encoding/csv"
	"fmt"
	"strconv"
)

//go:embed peaks.csv
var table []byte

// Peak is the line of a card.
type Peak struct {
	Class  string  `json:"class"`              // of the catalogue of envelopes
	Ops    float64 `json:"int8_ops_per_s"`     // dense, a multiply and an add are two
	Memory float64 `json:"memory_bytes_per_s"` // of the device's own memory
	Source string  `json:"source"`
}

// peaks is the table by name.
var peaks = parse()

// Find is the line for a card of exactly this name, nil if there is none.
func Find(name string) *Peak {
	if p, ok := peaks[name]; ok {
		return &p
	}
	return nil
}

func parse() map[string]Peak {
	rows, err := csv.NewReader(bytes.NewReader(table)).ReadAll()
	if err != nil {
		panic("peak: the table in the program: " + err.Error())
	}
	all := map[string]Peak{}
	for i, r := range rows[1:] {
		ops, err1 := strconv.ParseFloat(r[2], 64)
		memory, err2 := strconv.ParseFloat(r[3], 64)
		if _, twice := all[r[0]]; twice || err1 != nil || err2 != nil || ops <= 0 || memory <= 0 {
			panic(fmt.Sprintf("peak: row %d of the table in the program: %q", i+2, r))
		}
		all[r[0]] = Peak{Class: r[1], Ops: ops, Memory: memory, Source: r[4]}
	}
	return all
}
