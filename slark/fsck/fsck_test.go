package fsck

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/binary"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/challenge/fraud/fraudtest"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/transcript"
	"github.com/slark-network/slark/reputation"
	"github.com/slark-network/slark/slark/node"
)

func must[T any](t testing.TB) func(T, error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func ok(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// world is a chain on which a verifier has bound itself to the secret of Era 2, and the verifier's store.
type world struct {
	*chaintest.World
	t   *testing.T
	id  reputation.Identity
	dir string // of the store, which is closed

	nonce uint64 // the first, and the one, that the store answers for
}

func newWorld(t *testing.T) *world {
	w := &world{World: chaintest.NewWorld(t, 1, 1, deploy.Params{}), t: t, dir: filepath.Join(t.TempDir(), "store")}
	verifier := w.Verifiers[0]
	w.id = reputation.Identity{Network: node.NetworkOf(w.Addresses), Verifier: challenge.Address(verifier.Address)}
	s := must[*reputation.Store](t)(reputation.Open(w.dir, reputation.Options{Identity: w.id}))
	secret := must[challenge.Hash](t)(s.EraSecret(2, rand.Reader))
	ctx, cancel := context.WithCancel(t.Context())
	var mining sync.WaitGroup
	mining.Go(func() {
		for ctx.Err() == nil {
			w.Sim.Commit()
			time.Sleep(3 * time.Millisecond)
		}
	})
	w.nonce = must[uint64](t)(w.Client.Nonce(t.Context(), verifier.Address))
	sub := must[*chain.Submitter](t)(chain.NewSubmitter(chain.SubmitterConfig{
		Client: w.Client, Key: verifier.Key, Journal: node.NewJournal(s), PollInterval: 2 * time.Millisecond, AdoptNonce: w.nonce,
	}))
	ok(t, sub.Claim(t.Context()))
	must[chain.Receipt](t)(sub.Do(t.Context(), w.Client.CommitSecret(2, w.Client.SecretHash(verifier.Address, 2, secret)), chain.ActionKey{Era: 2, Action: chain.ActionCommit}))
	cancel()
	mining.Wait()
	for n, file := range [][]byte{
		fraudtest.Honest(w.place(1), 2, 3), fraudtest.False(w.place(2), fraud.Value, 2, 3), fraudtest.Silence(w.place(3), 2, 3, 0, nil).File,
	} {
		w.conclude(s, uint64(n+1), file, func(*reputation.Result) {})
	}
	ok(t, s.Close())
	return w
}

func (w *world) place(counter uint64) fraudtest.Place {
	key := func(a chaintest.Account) *message.Key {
		return must[*message.Key](w.t)(message.NewKey(crypto.FromECDSA(a.Key)))
	}
	info := must[chain.EraInfo](w.t)(w.Client.Era(w.t.Context(), 1))
	return fraudtest.Place{
		Network: w.id.Network, Beacon: challenge.Hash(info.Beacon), Era: 1, Counter: counter, Provider: challenge.Address(w.Providers[0].Address),
		Signer: key(w.Providers[0]), Verifier: key(w.Verifiers[0]),
	}
}

// conclude issues the challenge of a transcript and stores its outcome, as a verifier would, but for what change does.
func (w *world) conclude(s *reputation.Store, counter uint64, file []byte, change func(*reputation.Result)) {
	w.t.Helper()
	report := must[transcript.Report](w.t)(transcript.Recheck(file))
	j, v := report.Session.Job(), report.Verdict
	i := reputation.IssueRecord{
		Provider: j.Provider, Device: j.Device, DeviceKind: challenge.GPU, Kind: j.Kind, Era: j.Era, Verifier: j.Verifier, Class: v.Class,
		Size: j.Size, Rounds: j.Rounds, Openings: j.Openings, At: time.Unix(1_800_000_000, 0),
	}
	if got := must[uint64](w.t)(s.Issue(i)); got != counter {
		w.t.Fatalf("counter %d, want %d", got, counter)
	}
	r := reputation.Result{
		Provider: j.Provider, Device: j.Device, DeviceKind: challenge.GPU, Kind: j.Kind, Era: j.Era, Counter: counter, Outcome: v.Outcome, Reason: v.Reason,
		Elapsed: time.Duration(v.Elapsed), RoundTrip: time.Duration(v.RoundTrip), Lag: time.Duration(v.Lag), Class: v.Class,
		Size: j.Size, Rounds: j.Rounds, Openings: j.Openings, At: time.Unix(1_800_000_000+int64(counter), 0), Transcript: file,
	}
	change(&r)
	ok(w.t, s.Conclude(r))
}

// copied is a copy of the store.
func (w *world) copied(t *testing.T) string {
	dir := filepath.Join(t.TempDir(), "copy")
	ok(t, os.CopyFS(dir, os.DirFS(w.dir)))
	ok(t, os.Chmod(dir, 0o700))
	return dir
}

func check(t *testing.T, dir string, o Options) Report {
	t.Helper()
	s := must[*reputation.Store](t)(reputation.Open(dir, reputation.Options{ReadOnly: true}))
	defer s.Close()
	return must[Report](t)(Run(t.Context(), s, o))
}

// work opens a copy of the store to be changed through its own methods.
func work(f func(t *testing.T, s *reputation.Store)) func(*testing.T, string) {
	return func(t *testing.T, dir string) {
		s := must[*reputation.Store](t)(reputation.Open(dir, reputation.Options{}))
		f(t, s)
		ok(t, s.Close())
	}
}

// raw changes the value of the first key with a prefix behind the store's back; nil deletes it.
func raw(prefix string, change func([]byte) []byte) func(*testing.T, string) {
	return func(t *testing.T, dir string) {
		db := must[*pebble.DB](t)(pebble.Open(dir, &pebble.Options{Logger: quiet{}}))
		it := must[*pebble.Iterator](t)(db.NewIter(&pebble.IterOptions{LowerBound: []byte(prefix)}))
		if !it.First() || !bytes.HasPrefix(it.Key(), []byte(prefix)) {
			t.Fatalf("no key %q", prefix)
		}
		key, value := bytes.Clone(it.Key()), change(bytes.Clone(it.Value()))
		ok(t, it.Close())
		if value == nil {
			ok(t, db.Delete(key, pebble.Sync))
		} else {
			ok(t, db.Set(key, value, pebble.Sync))
		}
		ok(t, db.Close())
	}
}

func flip(at int) func([]byte) []byte {
	return func(b []byte) []byte { b[(at+len(b))%len(b)] ^= 1; return b }
}

// entry changes an entry of the journal.
func (w *world) entry(key chain.ActionKey, change func(*chain.Entry)) func(*testing.T, string) {
	return work(func(t *testing.T, s *reputation.Store) {
		j := node.NewJournal(s)
		e, found, err := j.Get(key)
		if err != nil || !found {
			t.Fatalf("%v: %t %v", key, found, err)
		}
		change(&e)
		ok(t, j.Put(key, e))
	})
}

// TestFinds injects one fault after another into a copy of a good store: each is found, under its part and in its words.
func TestFinds(t *testing.T) {
	w := newWorld(t)
	good := check(t, w.dir, Options{Client: w.Client})
	if len(good.Findings) > 0 || good.Records != 3 || good.Transcripts != 3 || good.Entries < 3 || !good.Chain {
		t.Fatalf("the good store: %+v", good)
	}
	verifier := w.Verifiers[0].Address
	nonce := chain.ActionKey{Provider: verifier, Era: w.nonce, Action: chain.ActionNonce}
	commit := chain.ActionKey{Era: 2, Action: chain.ActionCommit}
	again := func(file func() []byte, change func(*reputation.Result)) func(*testing.T, string) {
		return work(func(_ *testing.T, s *reputation.Store) { w.conclude(s, 4, file(), change) })
	}
	honest := func(counter uint64) func() []byte {
		return func() []byte { return fraudtest.Honest(w.place(counter), 2, 3) }
	}
	for _, c := range []struct {
		name, part, want string
		damage           func(*testing.T, string)
	}{
		{"a counter below one issued", "store", "the counter of the device is 2", raw("c", func([]byte) []byte { return binary.BigEndian.AppendUint64([]byte{1}, 2) })},
		{"a counter that is gone", "store", "the counter of the device is 0", raw("c", func([]byte) []byte { return nil })},
		{"an outcome of another code", "store", "says", raw("i", func([]byte) []byte { return []byte{7} })},
		{"a record that does not decode", "store", "corrupt value", raw("r", func(b []byte) []byte { return b[:len(b)-1] })},
		{"a record that is gone", "store", "which has no record", raw("r", func([]byte) []byte { return nil })},
		{"a tally that counts one more", "store", "recounted", raw("t", flip(-1-8*(13-1)))},
		{"evidence of another score", "store", "evidence", raw("d", flip(27))},
		{"a bit of a transcript", "store", "has hash", raw("x", flip(-1))},
		{"a bit of a transcript", "transcript", "its seal is not", raw("x", flip(100))},
		{"a transcript that is gone", "store", "is missing", raw("x", func([]byte) []byte { return nil })},
		{"a key of nobody", "store", "under no known prefix", func(t *testing.T, dir string) {
			db := must[*pebble.DB](t)(pebble.Open(dir, &pebble.Options{Logger: quiet{}}))
			ok(t, db.Set([]byte("Z"), nil, pebble.Sync))
			ok(t, db.Close())
		}},
		{"the transcript of another challenge", "transcript", "Counter:1", again(honest(1), func(*reputation.Result) {})},
		{"an outcome that is not the verdict", "transcript", "its verdict is pass, the record says slow", again(honest(4), func(r *reputation.Result) { r.Outcome = challenge.Slow })},
		{"an outcome made undecided", "transcript", "its verdict is pass, the record says undecided", again(honest(4), func(r *reputation.Result) { r.Outcome = challenge.Undecided })},
		{"another time than the verdict's", "transcript", "its verdict has class", again(honest(4), func(r *reputation.Result) { r.Elapsed++ })},
		{"another class than the verdict's", "transcript", "its verdict has class", again(honest(4), func(r *reputation.Result) { r.Class = "h100" })},
		{"the transcript of another network", "transcript", "it is of chain 77", again(func() []byte {
			p := w.place(4)
			p.Network.ChainID = 77
			return fraudtest.Honest(p, 2, 3)
		}, func(*reputation.Result) {})},
		{"the transcript of another verifier", "transcript", "the store of 0x", again(func() []byte {
			p := w.place(4)
			p.Verifier = must[*message.Key](t)(message.NewKey(crypto.FromECDSA(w.Admin.Key)))
			return fraudtest.Honest(p, 2, 3)
		}, func(*reputation.Result) {})},
		{"a transcript that is none", "transcript", "too short", work(func(t *testing.T, s *reputation.Store) {
			w.conclude(s, 4, honest(4)(), func(r *reputation.Result) { r.Transcript = []byte("none") })
		})},
		{"a key of the journal that is none", "journal", "want at least 29", work(func(t *testing.T, s *reputation.Store) { ok(t, s.JournalPut([]byte("short"), []byte("{}"))) })},
		{"an entry that is no JSON", "journal", "is no JSON", work(func(t *testing.T, s *reputation.Store) {
			ok(t, s.JournalPut(must[[]byte](t)(reputation.JournalKey(challenge.Address{1}, 1, "node/settled")), []byte("tru")))
		})},
		{"an entry with an unknown field", "journal", "unknown field", work(func(t *testing.T, s *reputation.Store) {
			ok(t, s.JournalPut(must[[]byte](t)(reputation.JournalKey(challenge.Address{1}, 1, "chain/report")), []byte(`{"state":"mined"}`)))
		})},
		{"an unknown status", "journal", `status is "done"`, w.entry(commit, func(e *chain.Entry) { e.Status = "done" })},
		{"an action whose transaction is gone", "journal", "with nonce 5, which the journal does not have", w.entry(commit, func(e *chain.Entry) { e.Nonce = 5 })},
		{"an action of another transaction", "journal", "which was sent for other actions", w.entry(nonce, func(e *chain.Entry) { e.Keys = nil })},
		{"a nonce under another's key", "journal", "it has nonce 9", w.entry(nonce, func(e *chain.Entry) { e.Nonce = 9 })},
		{"a transaction that was changed", "journal", "the entry says", w.entry(nonce, func(e *chain.Entry) { e.RawTxs[0][len(e.RawTxs[0])-90] ^= 1 })},
		{"a transaction without its hash", "journal", "1 transactions and 0 hashes", w.entry(nonce, func(e *chain.Entry) { e.TxHashes = nil })},
		{"mined as another transaction", "journal", "which is none of its transactions", w.entry(nonce, func(e *chain.Entry) { e.Receipt.Tx = common.Hash{1} })},
		{"mined, and not on chain", "chain", "in no block of the chain", w.entry(nonce, func(e *chain.Entry) { e.Receipt.Tx = common.Hash{1} })},
		{"a transaction that the journal lost", "chain", "that the journal does not know", func(t *testing.T, dir string) {
			key := must[[]byte](t)(reputation.JournalKey(challenge.Address(verifier), w.nonce, "chain/nonce"))
			raw("j"+string(key), func([]byte) []byte { return nil })(t, dir)
		}},
		{"mined beyond the account", "chain", "the account's next one on chain is", work(func(t *testing.T, s *reputation.Store) {
			ok(t, node.NewJournal(s).Put(chain.ActionKey{Provider: verifier, Era: w.nonce + 1, Action: chain.ActionNonce}, chain.Entry{Status: chain.EntryMined, Nonce: w.nonce + 1}))
		})},
		{"another secret than on chain", "chain", "Era 2: the verifier is bound to a secret", raw("k", flip(5))},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := w.copied(t)
			c.damage(t, dir)
			r := check(t, dir, Options{Client: w.Client})
			for _, f := range r.Findings {
				if f.Part == c.part && strings.Contains(f.Text, c.want) {
					return
				}
			}
			t.Errorf("found %+v, want %q of %s", r.Findings, c.want, c.part)
		})
	}
}

// TestAccepts: what looks odd and is right.
func TestAccepts(t *testing.T) {
	w := newWorld(t)
	for _, c := range []struct {
		name   string
		change func(*testing.T, string)
	}{
		{"a challenge made by hand", work(func(_ *testing.T, s *reputation.Store) {
			w.conclude(s, 4, fraudtest.Honest(w.place(4), 2, 3), func(r *reputation.Result) { r.Outcome, r.Reason = challenge.Undecided, "made by hand: pass" })
		})},
		{"an action that was given a nonce and not sent", work(func(t *testing.T, s *reputation.Store) {
			ok(t, node.NewJournal(s).Put(chain.ActionKey{Provider: common.Address{1}, Era: 3, Action: chain.ActionVerdicts}, chain.Entry{Status: chain.EntryIntent, Nonce: 1}))
		})},
		{"transcripts that were pruned", work(func(t *testing.T, s *reputation.Store) {
			must[uint64](t)(s.Issue(reputation.IssueRecord{Provider: challenge.Address{1}, DeviceKind: challenge.CPU, Kind: challenge.Matmul, Era: 9, At: time.Unix(1_900_000_000, 0)}))
			if p := must[reputation.Pruned](t)(s.Prune(reputation.PruneOptions{KeepFrom: 2, EvidenceEras: 1})); p.Transcripts == 0 {
				t.Errorf("%+v", p)
			}
		})},
		{"a store that was restored, and bound to a secret that it does not know", func(t *testing.T, dir string) {
			raw("k", flip(5))(t, dir)
			work(func(t *testing.T, s *reputation.Store) {
				must[int](t)(s.MarkRestored(time.Now(), time.Now()))
				ok(t, s.SitOut(1))
			})(t, dir)
		}},
	} {
		dir := w.copied(t)
		c.change(t, dir)
		if r := check(t, dir, Options{Client: w.Client}); len(r.Findings) > 0 {
			t.Errorf("%s: %+v", c.name, r.Findings)
		}
	}
	// Another deployment, and a store of nobody.
	other := filepath.Join(t.TempDir(), "other")
	s := must[*reputation.Store](t)(reputation.Open(other, reputation.Options{Identity: reputation.Identity{Network: challenge.Network{ChainID: 3}, Verifier: challenge.Address{1}}}))
	ok(t, s.Close())
	if r := check(t, other, Options{Client: w.Client}); len(r.Findings) != 1 || !strings.Contains(r.Findings[0].Text, "the store is of chain 3") {
		t.Errorf("a store of another chain: %+v", r.Findings)
	}
	if b := must[[]byte](t)(json.Marshal(check(t, w.dir, Options{SkipTranscripts: true}))); !strings.Contains(string(b), `"transcripts":0,`) || !strings.Contains(string(b), `"findings":[]`) {
		t.Errorf("%s", b)
	}
}

type quiet struct{}

func (quiet) Infof(string, ...any)      {}
func (quiet) Errorf(string, ...any)     {}
func (quiet) Fatalf(f string, a ...any) { panic(f) }
