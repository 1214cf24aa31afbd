package chain_test

import (
	"crypto/rand"
	"encoding/binary"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/committee"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/chain/drand/loopback"
)

// beaconOf is the beacon as the page defines it.
func beaconOf(w *chaintest.World, era chain.EraInfo, chance []byte, before chain.Beacon) chain.Beacon {
	text := []byte("slark/v1/beacon")
	text = append(text, common.LeftPadBytes(big.NewInt(chaintest.SimChainID).Bytes(), 32)...)
	text = append(text, w.Addresses.Settlement[:]...)
	text = binary.BigEndian.AppendUint64(text, era.Number)
	text = append(text, byte(era.Source))
	text = binary.BigEndian.AppendUint64(text, era.Round)
	text = append(append(text, chance...), before[:]...)
	return chain.Beacon(crypto.Keccak256(text))
}

func era(t *testing.T, w *chaintest.World, number uint64) chain.EraInfo {
	t.Helper()
	e, err := w.Client.Era(t.Context(), number)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func TestBeaconFromDrand(t *testing.T) {
	w := chaintest.NewDrandWorld(t, 1, 0, deploy.Params{})
	n, ok, err := w.Client.Drand(t.Context())
	if err != nil || !ok || !n.Same(w.Drand.Network) {
		t.Fatalf("the network read back: %+v, %v, %v", n, ok, err)
	}
	one := era(t, w, 1)
	proof := w.Proof(n.RoundFor(one.Start))
	if one.Source != chain.SourceDrand || one.Round != n.RoundFor(one.Start) || one.Beacon != beaconOf(w, one, crypto.Keccak256(proof), chain.Beacon{}) {
		t.Fatalf("%+v", one)
	}
	w.Refused("EraAlreadyOpen", w.Admin, w.Client.OpenEraDrand(proof))
	w.ToEra(2)
	two := era(t, w, 2)
	if want := beaconOf(w, two, crypto.Keccak256(w.Proof(n.RoundFor(two.Start))), one.Beacon); two.Beacon != want || two.Source != chain.SourceDrand {
		t.Fatalf("%+v, want beacon %x", two, want)
	}
}

func TestOnlyTheRoundOfTheEraOpensIt(t *testing.T) {
	w := chaintest.NewDrandWorld(t, 1, 0, deploy.Params{BeaconTimeout: time.Minute})
	two := era(t, w, 2)
	round := w.Drand.RoundFor(two.Start)
	w.Refused("EraAlreadyOpen", w.Admin, w.Client.OpenEraDrand(w.Proof(round))) // in Era 1, for Era 2
	w.Until(two.Start.Add(time.Second))
	other, err := loopback.New(rand.Reader, w.Drand.Genesis, w.Drand.Period)
	if err != nil {
		t.Fatal(err)
	}
	forged, err := other.Proof(round)
	if err != nil {
		t.Fatal(err)
	}
	bent := w.Proof(round)
	bent[127] ^= 1
	for name, bad := range map[string][]byte{
		"the round before": w.Proof(round - 1), "the round after": w.Proof(round + 1), "another key": forged, "a bit changed": bent,
		"replay of Era 1": w.Proof(w.Drand.RoundFor(era(t, w, 1).Start)), "nothing": nil,
	} {
		t.Log(name)
		w.Refused("BadSignature", w.Admin, w.Client.OpenEraDrand(bad))
	}
	w.Refused("DrandDue", w.Admin, w.Client.OpenEra())
	w.Must(w.Admin, w.Client.OpenEraDrand(w.Proof(round)))
	w.Refused("EraAlreadyOpen", w.Admin, w.Client.OpenEra())
}

func TestFallbackAfterTheTimeout(t *testing.T) {
	w := chaintest.NewDrandWorld(t, 1, 0, deploy.Params{BeaconTimeout: time.Minute})
	two := era(t, w, 2)
	w.Until(two.Start.Add(30 * time.Second))
	w.Refused("DrandDue", w.Admin, w.Client.OpenEra())
	w.Until(two.Start.Add(time.Minute))
	r := w.Must(w.Admin, w.Client.OpenEra())
	head, err := w.Backend.HeaderByNumber(t.Context(), r.BlockNumber)
	if err != nil {
		t.Fatal(err)
	}
	two = era(t, w, 2)
	chance := crypto.Keccak256(head.MixDigest[:], head.ParentHash[:])
	if two.Source != chain.SourceBlock || two.Round != r.BlockNumber.Uint64() || two.Beacon != beaconOf(w, two, chance, era(t, w, 1).Beacon) {
		t.Fatalf("%+v", two)
	}
	w.Refused("EraAlreadyOpen", w.Admin, w.Client.OpenEraDrand(w.Proof(w.Drand.RoundFor(two.Start))))
	w.ToEra(3) // and drand is back
	if three := era(t, w, 3); three.Source != chain.SourceDrand {
		t.Fatalf("%+v", three)
	}
}

func TestChainWithoutDrand(t *testing.T) {
	w := chaintest.NewWorld(t, 1, 0, deploy.Params{})
	if _, ok, err := w.Client.Drand(t.Context()); ok || err != nil {
		t.Fatalf("%v, %v", ok, err)
	}
	if e := era(t, w, 1); e.Source != chain.SourceBlock {
		t.Fatalf("%+v", e)
	}
	w.Until(era(t, w, 2).Start.Add(time.Second))
	w.Refused("NoDrand", w.Admin, w.Client.OpenEraDrand(nil))
	w.Must(w.Admin, w.Client.OpenEra())
}

// The windows of an Era begin with the first commitment to verdicts, also while nobody has opened the next.
func TestVerdictsNeedNoOpenEra(t *testing.T) {
	w := chaintest.NewDrandWorld(t, 2, 1, deploy.Params{})
	two := era(t, w, 2)
	w.Until(two.Start.Add(time.Second))
	r := w.Must(w.Verifiers[0], w.Client.CommitVerdicts(1, common.Hash{1}))
	one, window := era(t, w, 1), 450*time.Second // an eighth of the Era
	if want := w.BlockTime(r).Add(window); !one.CommitsDue.Equal(want) || !one.RevealsDue.Equal(want.Add(window)) {
		t.Fatalf("due until %s and %s, want %s and as long again", one.CommitsDue, one.RevealsDue, want)
	}
	if era(t, w, 2).Beacon.Known() {
		t.Fatal("a commitment opened an Era without its round")
	}
	w.ToEra(2)
	if again := era(t, w, 1); !again.CommitsDue.Equal(one.CommitsDue) {
		t.Fatalf("opening the next Era moved the window to %s", again.CommitsDue)
	}
	w.Report(1, all(8_000))
	w.Settle(1)
}

// secretsWorld is in Era 2, which drand does not open: all verifiers have bound themselves to their verdicts of Era 1 and can show them.
func secretsWorld(t *testing.T) (w *chaintest.World, said []chain.Opening) {
	t.Helper()
	for len(said) < 3 { // in one of 150 worlds a verifier has none of the 15 seats
		w, said = chaintest.NewDrandWorld(t, 3, 2, deploy.Params{BeaconTimeout: time.Minute, Seats: committee.MaxSeats}), nil
		for _, v := range w.Verifiers {
			if o, ok := w.Opening(v, 1, func(uint32) committee.Verdict { return chaintest.Say(9_000) }); ok {
				said = append(said, o)
			}
		}
	}
	two := era(t, w, 2)
	w.Until(two.Start.Add(time.Second))
	for i, v := range w.Verifiers {
		w.Must(v, w.Client.CommitVerdicts(1, w.Client.VerdictsHash(v.Address, said[i])))
	}
	w.Until(two.Start.Add(time.Minute))
	w.Refused("SecretsDue", w.Admin, w.Client.OpenEra())
	w.PastCommits(1)
	return w, said
}

// chanceOf is what the page makes of secrets.
func chanceOf(w *chaintest.World, verifiers ...chaintest.Account) []byte {
	sum := new(big.Int)
	for _, v := range verifiers {
		secret := w.Secret(v, 1)
		sum.Add(sum, new(big.Int).SetBytes(crypto.Keccak256(append(append([]byte("slark/v1/chance"), v.Address[:]...), secret[:]...))))
	}
	return sum.Mod(sum, new(big.Int).Lsh(big.NewInt(1), 216)).FillBytes(make([]byte, 32))
}

func openedBySecrets(t *testing.T, w *chaintest.World, verifiers ...chaintest.Account) {
	t.Helper()
	t.Logf("opened by secrets for %d gas", w.Must(w.Admin, w.Client.OpenEra()).GasUsed)
	two := era(t, w, 2)
	if two.Source != chain.SourceSecrets || two.Round != 1 || two.Beacon != beaconOf(w, two, chanceOf(w, verifiers...), era(t, w, 1).Beacon) {
		t.Fatalf("%+v", two)
	}
	w.Refused("EraAlreadyOpen", w.Admin, w.Client.OpenEra())
	w.Refused("EraAlreadyOpen", w.Admin, w.Client.OpenEraDrand(w.Proof(w.Drand.RoundFor(two.Start))))
	derived(t, w, 2)
}

// derived holds what DeriveBeacon makes of an Era against the contract.
func derived(t *testing.T, w *chaintest.World, number uint64) {
	t.Helper()
	e := era(t, w, number)
	got, ok, err := w.Client.DeriveBeacon(t.Context(), e)
	if err != nil || !ok || got != e.Beacon {
		t.Errorf("derived %x, %v, %v, want %x", got, ok, err, e.Beacon)
	}
	e.Round--
	if got, _, err := w.Client.DeriveBeacon(t.Context(), e); err == nil && got == e.Beacon {
		t.Error("derived the same from another round")
	}
}

// TestSecretsOpenTheEra: when all that count are shown, at once; and from the first on drand is late.
func TestSecretsOpenTheEra(t *testing.T) {
	w, said := secretsWorld(t)
	for i, v := range w.Verifiers {
		w.Refused("SecretsDue", w.Admin, w.Client.OpenEra())
		w.Must(v, w.Client.Reveal(said[i], 0))
		w.Refused("SecretsShown", w.Admin, w.Client.OpenEraDrand(w.Proof(w.Drand.RoundFor(era(t, w, 2).Start))))
	}
	openedBySecrets(t, w, w.Verifiers...)
	w.Settle(1)
	w.ToEra(3) // and drand is back
	if three := era(t, w, 3); three.Source != chain.SourceDrand {
		t.Fatalf("%+v", three)
	}
}

func TestAWithheldSecret(t *testing.T) {
	w, said := secretsWorld(t)
	w.Must(w.Verifiers[2], w.Client.Reveal(said[2], 0))
	w.Must(w.Verifiers[0], w.Client.Reveal(said[0], 0))
	w.Refused("SecretsDue", w.Admin, w.Client.OpenEra())
	w.Until(era(t, w, 1).RevealsDue.Add(time.Second))
	openedBySecrets(t, w, w.Verifiers[0], w.Verifiers[2])
}

func TestNobodyShowsASecret(t *testing.T) {
	w, _ := secretsWorld(t)
	w.Until(era(t, w, 1).RevealsDue.Add(time.Second))
	w.Must(w.Admin, w.Client.OpenEra())
	if two := era(t, w, 2); two.Source != chain.SourceBlock {
		t.Fatalf("%+v", two)
	}
	derived(t, w, 2)
}

// TestClaimsEndInALateEra: an Era of a day that is opened as late as secrets can open it, seven hours into it, leaves time for claims, and then for marks.
func TestClaimsEndInALateEra(t *testing.T) {
	w := chaintest.NewDrandWorld(t, 3, 2, deploy.Params{EraDuration: 24 * time.Hour, Seats: committee.MaxSeats})
	w.ToEra(2)
	w.Report(1, all(9_000, 9_000))
	rules, err := w.Client.Rules(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	three := era(t, w, 3)
	w.Until(three.Start.Add(rules.BeaconTimeout - 30*time.Second)) // the last moment in which somebody can be the first to commit
	var said []chain.Opening
	for _, v := range w.Verifiers {
		if o, ok := w.Opening(v, 2, func(uint32) committee.Verdict { return chaintest.Say(9_000) }); ok {
			w.Must(v, w.Client.CommitVerdicts(2, w.Client.VerdictsHash(v.Address, o)))
			said = append(said, o)
		}
	}
	w.PastCommits(2)
	w.Must(w.Verifiers[said[0].Place], w.Client.Reveal(said[0], 0))
	w.Until(era(t, w, 2).RevealsDue.Add(time.Second))
	w.Must(w.Admin, w.Client.OpenEra())
	three = era(t, w, 3)
	if late := three.Opened.Sub(three.Start); three.Source != chain.SourceSecrets || late < 7*time.Hour-time.Minute || late > 7*time.Hour+time.Minute {
		t.Fatalf("%+v, opened after %v", three, late)
	}
	r, err := w.Client.RewardEra(t.Context(), 1)
	if err != nil || r.Beacon != three.Beacon || r.Until.Sub(three.Opened) != 12*time.Hour || three.End.Sub(r.Until) < 4*time.Hour {
		t.Fatalf("%+v, %v in %+v", r, err, three)
	}
	marks := func() (n int, why error) {
		for _, v := range w.Verifiers {
			o, ok := w.Opening(v, 1, func(uint32) committee.Verdict { return chaintest.Say(9_000) })
			if !ok {
				continue
			}
			for _, s := range o.Batches[0].Seats {
				if _, err := w.Send(w.Admin, w.Client.MarkUnanswered(1, s, o.Place)); err == nil {
					n++
				} else if !chain.IsContractError(err, "NothingAsked") {
					why = err
				}
			}
		}
		return n, why
	}
	w.Until(r.Until.Add(-time.Minute))
	if n, err := marks(); n != 0 || !chain.IsContractError(err, "ClaimWindowOpen") {
		t.Errorf("%d seats marked while they can be claimed, %v", n, err)
	}
	w.Until(r.Until.Add(time.Second))
	if n, err := marks(); n == 0 || err != nil {
		t.Errorf("%d seats marked, %v", n, err)
	}
}
