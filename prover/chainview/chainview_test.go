package chainview_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/prover/chainview"
	"github.com/slark-network/slark/prover/sidecar"
)

var _ sidecar.Chain = (*chainview.View)(nil)

// eventually waits until f has no complaint.
func eventually(t *testing.T, f func() error) {
	t.Helper()
	var err error
	for range 3000 {
		if err = f(); err == nil {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Fatal(err)
}

func TestView(t *testing.T) {
	w := chaintest.NewWorld(t, 2, 1, deploy.Params{})
	attempts := 0
	v, err := chainview.New(w.Addresses, challenge.Address(w.Providers[0].Address), func(context.Context) (*chain.Client, error) {
		if attempts++; attempts < 3 {
			return nil, errors.New("connection refused")
		}
		return w.Client, nil
	}, chain.WatcherConfig{PollInterval: 100 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := v.Era(); !errors.Is(err, chainview.ErrNoView) {
		t.Errorf("before it runs: %v, want ErrNoView", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- v.Run(ctx) }()

	rules, err := v.Rules(ctx)
	if err != nil || rules.EraDuration != time.Hour {
		t.Fatalf("rules %+v, error %v", rules, err)
	}
	verifier, stranger := challenge.Address(w.Verifiers[1].Address), challenge.Address{9}
	era := func(want uint64) {
		t.Helper()
		eventually(t, func() error {
			n, err := v.Era()
			if err == nil && n != want {
				err = errors.New("still in another Era")
			}
			return err
		})
		beacon, err := v.Beacon(want)
		if err != nil || beacon.IsZero() {
			t.Errorf("beacon of Era %d: %s, error %v", want, beacon, err)
		}
		for account, registered := range map[challenge.Address]bool{verifier: true, stranger: false} {
			if is, err := v.IsVerifier(account, want); is != registered || err != nil {
				t.Errorf("Era %d, %s: %v, error %v", want, account, is, err)
			}
		}
	}
	era(1)
	first, _ := v.Beacon(1)
	w.ToEra(2)
	eventually(t, func() error { _, err := v.Beacon(2); return err })
	era(2)
	if is, err := v.IsVerifier(verifier, 1); !is || err != nil {
		t.Errorf("the Era before: %v, error %v", is, err)
	}
	if again, err := v.Beacon(1); again != first || err != nil {
		t.Errorf("beacon of the Era before: %s, error %v, want %s", again, err, first)
	}
	for _, unknown := range []uint64{0, 3} {
		if _, err := v.IsVerifier(verifier, unknown); !errors.Is(err, chainview.ErrNoView) {
			t.Errorf("Era %d: %v, want ErrNoView", unknown, err)
		}
		if _, err := v.Beacon(unknown); !errors.Is(err, chainview.ErrNoView) {
			t.Errorf("beacon of Era %d: %v, want ErrNoView", unknown, err)
		}
	}
	cancel()
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

func TestOtherChainEndsIt(t *testing.T) {
	w := chaintest.NewWorld(t, 1, 0, deploy.Params{})
	v, err := chainview.New(w.Addresses, challenge.Address{1}, func(context.Context) (*chain.Client, error) {
		return nil, &chain.ChainMismatchError{Want: 1, Got: 2}
	}, chain.WatcherConfig{})
	if err != nil {
		t.Fatal(err)
	}
	if err := v.Run(context.Background()); err == nil {
		t.Error("it follows another chain")
	}
}

// TestSeatsOfAnAppeal: in the Era in which a provider's appeal is heard, and in no other, its seats count beside those of the committee.
func TestSeatsOfAnAppeal(t *testing.T) {
	w := chaintest.NewWorld(t, 8, 2, deploy.Params{AppealWindow: time.Minute})
	a := w.Appeal(1, w.Accuse(1))
	views := []*chainview.View{}
	ctx, cancel := context.WithCancel(context.Background())
	var running sync.WaitGroup
	defer func() { cancel(); running.Wait() }()
	for _, p := range w.Providers {
		v, err := chainview.New(w.Addresses, challenge.Address(p.Address), func(context.Context) (*chain.Client, error) { return w.Client, nil },
			chain.WatcherConfig{PollInterval: 50 * time.Millisecond})
		if err != nil {
			t.Fatal(err)
		}
		running.Go(func() { _ = v.Run(ctx) })
		views = append(views, v)
	}
	for _, c := range []struct {
		era  uint64
		want [2]int
	}{{a.Measured, [2]int{5, 20}}, {a.Measured + 1, [2]int{5, 5}}} {
		era, want := c.era, c.want
		w.ToEra(era)
		council := w.Council(era)
		for i, v := range views {
			eventually(t, func() error {
				if n, err := v.Era(); err != nil || n != era {
					return errors.New("not there yet")
				}
				_, err := v.Beacon(era)
				return err
			})
			sum := 0
			for _, m := range w.Verifiers {
				held, of, err := v.Seats(challenge.Address(m.Address), era)
				if err != nil || of != 5 {
					t.Fatalf("%d of %d, %v", held, of, err)
				}
				if more := held - council.Held(m.Address, 0); i == 1 && more != len(council.AppealSeatsOf(m.Address, a.Provider)) {
					t.Errorf("provider %d, Era %d: %s holds %d more than those of the committee", i, era, m.Address, more)
				}
				sum += held
			}
			if sum != want[i] {
				t.Errorf("provider %d, Era %d: %d seats in all, want %d", i, era, sum, want[i])
			}
		}
	}
}
