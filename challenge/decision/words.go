package decision

import (
	"fmt"
	"strings"

	"github.com/slark-network/slark/challenge"
)

// Explain says in a clause or two what an outcome did and where the device stands after it: for verdicts and histories. It is
// empty where there is nothing to say: an outcome that changed no score, of a device that has none. At most 256 bytes.
func Explain(e Effect, o challenge.Outcome, after State) string {
	var say []string
	add := func(format string, args ...any) { say = append(say, fmt.Sprintf(format, args...)) }
	switch e {
	case SetAside:
		add("the first sample of the Era that is a little slow is set aside and repeated, not held against the device")
	case Against, Refutes:
		switch {
		case e == Refutes:
			add("with this the claim is refuted: nothing in this Era counts as passed")
		case after.Findings.Refuted():
			add("the claim is refuted in this Era")
		default:
			add("evidence against the claim, in no uptime until it is refuted")
		}
	case Ignored:
		add("not counted: the envelope is in shadow, or of a claim given up")
	case Strike:
		add("a strike")
	case Strikes:
		add("with this there are more strikes than chance makes: counts against the tier, never as fraud")
	case Speaks:
		if after.Findings.Refuted() {
			add("counts as failed: the claim is refuted in this Era")
		}
	}
	if n := after.SlowScore(); n > 0 && e != Strike && e != Strikes {
		add("slow %d of %d (matmul %d, memory %d)", n, SlowLimit, after.Slow[0], after.Slow[1])
	}
	if n := after.FastScore(); n > 0 && e != Strike && e != Strikes {
		add("too fast %d of %d (matmul %d, memory %d)", n, FastLimit, after.Fast[0], after.Fast[1])
	}
	if o.Strike() {
		add("strikes %d of %d", after.Strikes, StrikeLimit)
	}
	return strings.Join(say, "; ")
}

// String lists the findings, for people; empty if there are none.
func (f Findings) String() string {
	var all []string
	for _, n := range []struct {
		bit  Findings
		name string
	}{{Slower, "refuted: slower"}, {Faster, "refuted: faster"}, {Struck, "struck"}, {Repeated, "one slow sample repeated"}} {
		if f&n.bit != 0 {
			all = append(all, n.name)
		}
	}
	return strings.Join(all, ", ")
}
