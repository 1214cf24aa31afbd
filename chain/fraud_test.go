package chain_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/bindings"
	"github.com/slark-network/slark/chain/chaintest"
	"github.com/slark-network/slark/chain/deploy"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/challenge/fraud/fraudtest"
	"github.com/slark-network/slark/challenge/message"
)

const staked = 1_000_000

func grantSlasher(w *chaintest.World, who common.Address) chain.Call {
	return chain.Call{To: w.Addresses.AccessControl, Data: bindings.NewAccessControlManager().PackAddSlasher(who)}
}

func revokeSlasher(w *chaintest.World, who common.Address) chain.Call {
	return chain.Call{To: w.Addresses.AccessControl, Data: bindings.NewAccessControlManager().PackRemoveSlasher(who)}
}

func slashCall(w *chaintest.World, era int64, who common.Address) chain.Call {
	data := bindings.NewProviderRewardsManager().PackSetSlashEraForProviders([]common.Address{who}, []*big.Int{big.NewInt(era)}, []uint8{100})
	return chain.Call{To: w.Addresses.Rewards, Data: data}
}

// stakedWorld has providers with stake, all of it asked back already.
func stakedWorld(t *testing.T, providers int, p deploy.Params) *chaintest.World {
	w := chaintest.NewWorld(t, 2, providers, p)
	for _, a := range w.Providers {
		w.Must(w.Admin, w.Client.Mint(a.Address, big.NewInt(staked)))
		w.Must(a, w.Client.ApproveStake(big.NewInt(staked)))
		w.Must(a, w.Client.DepositStake(big.NewInt(staked)))
		w.Must(a, w.Client.RequestWithdraw(big.NewInt(staked))) // what is unbonding is not safe
	}
	return w
}

func key(t *testing.T, a chaintest.Account) *message.Key {
	t.Helper()
	k, err := message.NewKey(crypto.FromECDSA(a.Key))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// place is a challenge of the world's first verifier to a provider in the running Era.
func place(w *chaintest.World, provider int, counter uint64) fraudtest.Place {
	w.T.Helper()
	era, err := w.Client.CurrentEra(w.T.Context())
	if err != nil {
		w.T.Fatal(err)
	}
	info, err := w.Client.Era(w.T.Context(), era)
	if err != nil {
		w.T.Fatal(err)
	}
	return fraudtest.Place{
		Network: challenge.Network{ChainID: chaintest.SimChainID, Settlement: challenge.Address(w.Addresses.Settlement)},
		Beacon:  challenge.Hash(info.Beacon), Era: era, Counter: counter,
		Provider: challenge.Address(w.Providers[provider].Address), Signer: key(w.T, w.Providers[provider]), Verifier: key(w.T, w.Verifiers[0]),
	}
}

func extract(t *testing.T, file []byte) *fraud.Evidence {
	t.Helper()
	e, err := fraud.Extract(file)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func stakeOf(w *chaintest.World, a chaintest.Account) int64 {
	w.T.Helper()
	s, err := w.Client.Stake(w.T.Context(), a.Address)
	if err != nil {
		w.T.Fatal(err)
	}
	return s.Total.Int64()
}

func tokens(w *chaintest.World, who common.Address) int64 {
	w.T.Helper()
	token := bindings.NewStakeToken()
	out, err := w.Sim.Client().CallContract(w.T.Context(), ethereumCall(w.Addresses.Token, token.PackBalanceOf(who)), nil)
	if err != nil {
		w.T.Fatal(err)
	}
	n, err := token.UnpackBalanceOf(out)
	if err != nil {
		w.T.Fatal(err)
	}
	return n.Int64()
}

// TestFraudConvicts: each ground convicts, the first time for a part of the stake and the second for all of it, and is paid
// for as the page says, whoever sends it.
func TestFraudConvicts(t *testing.T) {
	treasury, sender := common.Address{0x7e}, chaintest.NewAccount("verifier 1")
	w := stakedWorld(t, len(fraudtest.Grounds()), deploy.Params{FirstPenaltyBp: 400, Treasury: treasury})
	slashed, reporter := int64(0), int64(0)
	for i, g := range fraudtest.Grounds() {
		e := extract(t, fraudtest.False(place(w, i, 1), g, 3, 4))
		if err := w.Client.CheckFraud(t.Context(), e); err != nil {
			t.Fatalf("%s: %v", g, err)
		}
		w.Must(sender, w.Client.ProveFraud(e))
		w.Refused("AlreadyConvicted", sender, w.Client.ProveFraud(e))
		w.Refused("AlreadyConvicted", w.Verifiers[0], w.Client.ProveFraud(e))
		got, err := w.Client.ConvictionOf(t.Context(), common.Hash(e.Challenge))
		want := chain.Conviction{
			ID: uint64(2*i + 1), Provider: w.Providers[i].Address, Verifier: w.Verifiers[0].Address, Era: 1,
			Challenge: common.Hash(e.Challenge), Ground: uint8(g), Slashed: got.Slashed, Time: got.Time,
		}
		if err != nil || got != want || got.Slashed.Int64() != staked*4/100 || got.Time.IsZero() {
			t.Fatalf("%s: %+v, %v", g, got, err)
		}
		if left := stakeOf(w, w.Providers[i]); left != staked*96/100 {
			t.Fatalf("%s: stake %d", g, left)
		}
		slashed, reporter = slashed+staked*4/100, reporter+staked/100
		if n := tokens(w, w.Verifiers[0].Address); n != reporter {
			t.Errorf("%s: the named verifier has %d, want %d", g, n, reporter)
		}
		second := extract(t, fraudtest.False(place(w, i, 2), g, 1, 1))
		w.Must(sender, w.Client.ProveFraud(second))
		slashed, reporter = slashed+staked*96/100, reporter+staked*24/100
		if got, err := w.Client.ConvictionOf(t.Context(), common.Hash(second.Challenge)); err != nil || !got.Repeated || got.Slashed.Int64() != staked*96/100 {
			t.Fatalf("%s, repeated: %+v, %v", g, got, err)
		}
		if left := stakeOf(w, w.Providers[i]); left != 0 {
			t.Fatalf("%s: stake %d after two", g, left)
		}
	}
	tip := slashed / 20
	if tokens(w, sender.Address) != tip || tokens(w, treasury) != slashed-reporter-tip {
		t.Errorf("sender %d, treasury %d of %d", tokens(w, sender.Address), tokens(w, treasury), slashed)
	}
}

// TestErrorsFarApart: an error long after another one is a first one again; evidence is not taken for ever.
func TestErrorsFarApart(t *testing.T) {
	w := stakedWorld(t, 2, deploy.Params{FirstPenaltyBp: 100, EvidenceEras: 2, RepeatEras: 3})
	w.Must(w.Admin, w.Client.ProveFraud(extract(t, fraudtest.False(place(w, 0, 1), fraud.Range, 1, 1))))
	old := extract(t, fraudtest.False(place(w, 1, 1), fraud.Range, 1, 1))
	w.ToEra(3)
	if err := w.Client.CheckFraud(t.Context(), old); err != nil {
		t.Errorf("two Eras later: %v", err)
	}
	w.ToEra(4)
	w.Refused("EvidenceTooOld", w.Admin, w.Client.ProveFraud(old))
	w.ToEra(5) // four Eras after the first
	w.Must(w.Admin, w.Client.ProveFraud(extract(t, fraudtest.False(place(w, 0, 2), fraud.Range, 1, 1))))
	if left := stakeOf(w, w.Providers[0]); left != staked*99/100*99/100 {
		t.Errorf("stake %d", left)
	}
	w.Must(w.Admin, w.Client.ProveFraud(extract(t, fraudtest.False(place(w, 0, 3), fraud.Range, 1, 1))))
	if left := stakeOf(w, w.Providers[0]); left != 0 {
		t.Errorf("stake %d after a repeated one", left)
	}
}

// TestFraudOfAnotherPlace: what was signed for another chain, contract, Era, beacon, signer or verifier convicts nobody.
func TestFraudOfAnotherPlace(t *testing.T) {
	w := stakedWorld(t, 1, deploy.Params{})
	w.Must(w.Verifiers[1], w.Client.UnregisterVerifier())
	w.Must(w.Providers[0], w.Client.SetSigner(w.Admin.Address)) // from Era 2
	one := place(w, 0, 1)
	w.ToEra(2)
	two := place(w, 0, 1)
	for name, c := range map[string]struct {
		change func(p *fraudtest.Place)
		err    string
	}{
		"other chain":         {func(p *fraudtest.Place) { p.Network.ChainID++ }, "NotEraMatrix"},
		"other contract":      {func(p *fraudtest.Place) { p.Network.Settlement[0]++ }, "NotEraMatrix"},
		"other beacon":        {func(p *fraudtest.Place) { p.Beacon[0]++ }, "NotEraMatrix"},
		"Era to come":         {func(p *fraudtest.Place) { p.Era = 3 }, "EraInFuture"},
		"signer of later":     {func(p *fraudtest.Place) { p.Signer = key(t, w.Admin) }, "NotEraSigner"},
		"signer of before":    {func(p *fraudtest.Place) { *p = two }, "NotEraSigner"},
		"verifier of before":  {func(p *fraudtest.Place) { *p = two; p.Signer, p.Verifier = key(t, w.Admin), key(t, w.Verifiers[1]) }, "NotEraVerifier"},
		"no verifier ever":    {func(p *fraudtest.Place) { p.Verifier = key(t, w.Admin) }, "NotEraVerifier"},
		"provider of another": {func(p *fraudtest.Place) { p.Provider[0]++ }, "NotEraSigner"},
	} {
		p := one
		c.change(&p)
		e := extract(t, fraudtest.False(p, fraud.Range, 1, 1))
		if err := w.Client.CheckFraud(t.Context(), e); !chain.IsContractError(err, c.err) {
			t.Errorf("%s: %v, want %s", name, err, c.err)
		}
		w.Refused(c.err, w.Admin, w.Client.ProveFraud(e))
		// What is claimed to be of this place is not what was signed.
		e.Job.MatrixSeed = challenge.MatrixSeed(one.Network, e.Job.Era, one.Beacon)
		if err := w.Client.CheckFraud(t.Context(), e); err == nil {
			t.Errorf("%s: convicts with the matrix seed mended", name)
		}
	}
	w.Must(w.Admin, w.Client.ProveFraud(extract(t, fraudtest.False(one, fraud.Range, 1, 1)))) // the Era before, signer and verifier of then
}

func TestOnlyConvictionsTouchStake(t *testing.T) {
	w := chaintest.NewWorld(t, 1, 1, deploy.Params{})
	v, p := bindings.NewStakeVault(), w.Providers[0].Address
	for data, want := range map[string]string{
		string(v.PackHold(p)): "NotHolder", string(v.PackLetGo(p)): "NotHolder",
		string(v.PackSlash(p, big.NewInt(1), p, 0, p, 0)): "NotSlasher",
	} {
		w.Refused(want, w.Admin, chain.Call{To: w.Addresses.Vault, Data: []byte(data)})
	}
	c := bindings.NewConvictions()
	finding := bindings.IConvictionsFinding{Provider: p, Verifier: w.Verifiers[0].Address, Submitter: w.Admin.Address, Era: 1, Challenge: [32]byte{1}, Ground: 4}
	for _, data := range [][]byte{c.PackConvict(finding), c.PackStrike(finding), c.PackCharge(p, 1), c.PackHold(p), c.PackLetGo(p)} {
		w.Refused("NotAccuser", w.Admin, chain.Call{To: w.Addresses.Convictions, Data: data})
	}
}

func TestWithdrawAfterUnbonding(t *testing.T) {
	w := stakedWorld(t, 1, deploy.Params{})
	p := w.Providers[0]
	w.Refused("StillUnbonding", p, w.Client.Withdraw(p.Address))
	w.Pass(21*time.Hour + time.Minute)
	w.Must(p, w.Client.Withdraw(p.Address))
	if left := stakeOf(w, p); left != 0 {
		t.Errorf("stake %d", left)
	}
}

// TestDelegatedStake: delegators lose with the provider, also what they have asked back, and nobody is paid of it; what is left
// comes back after the unbonding time.
func TestDelegatedStake(t *testing.T) {
	treasury, sender := common.Address{0x7e}, chaintest.NewAccount("verifier 1")
	w := stakedWorld(t, 2, deploy.Params{FirstPenaltyBp: 400, Treasury: treasury})
	p, d := w.Providers[0], w.Providers[1] // a provider may delegate to another
	const delegated = 3 * staked
	w.Must(w.Admin, w.Client.Mint(d.Address, big.NewInt(delegated)))
	w.Must(d, w.Client.ApproveStake(big.NewInt(delegated)))
	w.Must(d, w.Client.Delegate(p.Address, big.NewInt(delegated)))
	w.Must(d, w.Client.Undelegate(p.Address, big.NewInt(delegated/3)))
	w.Refused("InsufficientStake", d, w.Client.Undelegate(p.Address, big.NewInt(delegated)))

	w.Must(sender, w.Client.ProveFraud(extract(t, fraudtest.False(place(w, 0, 1), fraud.Range, 1, 1))))
	s, err := w.Client.Stake(t.Context(), p.Address)
	if err != nil {
		t.Fatal(err)
	}
	if s.Own.Amount.Int64() != staked*96/100 || s.Delegated.Int64() != delegated*96/100 || s.Total.Int64() != (staked+delegated)*96/100 {
		t.Errorf("stake %+v", s)
	}
	part, err := w.Client.StakePart(t.Context(), p.Address, d.Address)
	if err != nil || part.Amount.Int64() != delegated*96/100 || part.Unbonding.Int64() != staked*96/100 {
		t.Errorf("delegator: %+v, %v", part, err)
	}
	taken := int64(staked+delegated) * 4 / 100
	reporter, tip := tokens(w, w.Verifiers[0].Address), tokens(w, sender.Address)
	if reporter != staked/100 || tip != staked*4/100/20 || tokens(w, treasury) != taken-reporter-tip {
		t.Errorf("of %d taken: reporter %d, sender %d, treasury %d", taken, reporter, tip, tokens(w, treasury))
	}

	w.Refused("StillUnbonding", d, w.Client.Withdraw(p.Address))
	w.Pass(21*time.Hour + time.Minute)
	w.Must(d, w.Client.Withdraw(p.Address))
	if got := tokens(w, d.Address); got != staked*96/100 {
		t.Errorf("the delegator got %d back", got)
	}
}

// TestPause: while punishments are paused nobody is convicted and nothing demanded, and stake is paid out all the same.
func TestPause(t *testing.T) {
	w := stakedWorld(t, 2, deploy.Params{EvidenceEras: 25, UnbondingTime: 28 * time.Hour})
	e := extract(t, fraudtest.False(place(w, 0, 1), fraud.Range, 1, 1))
	w.Refused("NotAdmin", w.Verifiers[0], w.Client.PausePunishments())
	w.Must(w.Admin, w.Client.PausePunishments())
	until, err := w.Client.PausedUntil(t.Context())
	if now, _ := w.Client.Now(t.Context()); err != nil || until.Sub(now) > 7*24*time.Hour || until.Sub(now) < 7*24*time.Hour-time.Minute {
		t.Fatalf("paused until %s, %v", until, err)
	}
	if err := w.Client.CheckFraud(t.Context(), e); !chain.IsContractError(err, "PunishmentsPaused") {
		t.Errorf("checked in a pause: %v", err)
	}
	w.Refused("PunishmentsPaused", w.Admin, w.Client.ProveFraud(e))
	s := fraudtest.Silence(place(w, 1, 1), 2, 2, 0, nil)
	w.Refused("PunishmentsPaused", w.Verifiers[0], w.Client.DemandOpenings(s.Held, big.NewInt(1e18)))
	w.ToEra(31)
	w.Must(w.Providers[1], w.Client.Withdraw(w.Providers[1].Address))
	w.Refused("NotAdmin", w.Verifiers[0], w.Client.ResumePunishments())
	w.Must(w.Admin, w.Client.ResumePunishments())
	w.Refused("PausedLately", w.Admin, w.Client.PausePunishments())
	if err := w.Client.CheckFraud(t.Context(), e); !chain.IsContractError(err, "EvidenceTooOld") {
		t.Errorf("after the pause: %v", err)
	}
	w.Must(w.Admin, w.Client.ProveFraud(extract(t, fraudtest.False(place(w, 0, 2), fraud.Range, 1, 1))))
	if left := stakeOf(w, w.Providers[0]); left != staked*97/100 {
		t.Errorf("stake %d", left)
	}
}
