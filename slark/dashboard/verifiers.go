package dashboard

import (
	"cmp"
	"math/big"
	"net/http"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
)

type verifiersData struct {
	Rows []verifierRow
	Eras int // that the figures are of
	All  *big.Int
}

// verifierRow is a verifier in the ranking.
type verifierRow struct {
	Place   int // from 1; verifiers with the same rank share one
	Address challenge.Address
	Self    bool
	Member  bool // of the running Era's list
	Agreed  uint64
	Judged  uint64
	Rank    float64  // (agreed + 1) / (judged + 20)
	Stake   *big.Int // its weight in the running Era, 1e-18 tokens; nil: not known
	Share   uint64   // of all weight, 1/100 percent
	Seats   int      // that it holds in the running Era
	Latest  reputation.AccuracyCount
	LatestE uint64 // Era of Latest; 0: none
}

// rank orders verifiers. A share of few decisions says little, so everybody begins with one agreed of twenty.
func rank(agreed, judged uint64) float64 { return float64(agreed+1) / float64(judged+20) }

func (s *Server) verifiers(*http.Request) (page, error) {
	by := make(map[challenge.Address]*verifierRow)
	of := func(a challenge.Address) *verifierRow {
		if by[a] == nil {
			by[a] = &verifierRow{Address: a, Self: a == s.Self}
		}
		return by[a]
	}
	eras := make(map[uint64]bool)
	err := s.Store.WalkAccuracy(func(era uint64, a challenge.Address, n reputation.AccuracyCount) bool {
		r := of(a)
		r.Agreed, r.Judged, r.Latest, r.LatestE = r.Agreed+n.Agreed, r.Judged+n.Judged, n, era
		eras[era] = true
		return true
	})
	if err != nil {
		return page{}, err
	}
	d := verifiersData{Eras: len(eras)}
	if v := s.View(); v != nil {
		d.All = new(big.Int)
		for _, one := range v.Verifiers {
			r := of(challenge.Address(one.Address))
			r.Member, r.Stake = true, weightTokens(one)
			r.Seats = len(v.Council.SeatsOf(common.Address(r.Address)))
			d.All.Add(d.All, r.Stake)
		}
	}
	for _, r := range by {
		r.Rank = rank(r.Agreed, r.Judged)
		if d.All != nil && d.All.Sign() > 0 && r.Stake != nil {
			r.Share = new(big.Int).Quo(new(big.Int).Mul(r.Stake, big.NewInt(10000)), d.All).Uint64()
		}
		d.Rows = append(d.Rows, *r)
	}
	slices.SortFunc(d.Rows, func(a, b verifierRow) int {
		return cmp.Or(cmp.Compare(b.Rank, a.Rank), cmp.Compare(b.Judged, a.Judged), slices.Compare(a.Address[:], b.Address[:]))
	})
	for i := range d.Rows {
		d.Rows[i].Place = i + 1
		if i > 0 && d.Rows[i].Rank == d.Rows[i-1].Rank {
			d.Rows[i].Place = d.Rows[i-1].Place
		}
	}
	return page{Name: "verifiers", Title: "Verifiers", Live: true, Data: d}, nil
}
