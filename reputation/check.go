package reputation

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/cockroachdb/pebble/v2"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/decision"
	"github.com/slark-network/slark/reputation/tiers"
)

// Check reads the whole store, as it is at one moment, and says in words everything that does not fit together: values that
// do not decode, counters below a counter in use, outcomes without their index or the reverse, tallies that differ from a
// recount, evidence and findings that do not follow from the outcomes, pending sessions of challenges that are not open, transcripts that are missing or have another hash, tiers that
// do not follow from their uptime. No findings is a good store. It can run beside other calls; it holds in memory about 100
// bytes for each device and Era and for each transcript kept.
func (s *Store) Check() (findings []string, err error) {
	c, err := s.newChecker()
	if err != nil {
		return nil, err
	}
	defer s.recoverClosed(&err)
	for _, step := range []struct {
		prefix byte
		each   func(key, value []byte)
	}{
		{prefixMeta, c.meta}, {prefixSecret, c.secret}, {prefixCounter, c.counter}, {prefixOpen, c.open},
		{prefixPending, c.pending}, {prefixRecord, c.record}, {prefixEvidence, c.evidence},
		{prefixFindings, c.findingsOf}, {prefixTime, c.index}, {prefixProvider, c.index},
		{prefixTally, c.tally}, {prefixEra, c.era}, {prefixTranscript, c.transcript}, {prefixTier, c.tier},
		{prefixAccuracy, c.accuracy}, {prefixCursor, c.cursor}, {prefixJournal, c.journal},
	} {
		if err := c.scan(step.prefix, step.each); err != nil {
			return c.findings, errors.Join(err, c.view.Close())
		}
		c.endChain() // of the last device, after the records
	}
	c.rest()
	if err := c.strangers(); err != nil {
		return c.findings, errors.Join(err, c.view.Close())
	}
	if err := errors.Join(c.err, c.view.Close()); err != nil {
		return c.findings, broken("check", err)
	}
	return c.findings, s.failureOf()
}

type device struct {
	provider challenge.Address
	device   challenge.Hash
}

// checker goes through one snapshot, prefix by prefix.
type checker struct {
	view     *pebble.Snapshot
	findings []string
	err      error // of reading

	transcriptsFrom, recordsFrom uint64
	counters                     map[device]uint64
	recount                      map[string]counts // by tally key
	chain                        evidenceChain
	found                        map[string]decision.Findings // by findings key: what records say
	eras                         map[string]bool              // by era key: a tally is there
	transcripts                  map[string]Challenge         // by transcript key: kept by a record, not seen yet
}

func (s *Store) newChecker() (*checker, error) {
	if err := s.acquire(); err != nil {
		return nil, err
	}
	defer s.release()
	if err := s.failureOf(); err != nil {
		return nil, err
	}
	var view *pebble.Snapshot
	if err := s.ask(func() error { view = s.db.NewSnapshot(); return nil }); err != nil {
		return nil, err
	}
	return &checker{
		view: view, counters: map[device]uint64{}, recount: map[string]counts{}, found: map[string]decision.Findings{},
		eras: map[string]bool{}, transcripts: map[string]Challenge{},
	}, nil
}

func (c *checker) find(format string, args ...any) {
	c.findings = append(c.findings, fmt.Sprintf(format, args...))
}

// good reports err as a finding.
func (c *checker) good(key []byte, err error) bool {
	if err != nil {
		c.find("key %q: %v", key, err)
	}
	return err == nil
}

// size reports a key of another length than its layout has.
func (c *checker) size(key []byte, want int) bool {
	if len(key) != want {
		c.find("key %q is %d bytes, want %d", key, len(key), want)
	}
	return len(key) == want
}

func (c *checker) scan(prefix byte, each func(key, value []byte)) error {
	it, err := c.view.NewIter(&pebble.IterOptions{LowerBound: []byte{prefix}, UpperBound: []byte{prefix + 1}})
	if err != nil {
		return broken("check", err)
	}
	for ok := it.First(); ok; ok = it.Next() {
		v, err := it.ValueAndErr()
		if err != nil {
			break
		}
		each(it.Key(), v)
	}
	if err := errors.Join(it.Error(), it.Close()); err != nil {
		return broken("check", err)
	}
	return nil
}

func (c *checker) get(key []byte) ([]byte, bool) {
	v, closer, err := c.view.Get(key)
	if errors.Is(err, pebble.ErrNotFound) {
		return nil, false
	}
	if err != nil {
		c.err = errors.Join(c.err, err)
		return nil, false
	}
	v = bytes.Clone(v)
	c.err = errors.Join(c.err, closer.Close())
	return v, true
}

func (c *checker) meta(key, value []byte) {
	number := func() uint64 {
		n, err := decodeU64(value)
		c.good(key, err)
		return n
	}
	switch string(key) {
	case string(keyFormat):
		if len(value) != 4 || binary.BigEndian.Uint32(value) > formatVersion || binary.BigEndian.Uint32(value) < oldestFormat {
			c.find("format is %x, want %d to %d", value, oldestFormat, formatVersion)
		}
	case string(keyIdentity):
		_, err := decodeIdentity(value)
		c.good(key, err)
	case string(keyFloor):
		number()
	case string(keyTranscriptsFrom):
		c.transcriptsFrom = number()
	case string(keyRecordsFrom):
		c.recordsFrom = number()
	case string(keyRestored):
		c.restored(key, value)
	default:
		c.find("key %q is not known", key)
	}
}

func (c *checker) secret(key, value []byte) {
	h, err := decodeHash(value)
	if c.size(key, 9) && c.good(key, err) && h.IsZero() {
		c.find("secret of era %d is zero", binary.BigEndian.Uint64(key[1:]))
	}
}

func (c *checker) counter(key, value []byte) {
	if !c.size(key, 53) {
		return
	}
	n, err := decodeU64(value)
	if c.good(key, err) {
		c.counters[device{challenge.Address(key[1:21]), challenge.Hash(key[21:])}] = n
	}
}

// used reports a counter in use that is not covered by the one stored.
func (c *checker) used(what string, ch Challenge) {
	if last := c.counters[device{ch.Provider, ch.Device}]; ch.Counter < 1 || ch.Counter > last {
		c.find("%s: %v: the counter of the device is %d", what, ch, last)
	}
}

func (c *checker) open(key, value []byte) {
	if !c.size(key, sizeChallengeKey) {
		return
	}
	ch, _ := parseChallengeKey(key)
	c.used("open", ch)
	i, err := decodeIssued(ch, value)
	if !c.good(key, err) {
		return
	}
	if _, found := c.get(keyChallenge(prefixRecord, ch)); found {
		c.find("%v is open and has an outcome", ch)
	}
	c.count(i, 0)
}

func (c *checker) count(i Issued, o challenge.Outcome) {
	k := string(keyTally(i.Provider, i.Era, i.Device, i.DeviceKind))
	n := c.recount[k]
	n.issued++
	if o != 0 {
		n.by[o-1]++
	}
	c.recount[k] = n
}

func (c *checker) pending(key, value []byte) {
	if !c.size(key, sizeChallengeKey) {
		return
	}
	ch, _ := parseChallengeKey(key)
	_, err := decodePending(ch, value)
	c.good(key, err)
	if _, found := c.get(keyChallenge(prefixOpen, ch)); !found {
		c.find("%v is pending and not open", ch)
	}
}

func (c *checker) record(key, value []byte) {
	if !c.size(key, sizeChallengeKey) {
		return
	}
	ch, _ := parseChallengeKey(key)
	c.used("record", ch)
	r, err := decodeRecord(ch, value)
	if !c.good(key, err) {
		return
	}
	c.count(r.issued, r.result.Outcome)
	c.follow(r)
	for _, k := range [][]byte{keyTime(r.index()), keyProvider(r.index())} {
		v, found := c.get(k)
		if !found {
			c.find("record of %v is not in index %q", ch, k[0])
		} else if !bytes.Equal(v, []byte{byte(r.result.Outcome)}) {
			c.find("record of %v is %v, index %q says %x", ch, r.result.Outcome, k[0], v)
		}
	}
	if r.kept && r.result.Era >= c.transcriptsFrom {
		c.transcripts[string(keyTranscript(r.result.Era, r.result.TranscriptHash))] = ch
	}
}

func (c *checker) index(key, _ []byte) {
	if !c.size(key, sizeIndexKey) {
		return
	}
	e, _ := parseIndexKey(key)
	v, found := c.get(keyChallenge(prefixRecord, e.Challenge))
	if !found {
		c.find("index %q has %v, which has no record", key[0], e.Challenge)
		return
	}
	if r, err := decodeRecord(e.Challenge, v); err == nil && r.index() != e {
		c.find("index %q has %v at era %d, time %d; its record is at era %d, time %d", key[0], e.Challenge, e.era, e.at,
			r.index().era, r.index().at)
	}
}

func (c *checker) tally(key, value []byte) {
	provider, d, ok := parseTallyKey(key)
	if !ok {
		c.find("tally key %q is not one", key)
		return
	}
	n, err := decodeCounts(value)
	if !c.good(key, err) {
		return
	}
	c.eras[string(keyEra(d.Era, provider))] = true
	want := c.recount[string(key)]
	delete(c.recount, string(key))
	if d.Era >= c.recordsFrom && n != want {
		c.find("tally of device %s of %s in era %d: %+v, recounted %+v", d.Device.Short(), provider, d.Era, n, want)
	}
}

func (c *checker) era(key, _ []byte) {
	if c.size(key, sizeEraKey) && !c.eras[string(key)] {
		c.find("provider %s is listed in era %d without a tally", challenge.Address(key[9:]), binary.BigEndian.Uint64(key[1:]))
	}
	delete(c.eras, string(key))
}

func (c *checker) transcript(key, value []byte) {
	if !c.size(key, sizeTranscriptKey) {
		return
	}
	if sum := sha256.Sum256(value); !bytes.Equal(sum[:], key[9:]) {
		c.find("transcript %x of era %d has hash %x", key[9:], eraOfTranscript(key), sum)
	}
	_, wanted := c.transcripts[string(key)]
	if era := eraOfTranscript(key); !wanted && era >= c.recordsFrom && era >= c.transcriptsFrom {
		c.find("transcript %x of era %d belongs to no record", key[9:], era)
	}
	delete(c.transcripts, string(key))
}

func (c *checker) tier(key, value []byte) {
	c.size(key, 21)
	t, err := decodeTier(value)
	if !c.good(key, err) {
		return
	}
	if state, move := tiers.Step(t.Before, t.Uptime); state != t.State || move != t.Move {
		c.find("tier of %x is %+v (%v), which uptime %v does not make of %+v", key[1:], t.State, t.Move, t.Uptime, t.Before)
	}
}

func (c *checker) accuracy(key, value []byte) {
	c.size(key, sizeAccuracyKey)
	_, err := decodeAccuracy(value)
	c.good(key, err)
}

func (c *checker) cursor(key, value []byte) {
	c.size(key, len(keyCursor))
	_, err := decodeCursor(value)
	c.good(key, err)
}

func (c *checker) journal(key, value []byte) {
	c.good(key, checkJournalKey(key[1:]))
	if len(value) > MaxJournal {
		c.find("journal entry %x is %d bytes", key[1:], len(value))
	}
}

// rest reports what should have been met and was not.
func (c *checker) rest() {
	c.lostFindings()
	for k := range c.recount {
		p, d, _ := parseTallyKey([]byte(k))
		c.find("device %s of %s has challenges in era %d and no tally", d.Device.Short(), p, d.Era)
	}
	for k := range c.eras {
		c.find("provider %s has a tally in era %d and is not listed there", challenge.Address([]byte(k)[9:]),
			binary.BigEndian.Uint64([]byte(k)[1:]))
	}
	for k, ch := range c.transcripts {
		c.find("transcript %x of %v is missing", k[9:], ch)
	}
}

// strangers reports keys under no known prefix.
func (c *checker) strangers() error {
	known := []byte{
		prefixMeta, prefixSecret, prefixCounter, prefixOpen, prefixPending, prefixRecord, prefixTime, prefixProvider,
		prefixTally, prefixEra, prefixEvidence, prefixFindings, prefixTranscript, prefixTier, prefixAccuracy, prefixCursor, prefixJournal,
	}
	for p := range 256 {
		if bytes.IndexByte(known, byte(p)) >= 0 {
			continue
		}
		it, err := c.view.NewIter(&pebble.IterOptions{LowerBound: []byte{byte(p)}, UpperBound: after([]byte{byte(p)})})
		if err != nil {
			return broken("check", err)
		}
		if it.First() {
			c.find("key %q is under no known prefix", it.Key())
		}
		if err := errors.Join(it.Error(), it.Close()); err != nil {
			return broken("check", err)
		}
	}
	return nil
}
