package reputation

import (
	"bytes"
	"errors"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/decision"
	"github.com/slark-network/slark/reputation/tiers"
)

// codecs decode a value and encode it again, by name.
func codecs() map[string]func([]byte) ([]byte, error) {
	c := Challenge{testProvider(1), testDevice(1, 0), 7}
	return map[string]func([]byte) ([]byte, error){
		"open":     func(b []byte) ([]byte, error) { v, err := decodeIssued(c, b); return again(v, err, encodeIssued) },
		"record":   func(b []byte) ([]byte, error) { v, err := decodeRecord(c, b); return again(v, err, encodeRecord) },
		"evidence": func(b []byte) ([]byte, error) { v, err := decodeEvidence(b); return again(v, err, encodeEvidence) },
		"findings": func(b []byte) ([]byte, error) { v, err := decodeFindings(b); return again(v, err, encodeFindings) },
		"pending":  func(b []byte) ([]byte, error) { v, err := decodePending(c, b); return again(v, err, encodePending) },
		"tally":    func(b []byte) ([]byte, error) { v, err := decodeCounts(b); return again(v, err, encodeCounts) },
		"tier":     func(b []byte) ([]byte, error) { v, err := decodeTier(b); return again(v, err, encodeTier) },
		"number":   func(b []byte) ([]byte, error) { v, err := decodeU64(b); return again(v, err, encodeU64) },
		"hash":     func(b []byte) ([]byte, error) { v, err := decodeHash(b); return again(v, err, encodeHash) },
		"accuracy": func(b []byte) ([]byte, error) { v, err := decodeAccuracy(b); return again(v, err, encodeAccuracy) },
		"cursor":   func(b []byte) ([]byte, error) { v, err := decodeCursor(b); return again(v, err, encodeCursor) },
		"identity": func(b []byte) ([]byte, error) { v, err := decodeIdentity(b); return again(v, err, encodeIdentity) },
	}
}

func again[T any](v T, err error, encode func(T) []byte) ([]byte, error) {
	if err != nil {
		return nil, err
	}
	return encode(v), nil
}

// samples are good values, by codec.
func samples(t testing.TB) map[string][]byte {
	issue := testIssue(1, 0, 5)
	result := withTranscript(testResult(issue, 7, challenge.Withheld))
	ok(t, result.normalize())
	result.Transcript = nil
	var weighed Weighed
	weighed.State, weighed.Effect = decision.State{}.Next(result.event())
	u, err := tiers.FromBasisPoints(9905)
	ok(t, err)
	state, move := tiers.Step(tiers.State{Tier: 2, Up: 29}, u)
	return map[string][]byte{
		"open":     encodeIssued(Issued{issue, 7}),
		"record":   encodeRecord(stored{Issued{issue, 7}, result, true, weighed}),
		"evidence": encodeEvidence(weighed.State),
		"findings": encodeFindings(decision.Slower | decision.Repeated),
		"pending":  encodePending(Pending{Deadline: testTime, Session: []byte("session")}),
		"tally":    encodeCounts(counts{issued: 5, by: [outcomes]uint64{1, 2}}),
		"tier":     encodeTier(TierRecord{State: state, Era: 9, Move: move, Uptime: u, Before: tiers.State{Tier: 2, Up: 29}}),
		"number":   encodeU64(7),
		"hash":     encodeHash(challenge.Hash{1}),
		"accuracy": encodeAccuracy(AccuracyCount{3, 4}),
		"cursor":   encodeCursor(Cursor{Block: 8, Hash: challenge.Hash{2}}),
		"identity": encodeIdentity(Identity{challenge.Network{ChainID: 1, Settlement: challenge.Address{4}}, challenge.Address{5}}),
	}
}

// TestCodecs takes each good value, refuses every shorter and longer one and every other version, and never gives back other
// bytes than it took.
func TestCodecs(t *testing.T) {
	all := codecs()
	good := samples(t)
	if len(all) != len(good) {
		t.Fatalf("%d codecs, %d samples", len(all), len(good))
	}
	for name, b := range good {
		recode := all[name]
		if got, err := recode(b); err != nil || !bytes.Equal(got, b) {
			t.Fatalf("%s: %x, %v, want %x", name, got, err, b)
		}
		for n := range b {
			if _, err := recode(b[:n]); !errors.Is(err, ErrCorrupt) {
				t.Errorf("%s: %d of %d bytes: %v", name, n, len(b), err)
			}
		}
		if _, err := recode(append(bytes.Clone(b), 0)); !errors.Is(err, ErrCorrupt) {
			t.Errorf("%s: a byte too many: %v", name, err)
		}
		for i := range b {
			bad := bytes.Clone(b)
			bad[i] ^= 0xff
			got, err := recode(bad)
			if err == nil && !bytes.Equal(got, bad) {
				t.Errorf("%s: byte %d changed: takes %x and gives %x", name, i, bad, got)
			}
			if i == 0 && err == nil {
				t.Errorf("%s: version %d is taken", name, bad[0])
			}
		}
	}
}

// FuzzDecode gives any bytes to every decoder: an error, or a value that encodes to the same bytes.
func FuzzDecode(f *testing.F) {
	good := samples(f)
	if len(good) == 0 {
		f.Fatal("no seeds")
	}
	for _, b := range good {
		f.Add(b)
	}
	all := codecs()
	f.Fuzz(func(t *testing.T, b []byte) {
		for name, recode := range all {
			if got, err := recode(b); err == nil && !bytes.Equal(got, b) {
				t.Errorf("%s takes %x and gives %x", name, b, got)
			}
		}
	})
}

// FuzzKeys parses any bytes as keys: what parses is made again to the same bytes.
func FuzzKeys(f *testing.F) {
	e := indexEntry{3, 5, Challenge{testProvider(1), testDevice(1, 0), 7}}
	f.Add(keyTime(e))
	f.Add(keyProvider(e))
	f.Add(keyChallenge(prefixOpen, e.Challenge))
	f.Add(keyTally(e.Provider, 3, e.Device, challenge.CPU))
	f.Fuzz(func(t *testing.T, key []byte) {
		if c, ok := parseChallengeKey(key); ok && !bytes.Equal(keyChallenge(key[0], c), key) {
			t.Errorf("challenge key %x", key)
		}
		if e, ok := parseIndexKey(key); ok {
			switch key[0] {
			case prefixTime:
				if !bytes.Equal(keyTime(e), key) {
					t.Errorf("time key %x", key)
				}
			case prefixProvider:
				if !bytes.Equal(keyProvider(e), key) {
					t.Errorf("provider key %x", key)
				}
			}
		}
		if p, d, ok := parseTallyKey(key); ok && key[0] == prefixTally && !bytes.Equal(keyTally(p, d.Era, d.Device, d.Kind), key) {
			t.Errorf("tally key %x", key)
		}
	})
}
