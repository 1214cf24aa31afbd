//go:build realnode

package node

import (
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/chain/realnode/nodes"
	"github.com/slark-network/slark/reputation"
)

const (
	thousand     = 1000
	thousandEras = 3
)

// TestThousandProvidersOnGeth settles three Eras of a thousand providers on a node of go-ethereum's that is a process of its own. Two verifiers challenge them over
// gRPC with mutual TLS, and both are killed again and again. In the end stores, chain and transcripts agree, the audit of every Era finds nothing, every cohort was
// settled once, and nobody who answers was said to be away, nor the other way round.
func TestThousandProvidersOnGeth(t *testing.T) {
	seed := soakSeed(t)
	t.Logf("SLARK_SEED=%d", seed)
	accounts := make([]chaintest.Account, thousand)
	for i := range accounts {
		accounts[i] = chaintest.NewAccount(fmt.Sprint("provider ", i))
	}
	geth := nodes.Geth(t, rich(accounts)...)
	w := newWorldAt(t, geth.URL(), geth.ChainID, deploy.Params{
		EraDuration: time.Minute, CommitWindow: 30 * time.Second, RevealWindow: 3 * time.Minute, UnbondingTime: time.Hour, Slots: crowdSlots,
	})
	c := newCrowd(t, w.network, thousand)
	w.registerAll(accounts, c.register)

	var verifiers []*soakVerifier
	for i := range w.verifiers {
		v := w.soakVerifier(i)
		v.cfg.Chain.StaleAfter = Duration(time.Minute) // reading a thousand providers takes a while beside all that
		v.start()
		verifiers = append(verifiers, v)
	}
	defer func() {
		if t.Failed() {
			t.Logf("one:\n%s\nthe other:\n%s", tail(verifiers[0].log), tail(verifiers[1].log))
		}
	}()
	w.begin(0, 1)
	done := make(chan struct{})
	kills := make([]int, len(verifiers))
	var hunters sync.WaitGroup
	for i, v := range verifiers {
		chance := rand.New(rand.NewPCG(seed, uint64(i)))
		hunters.Go(func() {
			for {
				v.up()
				select {
				case <-done:
					return
				case <-time.After(between(chance, 3*time.Second, 15*time.Second)):
				}
				v.kill()
				v.start()
				kills[i]++
			}
		})
	}
	w.untilChainSettled(thousandEras)
	close(done)
	hunters.Wait()
	for _, v := range verifiers {
		v.stop()
	}
	t.Logf("the verifiers were killed %d and %d times", kills[0], kills[1])
	if kills[0] < 3 || kills[1] < 3 {
		t.Error("hardly any kill: the test does not show what it is for")
	}
	w.auditAll(verifiers, thousandEras)
	w.auditCohorts(accounts, thousandEras)
}

// untilChainSettled waits until every cohort of the first Eras is settled, and nothing is owed.
func (w *testWorld) untilChainSettled(eras uint64) {
	w.t.Helper()
	for end := time.Now().Add(15 * time.Minute); ; time.Sleep(time.Second) {
		missing, err := w.unsettled(eras)
		if err == nil && missing == "" {
			return
		}
		if time.Now().After(end) {
			w.t.Fatalf("after a quarter of an hour %s is not settled; %v", missing, err)
		}
	}
}

func (w *testWorld) unsettled(eras uint64) (string, error) {
	ctx := w.t.Context()
	for era := uint64(1); era <= eras; era++ {
		for cohort := range committee.Cohorts(thousand, committee.MaxCohort) {
			switch stage, err := w.client.Stage(ctx, era, cohort); {
			case err != nil:
				return "", err
			case stage == chain.StageVoid:
				w.t.Fatalf("Era %d is void", era)
			case stage != chain.StageSettled:
				return fmt.Sprintf("cohort %d of Era %d", cohort, era), nil
			}
		}
	}
	owed, err := w.client.Owed(ctx)
	if err != nil || len(owed) == 0 {
		return "", err
	}
	return fmt.Sprintf("%d of what is owed", len(owed)), nil
}

// auditAll wants fsck of every store, and the audit of every Era, to find nothing.
func (w *testWorld) auditAll(verifiers []*soakVerifier, eras uint64) {
	t := w.t
	t.Helper()
	var stores []*reputation.Store
	for i, v := range verifiers {
		s, err := reputation.Open(v.cfg.Store.Dir, reputation.Options{MustExist: true})
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		stores = append(stores, s)
		w.checkRecord(fmt.Sprint("verifier ", i), s, nil)
	}
	for era := uint64(1); era <= eras; era++ {
		findings, transcripts, err := AuditEra(t.Context(), w.client, era, stores...)
		if err != nil || len(findings) > 0 {
			t.Errorf("audit of Era %d: %q, %v", era, findings, err)
		}
		t.Logf("audit of Era %d: %d transcripts", era, transcripts)
	}
}

// auditCohorts wants every cohort of the crowd settled once an Era and every seat revealed at most once, and nobody's verdicts to contradict what he is.
func (w *testWorld) auditCohorts(accounts []chaintest.Account, eras uint64) {
	t, ctx := w.t, w.t.Context()
	t.Helper()
	const size = committee.MaxCohort
	dead := make(map[uint32]bool)
	for i, a := range accounts {
		number, _, err := w.client.NumberOf(ctx, a.Address)
		if err != nil {
			t.Fatal(err)
		}
		dead[number] = isDead(i)
	}
	head, err := w.ec.BlockNumber(ctx)
	if err != nil {
		t.Fatal(err)
	}
	settled, revealed := map[string]int{}, map[string]int{}
	decided, undecided := 0, 0
	of := func(e chain.Event) error {
		if era, ok := e.Arg("era").(uint64); ok && era > eras {
			return nil
		}
		switch e.Name {
		case "CohortSettled":
			cohort := e.Arg("cohort").(uint32)
			settled[fmt.Sprint("cohort ", cohort, " of Era ", e.Arg("era"))]++
			for i, result := range e.Results(committee.Members(cohort, thousand, size)) {
				number := cohort*size + uint32(i)
				switch {
				case result.Outcome != committee.Met && result.Outcome != committee.Missed:
					undecided++
				case dead[number] == (result.Outcome == committee.Met):
					t.Errorf("Era %d: provider %d, dead: %v, came out as %v", e.Arg("era"), number, dead[number], result.Outcome)
				default:
					decided++
				}
			}
		case "VerdictsRevealed":
			said, err := e.Verdicts()
			for s := range said {
				revealed[fmt.Sprint(s, " of Era ", e.Arg("era"))]++
			}
			return err
		case "ActionFailed", "OwedDropped":
			t.Errorf("%s: %v", e.Name, e.Args)
		}
		return nil
	}
	if _, err := w.client.Events(ctx, w.addresses.Block, head, []common.Address{w.addresses.Settlement, w.addresses.OwedActions}, of); err != nil {
		t.Fatal(err)
	}
	cohorts := int(committee.Cohorts(thousand, size))
	if want := int(eras) * cohorts; len(settled) != want {
		t.Errorf("%d cohorts were settled, want %d", len(settled), want)
	}
	for _, all := range []map[string]int{settled, revealed} {
		for what, n := range all {
			if n != 1 {
				t.Errorf("%s: %d times", what, n)
			}
		}
	}
	if decided <= undecided {
		t.Errorf("%d decisions, and %d undecided", decided, undecided)
	}
	t.Logf("%d decisions, %d undecided, %d seats revealed of %d", decided, undecided, len(revealed), int(eras)*cohorts*committee.MaxSeats)
}
