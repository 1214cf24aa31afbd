// Package chaintest holds what tests of chain and of its users share: the conformance tests of chain's interfaces,
// implementations in memory, and a settlement deployed on a simulated chain.
package chaintest

import (
	"bytes"
	"fmt"
	"reflect"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
)

// MemJournal is a chain.Journal in memory. What a crash would leave behind is what it holds. The zero value is ready.
type MemJournal struct {
	// FailPut, if set, is asked before every Put; an error it returns is Put's. With stored it also says whether
	// the entry is stored all the same, as can happen to a write whose outcome is unknown.
	FailPut func(key chain.ActionKey, e chain.Entry) (err error, stored bool)

	mu sync.Mutex
	m  map[chain.ActionKey]chain.Entry
}

// Get implements chain.Journal.
func (j *MemJournal) Get(key chain.ActionKey) (chain.Entry, bool, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	e, ok := j.m[key]
	return e.Clone(), ok, nil
}

// Put implements chain.Journal.
func (j *MemJournal) Put(key chain.ActionKey, e chain.Entry) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.FailPut != nil {
		if err, stored := j.FailPut(key, e); err != nil {
			if stored {
				j.store(key, e)
			}
			return err
		}
	}
	j.store(key, e)
	return nil
}

func (j *MemJournal) store(key chain.ActionKey, e chain.Entry) {
	if j.m == nil {
		j.m = make(map[chain.ActionKey]chain.Entry)
	}
	j.m[key] = e.Clone()
}

// MemCursor is a chain.CursorStore in memory. The zero value is ready.
type MemCursor struct {
	// FailSave, if set, is asked before every save; an error it returns is SaveCursor's.
	FailSave func() error

	mu  sync.Mutex
	c   chain.Cursor
	has bool
}

// LoadCursor implements chain.CursorStore.
func (m *MemCursor) LoadCursor() (chain.Cursor, bool, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return chain.Cursor{Blocks: append([]chain.BlockRef(nil), m.c.Blocks...)}, m.has, nil
}

// SaveCursor implements chain.CursorStore.
func (m *MemCursor) SaveCursor(c chain.Cursor) error {
	if m.FailSave != nil {
		if err := m.FailSave(); err != nil {
			return err
		}
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.c, m.has = chain.Cursor{Blocks: append([]chain.BlockRef(nil), c.Blocks...)}, true
	return nil
}

// TestJournal holds an implementation of chain.Journal to its interface. open returns the journal stored at one
// place: called again, after everything before was abandoned without closing, it must return what was put.
func TestJournal(t *testing.T, open func(t *testing.T) chain.Journal) {
	t.Run("unknown key", func(t *testing.T) {
		if _, ok, err := open(t).Get(key(1)); ok || err != nil {
			t.Fatalf("Get of an unknown key: %v, %v", ok, err)
		}
	})
	t.Run("put then get", func(t *testing.T) {
		j := open(t)
		for i := range 20 {
			mustPut(t, j, key(i), entry(i))
		}
		for i := range 20 {
			mustHave(t, j, key(i), entry(i))
		}
	})
	t.Run("last put wins", func(t *testing.T) {
		j := open(t)
		mustPut(t, j, key(3), entry(1))
		mustPut(t, j, key(3), entry(2))
		mustHave(t, j, key(3), entry(2))
		mustPut(t, j, key(3), chain.Entry{Status: chain.EntryFailed, Error: "x"})
		mustHave(t, j, key(3), chain.Entry{Status: chain.EntryFailed, Error: "x"})
	})
	t.Run("keys differ in every part", func(t *testing.T) { testKeys(t, open(t)) })
	t.Run("shares no memory", func(t *testing.T) { testAliasing(t, open(t)) })
	t.Run("concurrent", func(t *testing.T) { testConcurrent(t, open(t)) })
}

// TestJournalSurvives checks that what was put is found by a journal opened anew. reopen abandons j as a crash would
// and opens the same place again.
func TestJournalSurvives(t *testing.T, j chain.Journal, reopen func() chain.Journal) {
	for i := range 50 {
		mustPut(t, j, key(i), entry(i))
		mustPut(t, j, key(i), entry(i+1))
	}
	j = reopen()
	for i := range 50 {
		mustHave(t, j, key(i), entry(i+1))
	}
}

func testKeys(t *testing.T, j chain.Journal) {
	base := key(1)
	keys := []chain.ActionKey{base, base, base, base, {}}
	keys[1].Provider[19]++
	keys[2].Era++
	keys[3].Action = "repor" // a prefix of another action
	for i, k := range keys {
		mustPut(t, j, k, entry(i))
	}
	for i, k := range keys {
		mustHave(t, j, k, entry(i))
	}
}

func testAliasing(t *testing.T, j chain.Journal) {
	e := entry(4)
	mustPut(t, j, key(4), e)
	e.RawTxs[0][0] ^= 0xff
	e.TxHashes[0][0] ^= 0xff
	e.Keys[0].Era++
	mustHave(t, j, key(4), entry(4))
	got, _, err := j.Get(key(4))
	if err != nil {
		t.Fatal(err)
	}
	got.RawTxs[0][0] ^= 0xff
	mustHave(t, j, key(4), entry(4))
}

func testConcurrent(t *testing.T, j chain.Journal) {
	var wg sync.WaitGroup
	for i := range 16 {
		wg.Go(func() {
			for n := range 10 {
				if err := j.Put(key(i), entry(n)); err != nil {
					t.Error(err)
				}
				if e, ok, err := j.Get(key(i)); err != nil || !ok || e.Nonce != uint64(n) {
					t.Errorf("key %d: got nonce %d, %v, %v; put %d", i, e.Nonce, ok, err, n)
				}
			}
		})
	}
	wg.Wait()
}

func key(i int) chain.ActionKey {
	return chain.ActionKey{Provider: common.Address{1, byte(i)}, Era: uint64(i), Action: chain.ActionVerdicts}
}

func entry(i int) chain.Entry {
	return chain.Entry{
		Status:   chain.EntrySent,
		Nonce:    uint64(i),
		TxHashes: []common.Hash{{byte(i)}, {0xff}},
		RawTxs:   [][]byte{bytes.Repeat([]byte{byte(i)}, 10_000), {}},
		Keys:     []chain.ActionKey{key(i), key(i + 1)},
		Receipt:  chain.Receipt{Tx: common.Hash{byte(i)}, Block: chain.BlockRef{Number: 1<<63 + uint64(i)}, GasUsed: 21_000},
		Error:    fmt.Sprintf("why %d\x00", i),
	}
}

func mustPut(t *testing.T, j chain.Journal, k chain.ActionKey, e chain.Entry) {
	t.Helper()
	if err := j.Put(k, e.Clone()); err != nil {
		t.Fatalf("Put %s: %v", k, err)
	}
}

func mustHave(t *testing.T, j chain.Journal, k chain.ActionKey, want chain.Entry) {
	t.Helper()
	got, ok, err := j.Get(k)
	if err != nil || !ok {
		t.Fatalf("Get %s: %v, %v", k, ok, err)
	}
	if !reflect.DeepEqual(normal(got), normal(want)) {
		t.Fatalf("Get %s:\n got %+v\nwant %+v", k, got, want)
	}
}

// normal makes empty and missing lists the same.
func normal(e chain.Entry) chain.Entry {
	e = e.Clone()
	for i, raw := range e.RawTxs {
		if len(raw) == 0 {
			e.RawTxs[i] = nil
		}
	}
	if len(e.RawTxs) == 0 {
		e.RawTxs = nil
	}
	if len(e.TxHashes) == 0 {
		e.TxHashes = nil
	}
	if len(e.Keys) == 0 {
		e.Keys = nil
	}
	return e
}
