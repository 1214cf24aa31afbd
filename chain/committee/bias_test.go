package committee

import (
	"bytes"
	"flag"
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

var update = flag.Bool("update", false, "write the table of docs/settlement.md instead of holding it against what is computed")

// drawnBy is how many seats' secrets make a beacon: those of one committee.
const drawnBy = 5

// exactly is the chance that a share of the stake holds k of n seats.
func exactly(n, k int, share float64) float64 {
	choose, _ := new(big.Float).SetInt(new(big.Int).Binomial(int64(n), int64(k))).Float64()
	return choose * math.Pow(share, float64(k)) * math.Pow(1-share, float64(n-k))
}

func atLeast(n, k int, share float64) (p float64) {
	for ; k <= n; k++ {
		p += exactly(n, k, share)
	}
	return p
}

// oneOf is the chance that something of chance p comes up among so many outcomes.
func oneOf(outcomes int, p float64) float64 { return 1 - math.Pow(1-p, float64(outcomes)) }

// withheld is how many of k secrets are left out in the mean, if it comes up and the fewest are left out that bring it.
func withheld(k int, p float64) (mean float64) {
	before := 0
	for left := range k + 1 {
		n := int(new(big.Int).Binomial(int64(k), int64(left)).Int64())
		mean += float64(left) * math.Pow(1-p, float64(before)) * oneOf(n, p)
		before += n
	}
	return mean / oneOf(1<<k, p)
}

var shares = []float64{0.2, 0.33}

func percent(p float64) string {
	if p < 0.1 {
		return fmt.Sprintf("%.2g %%", 100*p)
	}
	if p > 0.995 {
		return fmt.Sprintf("%.1f %%", 100*p)
	}
	return fmt.Sprintf("%.0f %%", 100*p)
}

// biasTable is what the page says of the beacon from secrets.
func biasTable() string {
	var b strings.Builder
	b.WriteString("| k | outcomes |")
	for _, a := range shares {
		fmt.Fprintf(&b, " a = %.0f %%: has k | 3 of 5 | 4 of 5 | left out |", 100*a)
	}
	b.WriteString("\n|---|---|" + strings.Repeat("---|", 4*len(shares)) + "\n")
	for k := range drawnBy + 1 {
		fmt.Fprintf(&b, "| %d | %d |", k, 1<<k)
		for _, a := range shares {
			three, four := atLeast(5, 3, a), atLeast(5, 4, a)
			fmt.Fprintf(&b, " %s | %s | %s | %.1f |", percent(exactly(drawnBy, k, a)), percent(oneOf(1<<k, three)), percent(oneOf(1<<k, four)), withheld(k, three))
		}
		b.WriteString("\n")
	}
	b.WriteString("| in the mean | |")
	for _, a := range shares {
		var three, four, outcomes float64
		for k := range drawnBy + 1 {
			p := exactly(drawnBy, k, a)
			outcomes += p * float64(int(1)<<k)
			three += p * oneOf(1<<k, atLeast(5, 3, a))
			four += p * oneOf(1<<k, atLeast(5, 4, a))
		}
		fmt.Fprintf(&b, " %.1f outcomes | %s | %s | |", outcomes, percent(three), percent(four))
	}
	return b.String() + "\n"
}

// TestBiasTable holds the page's table against what is computed.
func TestBiasTable(t *testing.T) {
	const page, begin, end = "../../docs/settlement.md", "<!-- bias -->\n", "<!-- /bias -->\n"
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	head, rest, ok1 := bytes.Cut(text, []byte(begin))
	table, tail, ok2 := bytes.Cut(rest, []byte(end))
	if !ok1 || !ok2 {
		t.Fatalf("%s has no table between %q and %q", page, begin, end)
	}
	want := biasTable()
	if *update {
		if err := os.WriteFile(page, []byte(string(head)+begin+want+end+string(tail)), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if string(table) != want {
		t.Errorf("%s says\n%s\nand it is (go test ./chain/committee -run TestBiasTable -update)\n%s", page, table, want)
	}
}

// TestBias draws committees as the contract does, with a fifth of the stake that shows its k secrets last: as often as the table says one of its
// 2^k outcomes gives it three seats of five.
func TestBias(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 0))
	bytes32 := func() (h [32]byte) {
		for i := range h {
			h[i] = byte(r.Uint32())
		}
		return h
	}
	var set Set
	for i := range 5 {
		set = append(set, Member{Address: common.Address{byte(i)}, Cumulative: big.NewInt(int64(1_000_000 * (i + 1)))})
	}
	const trials, cohort = 600, 3
	for k := range drawnBy + 1 {
		captured := 0
		for range trials {
			honest, own := bytes32(), make([][32]byte, k)
			for i := range own {
				own[i] = bytes32()
			}
			o := Opened{ChainID: 1, Era: 7, Source: 3, Round: 6, Before: bytes32()}
			seen := map[[32]byte]bool{}
			won := false
			for subset := range 1 << k {
				secrets := map[common.Address][32]byte{{0xff}: honest}
				for i, s := range own {
					if subset>>i&1 == 1 {
						secrets[common.Address{0xee, byte(i)}] = s
					}
				}
				if o.Randomness = Chance(secrets); seen[o.Randomness] {
					t.Fatalf("two subsets of %d secrets come to one chance", k)
				}
				seen[o.Randomness] = true
				held := 0
				for _, at := range set.Holders(o.Beacon(), cohort, 5) {
					if at == 0 {
						held++
					}
				}
				won = won || held >= 3
			}
			if won {
				captured++
			}
		}
		p := oneOf(1<<k, atLeast(5, 3, 0.2))
		got, sigma := float64(captured)/trials, math.Sqrt(p*(1-p)/trials)
		t.Logf("k = %d: %.3f of %d, computed %.3f", k, got, trials, p)
		if math.Abs(got-p) > 5*sigma {
			t.Errorf("k = %d: captured %.4f of the time, want %.4f within %.4f", k, got, p, 5*sigma)
		}
	}
}
