package demo

import (
	"fmt"
	"io"
	"math/big"
	"strings"
	"time"

	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/lipgloss/table"
	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/challenge/fraud"
)

// screen shows the network at work: a table that is redrawn on a terminal, plain lines elsewhere.
type screen struct {
	out   io.Writer
	live  bool
	world *world
	obs   *observer
	feed  *feed

	height int // lines of the table on the terminal
	drawn  time.Time
	events int             // that have been told
	seen   map[string]bool // provider and outcome that have been told
}

func newScreen(o Options, w *world, obs *observer, f *feed) *screen {
	return &screen{out: o.Out, live: o.Live, world: w, obs: obs, feed: f, seen: map[string]bool{}}
}

// draw brings the screen up to date.
func (s *screen) draw() {
	if err := s.feed.read(); err != nil {
		fmt.Fprintln(s.out, "reading the audit logs:", err)
	}
	if s.live {
		s.redraw()
		return
	}
	s.tell()
}

// tell prints what is new: the first outcome of each kind for each provider, and what the contracts did.
func (s *screen) tell() {
	for _, v := range s.feed.take() {
		role := s.world.roleOf(common.Address(v.Provider))
		if key := string(role) + v.Outcome; !s.seen[key] {
			s.seen[key] = true
			fmt.Fprintf(s.out, "%-11s first %s: %s\n", role, v.Outcome, v.Reason)
		}
	}
	for _, line := range s.chainNews() {
		fmt.Fprintln(s.out, line)
	}
}

// chainNews are the events of the contracts since the last call, in words.
func (s *screen) chainNews() (lines []string) {
	events := s.obs.all()
	for _, e := range events[s.events:] {
		role := s.world.roleOf(e.ProviderArg())
		switch e.Name {
		case "EraOpened":
			lines = append(lines, fmt.Sprintf("Era %d is open, its beacon from %s %d", e.Arg("era"), chain.BeaconSource(e.Arg("source").(uint8)), e.Arg("round")))
		case "CohortSettled":
			settled(e, s.world.numbered(), func(p provider, r committee.Result) {
				text := fmt.Sprintf("%-11s Era %d settled at %s", p.role, e.Arg("era"), percent(r.Uptime))
				switch {
				case r.Outcome == committee.Undecided:
					text = fmt.Sprintf("%-11s Era %d undecided", p.role, e.Arg("era"))
				case r.Before != r.After:
					text += fmt.Sprintf(", tier %d to %d", r.Before, r.After)
				}
				if r.Outcome == committee.Slashed {
					text += ", Era reward slashed"
				}
				lines = append(lines, text)
			})
		case "Convicted":
			lines = append(lines, fmt.Sprintf("%-11s convicted by a proof of its wrong %s: %s tokens of stake taken, transaction %s",
				role, fraud.Ground(e.Arg("ground").(uint8)), tokens(e.Arg("slashed").(*big.Int)), e.Tx))
		}
	}
	s.events = len(events)
	return lines
}

// redraw draws the table over the one before, at most twice a second.
func (s *screen) redraw() {
	if time.Since(s.drawn) < 500*time.Millisecond {
		return
	}
	s.drawn = time.Now()
	view := s.obs.watcher.View()
	if view == nil {
		return
	}
	text := s.header(view) + "\n" + s.table(view)
	if s.height > 0 {
		fmt.Fprintf(s.out, "\x1b[%dA\x1b[J", s.height)
	}
	fmt.Fprintln(s.out, text)
	s.height = strings.Count(text, "\n") + 1
}

func (s *screen) header(v *chain.View) string {
	left := max(time.Until(v.Era.End), 0).Round(time.Second)
	return fmt.Sprintf("Era %d, %s left; settled Eras %v; block %d", v.Era.Number, left, s.obs.settled(), v.Head.Number)
}

func (s *screen) table(v *chain.View) string {
	t := table.New().Border(lipgloss.RoundedBorder()).Headers("provider", "tier", "challenges", "last", "rate", "Eras slashed", "stake")
	t.StyleFunc(func(int, int) lipgloss.Style { return lipgloss.NewStyle().Padding(0, 1) })
	events := s.obs.all()
	for _, p := range s.world.providers {
		by, last := s.feed.of(challenge.Address(p.wallet.address()))
		tier := p.tier
		if now, ok := v.Provider(p.wallet.address()); ok {
			tier = now.Tier
		}
		rate := ""
		if last.Rate > 0 {
			rate = envelope.Ops(last.Rate)
		}
		t.Row(string(p.role), fmt.Sprintf("%d → %d", p.tier, tier), outcomes(by), last.Outcome, rate, fmt.Sprint(count(events, "EraSlashed", p)), stakeState(events, p))
	}
	return t.String()
}

func count(events []chain.Event, name string, p provider) (n int) {
	for _, e := range events {
		if e.Name == name && e.ProviderArg() == p.wallet.address() {
			n++
		}
	}
	return n
}

func stakeState(events []chain.Event, p provider) string {
	if n := count(events, "Convicted", p); n > 0 {
		return fmt.Sprintf("convicted %d times", n)
	}
	return "whole"
}
