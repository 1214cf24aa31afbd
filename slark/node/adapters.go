package node

import (
	"encoding/json"
	"fmt"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation"
)

// ChainActions comes before the submitter's actions in the store's journal, apart from the node's own entries.
const ChainActions = "chain/"

// journal keeps the submitter's entries in the store.
type journal struct{ store *reputation.Store }

// NewJournal is a chain.Journal in the store.
func NewJournal(s *reputation.Store) chain.Journal { return journal{s} }

// Get implements chain.Journal.
func (j journal) Get(key chain.ActionKey) (chain.Entry, bool, error) {
	var e chain.Entry
	found, err := getJSON(j.store, challenge.Address(key.Provider), key.Era, ChainActions+string(key.Action), &e)
	return e, found, err
}

// Put implements chain.Journal.
func (j journal) Put(key chain.ActionKey, e chain.Entry) error {
	return putJSON(j.store, challenge.Address(key.Provider), key.Era, ChainActions+string(key.Action), e)
}

// cursor keeps the watcher's place in the store. The journal holds it, because it has several blocks.
type cursor struct{ store *reputation.Store }

const cursorAction = "node/cursor"

// NewCursor is a chain.CursorStore in the store.
func NewCursor(s *reputation.Store) chain.CursorStore { return cursor{s} }

// LoadCursor implements chain.CursorStore.
func (c cursor) LoadCursor() (chain.Cursor, bool, error) {
	var v chain.Cursor
	found, err := getJSON(c.store, challenge.Address{}, 0, cursorAction, &v)
	return v, found, err
}

// SaveCursor implements chain.CursorStore.
func (c cursor) SaveCursor(v chain.Cursor) error {
	return putJSON(c.store, challenge.Address{}, 0, cursorAction, v)
}

func getJSON(s *reputation.Store, provider challenge.Address, era uint64, action string, v any) (bool, error) {
	key, err := reputation.JournalKey(provider, era, action)
	if err != nil {
		return false, err
	}
	b, found, err := s.JournalGet(key)
	if err != nil || !found {
		return false, err
	}
	if err := json.Unmarshal(b, v); err != nil {
		return false, fmt.Errorf("journal entry %s of era %d: %w", action, era, err)
	}
	return true, nil
}

func putJSON(s *reputation.Store, provider challenge.Address, era uint64, action string, v any) error {
	key, err := reputation.JournalKey(provider, era, action)
	if err != nil {
		return err
	}
	b, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("journal entry %s of era %d: %w", action, era, err)
	}
	return s.JournalPut(key, b)
}
