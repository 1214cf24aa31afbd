// Package calibration makes a row of the catalogue of envelopes from what a device known to be good was measured to do. The lower
// edge is measured; the upper edge cannot be, because it is that of the best exact method anybody knows, and is taken from
// elsewhere.
package calibration

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"math"
	"strconv"

	"github.com/slark-network/slark/bench/record"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/kernels/nvml"
)

// ErrUnfit is wrapped when the measurement is no ground for an envelope.
var ErrUnfit = errors.New("not fit to calibrate by")

// minReps is the least number of repetitions that an edge may rest on.
const minReps = 5

// Options say how the envelope is made.
type Options struct {
	Class     string  // empty: that of the device
	Size      uint64  // n to judge by; 0 is the largest measured
	Margin    float64 // the lower edge is below the measured rate by this share; honest cards of one model differ by 0.11
	MaxSpread float64 // MAD over median that is accepted, as a share
	Upper     uint64  // operations a second; 0 is that of the catalogue's row, and for want of one 1.1 x the data sheet's rate
}

// Row makes the envelope from a device's rounds. Catalogue is where an upper edge may be found.
func Row(f *record.File, d *record.Device, o Options, catalogue *envelope.Catalogue) (envelope.Envelope, error) {
	e := envelope.Envelope{Class: o.Class, Kind: challenge.Matmul}
	if e.Class == "" {
		e.Class = d.Class
	}
	if e.Class == "" {
		return e, fmt.Errorf("%w: the class of device %s is not known; name it", ErrUnfit, d.Name)
	}
	if o.Margin < 0 || o.Margin >= 1 {
		return e, fmt.Errorf("%w: a margin of %v", ErrUnfit, o.Margin)
	}
	r, err := rounds(d, o)
	if err != nil {
		return e, err
	}
	e.Lower = uint64(math.Floor(r.Rate * (1 - o.Margin)))
	upper := ""
	switch old := catalogue.Find(e.Class, challenge.Matmul); {
	case o.Upper > 0:
		e.Upper, upper = o.Upper, "given by hand"
	case old != nil:
		e.Upper, upper = old.Upper, "that of the catalogue before"
	case d.Peak != nil:
		e.Upper, upper = uint64(1.1*d.Peak.Ops), "1.1 x the data sheet"
	default:
		return e, fmt.Errorf("%w: no upper edge is known for class %s; give one", ErrUnfit, e.Class)
	}
	if e.Lower < 1 || r.Rate > float64(e.Upper) {
		return e, fmt.Errorf("%w: measured %s, with an upper edge of %s (%s)", ErrUnfit, r.RateText(), envelope.Ops(e.Upper), upper)
	}
	e.Source = fmt.Sprintf("measured %s (median of %d, MAD %.1f %%) at n=%d, T=%d on %s, kernel %s%s, %s; lower edge %.4g %% below; upper edge %s",
		r.RateText(), len(r.Samples), r.Spread(), r.Size, r.Rounds, d.Info.Name, d.Info.Kernel, driver(f, d, r),
		f.Started.UTC().Format("2006-01-02"), 100*o.Margin, upper)
	return e, nil
}

// rounds is the result that the edge rests on.
func rounds(d *record.Device, o Options) (*record.Result, error) {
	var best *record.Result
	for i := range d.Results {
		r := &d.Results[i]
		if r.Error != "" {
			return nil, fmt.Errorf("%w: %s failed: %s", ErrUnfit, r.Name, r.Error)
		}
		if r.Group != "rounds" || !r.OK() || o.Size != 0 && r.Size != o.Size {
			continue
		}
		if best == nil || r.Size > best.Size {
			best = r
		}
	}
	switch {
	case best == nil:
		return nil, fmt.Errorf("%w: rounds were not measured at that size", ErrUnfit)
	case len(best.Samples) < minReps:
		return nil, fmt.Errorf("%w: %s has %d repetitions, %d are needed", ErrUnfit, best.Name, len(best.Samples), minReps)
	case best.Spread() > 100*o.MaxSpread:
		return nil, fmt.Errorf("%w: %s has a spread of %.1f %% (MAD), more than %.4g %%", ErrUnfit, best.Name, best.Spread(), 100*o.MaxSpread)
	}
	for _, reason := range best.During.Throttle.V {
		if nvml.Slowed(reason) && reason != "power-cap" { // a card at its power limit is how most cards work
			return nil, fmt.Errorf("%w: %s ran throttled: %v", ErrUnfit, best.Name, best.During.Throttle.V)
		}
	}
	return best, nil
}

func driver(f *record.File, d *record.Device, r *record.Result) string {
	text := ""
	if f.Host.Driver != nil && d.Card != nil {
		text = fmt.Sprintf(", driver %s, power limit %s W", f.Host.Driver.Driver, d.Card.PowerLimit)
	}
	if r.During.Clock.Known {
		text += ", clock " + record.RangeText(r.During.Clock, "MHz")
	}
	return text
}

// CSV is a catalogue of this row alone. What it returns, envelope.Load reads.
func CSV(e envelope.Envelope) ([]byte, error) {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	rows := [][]string{
		{"class", "kind", "lower_ops", "upper_ops", "source"},
		{e.Class, e.Kind.String(), strconv.FormatUint(e.Lower, 10), strconv.FormatUint(e.Upper, 10), e.Source},
	}
	if err := w.WriteAll(rows); err != nil {
		return nil, err
	}
	if _, err := envelope.Load(bytes.NewReader(b.Bytes())); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}
