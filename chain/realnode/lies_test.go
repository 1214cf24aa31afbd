//go:build realnode

package realnode

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/chain/realnode/nodes"
)

// A node that lies about what waits and what was mined makes nothing happen twice, and nothing never.
func TestLiesAboutTransactions(t *testing.T) {
	nodes.OnEach(t, everybody, func(t *testing.T, n *nodes.Node) {
		t.Parallel()
		w := newWorld(t, n, deploy.Params{StartTime: time.Now().Add(time.Hour)})
		p := newProxy(t, n.URL())
		w.url = p.url()
		sent, began, stale := map[string]int{}, time.Now(), 0
		p.set(func(method, params string) fault {
			switch method {
			case "eth_getTransactionCount":
				if strings.Contains(params, "pending") {
					return fault{lie: json.RawMessage(`"0xffff"`)} // a pool full of what was never sent
				}
				if stale++; stale%3 == 0 {
					return fault{change: lower} // one of the nodes behind the address is behind
				}
			case "eth_sendRawTransaction":
				switch sent[params]++; sent[params] {
				case 1:
					return fault{lie: json.RawMessage(`"0x` + strings.Repeat("11", 32) + `"`)} // taken, and forgotten
				case 2:
					return fault{refuse: "already known", code: -32000}
				case 3:
					return fault{refuse: "nonce too low", code: -32000}
				}
			case "eth_getTransactionReceipt":
				if time.Since(began) < 8*time.Second {
					return fault{lie: json.RawMessage("null")} // mined or not
				}
				if time.Since(began) < 10*time.Second {
					return fault{change: elsewhere} // of a block that is not in the chain
				}
			}
			return fault{}
		})
		journal := new(chaintest.MemJournal)
		s := w.submitter(admin, journal, func(c *chain.SubmitterConfig) { c.AdoptNonce = nonceOf(w, admin) })
		if err := s.Claim(t.Context()); err != nil {
			t.Fatal(err)
		}
		var all sync.WaitGroup
		for i := range 6 {
			all.Go(func() {
				r, err := s.Do(within(t, 3*time.Minute), mint(w.direct, i), action(i))
				if err != nil {
					t.Errorf("action %d: %v", i, err)
					return
				}
				h, err := dial(t, n.URL()).HeaderByHash(t.Context(), r.Block.Hash)
				if err != nil || h.Number.Uint64() != r.Block.Number {
					t.Errorf("action %d: done in block %+v, which is not in the chain: %v", i, r.Block, err)
				}
			})
		}
		all.Wait()
		for i := range 6 {
			w.once(i)
		}
		if err := w.submitter(admin, journal).Claim(t.Context()); err != nil {
			t.Errorf("started again: %v", err)
		}
	})
}

// lower takes one off a quantity.
func lower(result json.RawMessage) json.RawMessage {
	var v uint64
	if _, err := fmt.Sscanf(string(result), `"0x%x"`, &v); err != nil || v == 0 {
		return result
	}
	return json.RawMessage(fmt.Sprintf(`"0x%x"`, v-1))
}

// elsewhere moves a receipt to a block that does not exist.
func elsewhere(result json.RawMessage) json.RawMessage {
	var fields map[string]any
	if json.Unmarshal(result, &fields) != nil || fields == nil {
		return result
	}
	fields["blockHash"] = "0x" + strings.Repeat("22", 32)
	out, err := json.Marshal(fields)
	if err != nil {
		return result
	}
	return bytes.TrimSpace(out)
}

func nonceOf(w *world, a chaintest.Account) uint64 {
	w.t.Helper()
	n, err := dial(w.t, w.node.URL()).NonceAt(w.t.Context(), a.Address, nil)
	if err != nil {
		w.t.Fatal(err)
	}
	return n
}

// An Era is settled through an endpoint that is slow, refuses one request in ten, never answers one in two hundred and loses the connection
// every few seconds. When nothing is let through at all, the watcher says so, and recovers by itself.
func TestSlowAndRateLimited(t *testing.T) {
	nodes.OnEach(t, everybody, func(t *testing.T, n *nodes.Node) {
		t.Parallel()
		rnd := chance(t)
		w := newWorld(t, n, deploy.Params{StartTime: time.Now().Add(40 * time.Second), EraDuration: 30 * time.Second, CommitWindow: 40 * time.Second, RevealWindow: 10 * time.Minute})
		w.join()
		p := newProxy(t, n.URL())
		w.url = p.url()
		both := []*verifier{{w: w, account: verifiers[0]}, {w: w, account: verifiers[1]}}
		for _, v := range both {
			v.restart()
			w.commit(v)
		}
		r := new(record)
		wa := w.follow(r, new(chaintest.MemCursor))
		p.set(func(string, string) fault { return bad(rnd) })
		stop := make(chan struct{})
		var cutting sync.WaitGroup
		cutting.Go(func() {
			for {
				select {
				case <-stop:
					return
				case <-time.After(4 * time.Second):
					p.cut()
				}
			}
		})
		ctx := within(t, 8*time.Minute)
		if _, err := wa.Wait(ctx, func(v *chain.View) bool { return v.Era.Number == 1 }); err != nil {
			t.Fatal(err)
		}
		open := chain.ActionKey{Era: 1, Action: chain.ActionOpenEra}
		if _, err := persist(ctx, both[0].now.Load, func() chain.Call { return w.direct.OpenEra() }, open); err != nil {
			t.Fatal(err)
		}
		if _, err := wa.Wait(ctx, func(v *chain.View) bool { return v.Era.Number >= 2 }); err != nil {
			t.Fatalf("%v; healthy: %v", err, wa.Healthy())
		}
		var reporting sync.WaitGroup
		for i, v := range both {
			reporting.Go(func() {
				do := func(c chain.Call, key chain.ActionKey) error {
					_, err := persist(ctx, v.now.Load, func() chain.Call { return c }, key)
					return err
				}
				for {
					err := speak(ctx, w.client(w.node.URL()), do, v.account.Address, 1, three)
					if err == nil || ctx.Err() != nil {
						break
					}
					if refused := new(chain.ContractError); errors.As(err, &refused) {
						t.Errorf("verifier %d: %v", i, err)
						break
					}
					time.Sleep(200 * time.Millisecond) // the node is down
				}
			})
		}
		reporting.Wait()
		close(stop)
		cutting.Wait()

		p.limit(true)
		p.set(func(string, string) fault {
			return fault{refuse: "daily request count exceeded, request rate limited", code: -32005}
		})
		for deadline := time.Now().Add(time.Minute); wa.Healthy() == nil; time.Sleep(100 * time.Millisecond) {
			if time.Now().After(deadline) {
				t.Fatal("nothing is answered, and the watcher calls itself healthy")
			}
		}
		if err := wa.Healthy(); err == nil || !strings.Contains(err.Error(), "not read for ") {
			t.Errorf("unhealthy: %v", err)
		}
		p.limit(false)
		p.set(func(string, string) fault { return fault{} })
		w.settled(ctx, both)
		w.agrees(wa, r)
		if err := wa.Healthy(); err != nil {
			t.Error(err)
		}
	})
}

// bad is what a bad endpoint does with a request. It is called under the proxy's lock.
func bad(rnd *rand.Rand) fault {
	f := fault{delay: time.Duration(10+rnd.IntN(90)) * time.Millisecond}
	switch x := rnd.Float64(); {
	case x < 0.10:
		f.refuse, f.code = "limit exceeded", -32005
	case x < 0.105:
		f.drop = true
	}
	return f
}
