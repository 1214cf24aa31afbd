// Package calibration makes an envelope from what a device known to be good was measured to do. The typical rate is measured, and the
// lower edge rests on it; the upper edge cannot be measured, because it is that of the best exact method anybody knows, and is
// taken from elsewhere.
package calibration

import (
	"errors"
	"fmt"
	"math"

	"github.com/slark-network/slark/bench/record"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/catalogue"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/kernels/nvml"
)

// ErrUnfit is wrapped when the measurement is no ground for an envelope.
var ErrUnfit = errors.New("not fit to calibrate by")

// minReps is the least number of repetitions that an edge may rest on.
const minReps = 5

// Options say how the envelope is made.
type Options struct {
	Kind      challenge.Kind
	Class     string  // empty: that of the device
	Size      uint64  // n, or N of memory, to judge by; 0 is the largest measured
	Margin    float64 // the lower edge is below the measured rate by this share; honest cards of one model differ by 0.11
	MaxSpread float64 // MAD over median that is accepted, as a share
	Upper     uint64  // operations a second; 0 is that of the catalogue's row, and for want of one 1.1 x the data sheet's
	Shadow    bool    // the envelope is to be judged and reported, and not counted
}

// Row makes the envelope from a device's rounds, or walks of the memory challenge. Envelopes are where an upper edge, the best known rate and the rated power may be found. A card
// that was measured under a lower power limit gives the envelope of its class under that limit, and not that of the class.
func Row(f *record.File, d *record.Device, o Options, envelopes *envelope.Catalogue) (envelope.Envelope, error) {
	e := envelope.Envelope{Class: o.Class, Kind: o.Kind, Kernel: d.Info.Kernel, Shadow: o.Shadow, Spread: envelope.SpreadMatmul}
	if o.Kind == challenge.Memory {
		e.Spread = envelope.SpreadMemory
	}
	if e.Class == "" {
		e.Class = d.Class
	}
	if e.Class == "" {
		return e, fmt.Errorf("%w: the class of device %s is not known; name it", ErrUnfit, d.Name)
	}
	if o.Margin < 0 || o.Margin >= 1 {
		return e, fmt.Errorf("%w: a margin of %v", ErrUnfit, o.Margin)
	}
	r, err := timed(d, o)
	if err != nil {
		return e, err
	}
	if card, ok := catalogue.Shipped().Card(e.Class); ok && o.Kind == challenge.Memory && r.Size < card.DatasetItems() {
		return e, fmt.Errorf("%w: walks were measured through %d items, and the dataset of class %s has %d: a smaller one is faster (--suite full)", ErrUnfit, r.Size, e.Class, card.DatasetItems())
	}
	e.Typical = uint64(r.Rate)
	e.Lower = uint64(math.Floor(r.Rate * (1 - o.Margin)))
	e.Within = uint32(min(1.4826*r.Spread()*100, 5000)) // MAD to standard deviation, of a normal distribution
	upper := ""
	switch old := envelopes.Find(e.Class, o.Kind); {
	case o.Upper > 0:
		e.Upper, upper = o.Upper, "given by hand"
	case old != nil:
		e.Upper, upper = old.Upper, "that of the catalogue before"
	case d.Peak != nil:
		peak := d.Peak.Ops
		if o.Kind == challenge.Memory {
			peak = d.Peak.Memory
		}
		e.Upper, upper = uint64(1.1*peak), "1.1 x the data sheet"
	default:
		return e, fmt.Errorf("%w: no upper edge is known for class %s; give one", ErrUnfit, e.Class)
	}
	e.Best = min(max(best(envelopes, e.Class, o.Kind), e.Typical), e.Upper)
	if d.Card != nil && d.Card.PowerLimit.Known {
		e.Watts = uint32(d.Card.PowerLimit.V)
		if old := envelopes.Find(e.Class, o.Kind); old != nil && e.Watts < old.Watts {
			e.Class = envelope.LimitClass(e.Class, e.Watts)
		}
	}
	if e.Lower < 1 || r.Rate > float64(e.Upper) {
		return e, fmt.Errorf("%w: measured %s, with an upper edge of %s (%s)", ErrUnfit, r.RateText(), envelope.Text(o.Kind, e.Upper), upper)
	}
	e.Source = fmt.Sprintf("measured %s (median of %d, MAD %.1f %%) at size %d, T=%d on %s, kernel %s%s, %s; lower edge %.4g %% below; upper edge %s",
		r.RateText(), len(r.Samples), r.Spread(), r.Size, r.Rounds, d.Info.Name, d.Info.Kernel, driver(f, d, r),
		f.Started.UTC().Format("2006-01-02"), 100*o.Margin, upper)
	return e, nil
}

// best is the best known rate of a class, 0 if none is.
func best(envelopes *envelope.Catalogue, class string, kind challenge.Kind) uint64 {
	if old := envelopes.Find(class, kind); old != nil {
		return old.Best
	}
	return 0
}

// timed is the result that the edge rests on.
func timed(d *record.Device, o Options) (*record.Result, error) {
	group := "rounds"
	if o.Kind == challenge.Memory {
		group = "walks"
	}
	var best *record.Result
	for i := range d.Results {
		r := &d.Results[i]
		if r.Error != "" {
			return nil, fmt.Errorf("%w: %s failed: %s", ErrUnfit, r.Name, r.Error)
		}
		if r.Group != group || !r.OK() || o.Size != 0 && r.Size != o.Size {
			continue
		}
		if best == nil || r.Size > best.Size {
			best = r
		}
	}
	switch {
	case best == nil:
		return nil, fmt.Errorf("%w: %s were not measured at that size", ErrUnfit, group)
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
