package reputation

import (
	"crypto/sha256"
	"encoding/binary"
	"strings"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/decision"
	"github.com/slark-network/slark/reputation/tiers"
)

// TestCheckFinds damages a good store in one way after another: each is found, in the words expected, and named once undone.
func TestCheckFinds(t *testing.T) {
	dir := t.TempDir()
	s := openTest(t, dir, Options{})
	gpu := testIssue(1, 0, 5)
	for range 3 {
		must[uint64](t)(s.Issue(gpu))
	}
	r := withTranscript(testResult(gpu, 1, challenge.Pass))
	ok(t, s.Conclude(r))
	r2 := testResult(gpu, 2, challenge.Slow)
	ok(t, s.Conclude(r2))
	stored2, _, err := s.get(keyChallenge(prefixRecord, r2.Challenge()))
	ok(t, err)
	other, err := decodeRecord(r2.Challenge(), stored2)
	ok(t, err)
	other.weighed.Effect = decision.Against
	ok(t, s.SavePending(Pending{Provider: gpu.Provider, Device: gpu.Device, Counter: 3, Deadline: testTime, Session: []byte("s")}))
	full, _ := tiers.FromBasisPoints(tiers.Whole)
	must[TierRecord](t)(s.ApplyEra(5, gpu.Provider, full))
	checkClean(t, s)
	ok(t, s.Close())

	c1, c3 := r.Challenge(), Challenge{gpu.Provider, gpu.Device, 3}
	at := indexEntry{5, uint64(r.At.UnixNano()), c1}
	hash := challenge.Hash(sha256.Sum256(r.Transcript))
	tally := keyTally(gpu.Provider, 5, gpu.Device, challenge.GPU)
	tierKey := keyTier(gpu.Provider)
	for _, c := range []struct {
		name  string
		key   []byte
		value []byte // nil: deleted
		want  string
	}{
		{"counter goes back", keyCounter(gpu.Provider, gpu.Device), encodeU64(2), "the counter of the device is 2"},
		{"counter is gone", keyCounter(gpu.Provider, gpu.Device), nil, "the counter of the device is 0"},
		{"record is gone", keyChallenge(prefixRecord, c1), nil, "which has no record"},
		{"record does not decode", keyChallenge(prefixRecord, c1), []byte{9}, "version is 9, want 1"},
		{"open is gone", keyChallenge(prefixOpen, c3), nil, "is pending and not open"},
		{"open has an outcome", keyChallenge(prefixOpen, c1), encodeIssued(Issued{gpu, 1}), "is open and has an outcome"},
		{"pending does not decode", keyChallenge(prefixPending, c3), []byte{1}, "ends 8 bytes early"},
		{"time index is gone", keyTime(at), nil, "is not in index 'i'"},
		{"provider index is gone", keyProvider(at), nil, "is not in index 'p'"},
		{"index has another outcome", keyTime(at), []byte{2}, "is pass, index 'i' says 02"},
		{"index has another time", keyTime(indexEntry{5, 1, c1}), []byte{1}, "time 1; its record is at"},
		{"index has a stranger", keyProvider(indexEntry{5, 1, Challenge{gpu.Provider, gpu.Device, 2000}}), []byte{1}, "which has no record"},
		{"transcript is gone", keyTranscript(5, hash), nil, "is missing"},
		{"transcript differs", keyTranscript(5, hash), []byte("forged"), "has hash"},
		{"transcript of nobody", keyTranscript(5, sha256.Sum256([]byte("x"))), []byte("x"), "belongs to no record"},
		{"tally is off", tally, encodeCounts(counts{issued: 3, by: [outcomes]uint64{2}}), "recounted"},
		{"tally is gone", tally, nil, "has challenges in era 5 and no tally"},
		{"tally of nothing", keyTally(testProvider(9), 5, gpu.Device, challenge.GPU), encodeCounts(counts{issued: 1}), "is not listed there"},
		{"era list is gone", keyEra(5, gpu.Provider), nil, "is not listed there"},
		{"era list has a stranger", keyEra(6, gpu.Provider), []byte{}, "is listed in era 6 without a tally"},
		{"evidence is gone", keyEvidence(gpu.Provider, gpu.Device), nil, "after its last outcome it was"},
		{"evidence differs", keyEvidence(gpu.Provider, gpu.Device), encodeEvidence(decision.State{Seq: 9, Era: 5}), "after its last outcome it was"},
		{"evidence does not decode", keyEvidence(gpu.Provider, gpu.Device), []byte{1, 1}, "1 bytes, want at least"},
		{"evidence of nobody", keyEvidence(testProvider(9), gpu.Device), encodeEvidence(decision.State{Seq: 1, Era: 5}), "nothing was asked of it"},
		{"findings are gone", keyFindings(gpu.Provider, 5, gpu.Device), nil, "are missing"},
		{"findings differ", keyFindings(gpu.Provider, 5, gpu.Device), encodeFindings(decision.Slower), "its records say"},
		{"findings of nobody", keyFindings(gpu.Provider, 6, gpu.Device), encodeFindings(decision.Slower), `its records say ""`},
		{"record with another effect", keyChallenge(prefixRecord, r2.Challenge()), encodeRecord(other), "which its outcome does not make"},
		{"tier does not follow", tierKey, encodeTier(TierRecord{State: tiers.State{Tier: 3}, Era: 5, Uptime: full, Before: tiers.Start}), "which uptime 100.00 % does not make"},
		{"unknown mark", []byte("!mark"), []byte("x"), `key "!mark" is not known`},
		{"unknown prefix", []byte("Z"), []byte("x"), "under no known prefix"},
		{"short key", []byte("r"), []byte("x"), "is 1 bytes, want 61"},
		{"secret is zero", keySecret(3), encodeHash(challenge.Hash{}), "secret of era 3 is zero"},
	} {
		s := openTest(t, dir, Options{})
		before, _, err := s.get(c.key)
		ok(t, err)
		ok(t, s.Close())
		setRaw(t, dir, c.key, c.value)
		s = openTest(t, dir, Options{ReadOnly: true})
		findings := must[[]string](t)(s.Check())
		if !strings.Contains(strings.Join(findings, "\n"), c.want) {
			t.Errorf("%s: found %q, want %q", c.name, findings, c.want)
		}
		ok(t, s.Close())
		setRaw(t, dir, c.key, before)
	}
	checkClean(t, openTest(t, dir, Options{}))
}

// TestReadOfDamagedValue shows that a value that does not decode is an error of the calls that need it, and of no other.
func TestReadOfDamagedValue(t *testing.T) {
	dir := t.TempDir()
	s := openTest(t, dir, Options{})
	i := testIssue(1, 0, 1)
	ok(t, s.Conclude(testResult(i, must[uint64](t)(s.Issue(i)), challenge.Pass)))
	ok(t, s.Close())
	setRaw(t, dir, keyTally(i.Provider, 1, i.Device, i.DeviceKind), binary.BigEndian.AppendUint64(nil, 1))
	s = openTest(t, dir, Options{})
	_, err := s.Tally(1, i.Provider)
	wantErr(t, err, ErrCorrupt)
	_, err = s.Issue(i)
	wantErr(t, err, ErrCorrupt)
	if _, err := s.Issue(testIssue(2, 0, 1)); err != nil {
		t.Fatalf("one damaged value stops the others: %v", err)
	}
}
