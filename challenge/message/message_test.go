package message_test

import (
	"bytes"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/internal/play"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
)

// typed are the types of section 7, copied by hand from docs/protocol.md and not from the package.
const typed = `Prepare(Job job,bytes32 previous,uint64 expires)
Ready(Job job,bytes32 previous)
Busy(Job job,bytes32 previous,uint8 reason,bytes evidence)
Start(Job job,bytes32 previous,bytes32 seed,bytes32 positionsCommitment,uint64 expires)
Commit(Job job,bytes32 previous,bytes32 root)
Open(Job job,bytes32 previous,bytes32 positions)
Openings(Job job,bytes32 previous,bytes32 commit,bytes32 root)
Fault(Job job,bytes32 previous,bytes32 commit,uint32 round)
Verdict(Job job,bytes32 previous,uint8 outcome,string class,uint64 elapsed,uint64 roundTrip,uint64 lag,bytes32 positionsKey,bytes32 refused,string reason)
Job(address provider,address signer,address verifier,bytes32 device,uint64 era,uint64 counter,uint32 slot,uint8 kind,uint64 size,uint32 rounds,uint32 openings,bytes32 matrixSeed)
EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)`

func typedTypes(t *testing.T) apitypes.Types {
	t.Helper()
	types := apitypes.Types{}
	for _, line := range strings.Split(typed, "\n") {
		name, fields, ok := strings.Cut(strings.TrimSuffix(line, ")"), "(")
		if !ok {
			t.Fatalf("type %q", line)
		}
		for _, f := range strings.Split(fields, ",") {
			typ, field, _ := strings.Cut(f, " ")
			types[name] = append(types[name], apitypes.Type{Name: field, Type: typ})
		}
	}
	return types
}

func number(v uint64) *math.HexOrDecimal256 {
	return (*math.HexOrDecimal256)(new(big.Int).SetUint64(v))
}

// TestDigestsAgreeWithGoEthereum computes the digest of every message with go-ethereum's own EIP-712 code.
func TestDigestsAgreeWithGoEthereum(t *testing.T) {
	p := play.New(play.Options{Name: "eip712"}).To(session.Answered)
	p.Conclude(challenge.Slow, "slow, by é")
	j := p.Session.Job()
	job := map[string]any{
		"provider": j.Provider.String(), "signer": j.Signer.String(), "verifier": j.Verifier.String(), "device": j.Device[:],
		"era": number(j.Era), "counter": number(j.Counter), "slot": number(uint64(j.Slot)), "kind": number(uint64(j.Kind)), "size": number(j.Size),
		"rounds": number(uint64(j.Rounds)), "openings": number(uint64(j.Openings)), "matrixSeed": j.MatrixSeed[:],
	}
	c := message.NewChain(message.NewDomain(p.Network), j)
	previous := challenge.Hash{}
	seen := 0
	compare := func(m message.Body, fields map[string]any) {
		t.Helper()
		fields["job"], fields["previous"] = job, previous[:]
		td := apitypes.TypedData{
			Types: typedTypes(t), PrimaryType: m.Type().String(), Message: fields,
			Domain: apitypes.TypedDataDomain{Name: "Slark", Version: "1", ChainId: number(p.Network.ChainID), VerifyingContract: p.Network.Settlement.String()},
		}
		want, _, err := apitypes.TypedDataAndHash(td)
		if err != nil {
			t.Fatalf("%s: %v", m.Type(), err)
		}
		if got := c.Digest(m); !bytes.Equal(got[:], want) {
			t.Errorf("%s: digest %s, go-ethereum has %x", m.Type(), got, want)
		}
		seen++
	}
	commit := p.Session.Link(message.TypeCommit)
	compare(&message.Busy{Reason: message.BusyOtherVerifier, Evidence: []byte("evidence")}, map[string]any{"reason": number(1), "evidence": []byte("evidence")})
	for _, r := range p.Session.Records() {
		if r.Type == session.TypeRoots {
			continue
		}
		body, err := message.Parse(r.Type, j, r.Body)
		if err != nil {
			t.Fatal(err)
		}
		from := p.Verifier.Address()
		switch m := body.(type) {
		case *message.Prepare:
			compare(m, map[string]any{"expires": number(m.Expires)})
		case *message.Ready:
			from = p.Signer.Address()
			compare(m, map[string]any{})
		case *message.Start:
			compare(m, map[string]any{"seed": m.Seed[:], "positionsCommitment": m.PositionsCommitment[:], "expires": number(m.Expires)})
		case *message.Commit:
			from = p.Signer.Address()
			compare(m, map[string]any{"root": m.Root[:]})
		case *message.Open:
			h := challenge.PositionsHash(m.Positions)
			compare(m, map[string]any{"positions": h[:]})
		case *message.Openings:
			from = p.Signer.Address()
			// Two openings: RFC 6962 head by hand.
			size := j.OpeningSize()
			left, right := leaf(m.Encoded[:size]), leaf(m.Encoded[size:])
			root := sha(append(append([]byte{1}, left[:]...), right[:]...))
			compare(m, map[string]any{"commit": commit[:], "root": root[:]})
			compare(&message.Fault{Round: 2}, map[string]any{"commit": commit[:], "round": number(2)})
		case *message.Verdict:
			compare(m, map[string]any{
				"outcome": number(uint64(m.Outcome)), "class": m.Class, "elapsed": number(m.Elapsed), "roundTrip": number(m.RoundTrip), "lag": number(m.Lag),
				"positionsKey": m.PositionsKey[:], "refused": m.Refused[:], "reason": m.Reason,
			})
		}
		if err := c.Check(body, from); err != nil {
			t.Fatal(err)
		}
		previous = c.Link(r.Type)
	}
	if seen != 9 {
		t.Errorf("compared %d messages, want all 9", seen)
	}
}

// TestKeysAgreeWithGoEthereum: the same address, and each recovers what the other signed.
func TestKeysAgreeWithGoEthereum(t *testing.T) {
	for i := range 20 {
		k := play.Key(strings.Repeat("x", i))
		eth, err := crypto.ToECDSA(k.Secret())
		if err != nil {
			t.Fatal(err)
		}
		if got := crypto.PubkeyToAddress(eth.PublicKey); challenge.Address(got) != k.Address() {
			t.Fatalf("address %s, go-ethereum has %s", k.Address(), got)
		}
		digest := challenge.Hash{byte(i), 1}
		theirs, err := crypto.Sign(digest[:], eth)
		if err != nil {
			t.Fatal(err)
		}
		theirs[64] += 27
		if got, err := message.Recover(digest, challenge.Signature(theirs)); err != nil || got != k.Address() {
			t.Errorf("recover go-ethereum's: %s, %v", got, err)
		}
		ours, err := k.SignDigest(digest)
		if err != nil {
			t.Fatal(err)
		}
		if ours != challenge.Signature(theirs) {
			t.Errorf("signature %x, go-ethereum has %x", ours, theirs)
		}
	}
}

func TestRecoverRefusesOtherForms(t *testing.T) {
	k := play.Key("forms")
	digest := challenge.Hash{1}
	good, _ := k.SignDigest(digest)
	for name, change := range map[string]func(*challenge.Signature){
		"v 0":           func(s *challenge.Signature) { s[64] -= 27 },
		"v 29":          func(s *challenge.Signature) { s[64] = 29 },
		"v 31":          func(s *challenge.Signature) { s[64] += 4 },
		"r zero":        func(s *challenge.Signature) { clear(s[:32]) },
		"r order":       func(s *challenge.Signature) { copy(s[:], crypto.S256().Params().N.Bytes()) },
		"s zero":        func(s *challenge.Signature) { clear(s[32:64]) },
		"s over order":  func(s *challenge.Signature) { copy(s[32:], bytes.Repeat([]byte{0xff}, 32)) },
		"s upper half":  func(s *challenge.Signature) { negate(s) },
		"r not a point": func(s *challenge.Signature) { copy(s[:32], make([]byte, 31)); s[31] = 5 },
	} {
		bad := good
		change(&bad)
		if got, err := message.Recover(digest, bad); err == nil && got == k.Address() || err != nil && !errors.Is(err, message.ErrSignature) {
			t.Errorf("%s: %s, %v", name, got, err)
		}
	}
}

func negate(s *challenge.Signature) {
	n := new(big.Int).Sub(crypto.S256().Params().N, new(big.Int).SetBytes(s[32:64]))
	n.FillBytes(s[32:64])
	s[64] = 27 + 28 - s[64]
}

// TestParseSizes: one byte less or more than a body has is refused, for every type, and limits hold.
func TestParseSizes(t *testing.T) {
	p := play.New(play.Options{Name: "sizes"}).To(session.Answered)
	p.Conclude(challenge.Pass, "right")
	j := p.Session.Job()
	for _, r := range p.Session.Records() {
		if r.Type == session.TypeRoots {
			continue
		}
		if len(r.Body) > message.MaxBody(r.Type, j) {
			t.Errorf("%s has %d bytes, MaxBody says %d", r.Type, len(r.Body), message.MaxBody(r.Type, j))
		}
		m, err := message.Parse(r.Type, j, r.Body)
		if err != nil || !bytes.Equal(m.Append(nil), r.Body) {
			t.Errorf("%s: does not encode again to the same bytes (%v)", r.Type, err)
		}
		for _, b := range [][]byte{r.Body[:len(r.Body)-1], append(bytes.Clone(r.Body), 0), nil} {
			if _, err := message.Parse(r.Type, j, b); !errors.Is(err, challenge.ErrInvalid) {
				t.Errorf("%s of %d bytes: %v", r.Type, len(b), err)
			}
		}
	}
	if _, err := message.Parse(message.TypeBusy, j, append([]byte{1, 0, 0, 4, 1}, make([]byte, 1025+65)...)); err == nil || !strings.Contains(err.Error(), "evidence has 1025 bytes, at most 1024") {
		t.Errorf("Busy with too much evidence: %v", err)
	}
	for reason, want := range map[byte]string{0: "want 1 to 3", 2: "none for reason 2", 3: "none for reason 3", 4: "want 1 to 3"} {
		if _, err := message.Parse(message.TypeBusy, j, append([]byte{reason, 0, 0, 0, 1}, make([]byte, 1+65)...)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("Busy with evidence and reason %d: %v, want %q", reason, err, want)
		}
	}
	for _, reason := range []string{"new\nline", "\xff"} {
		v := &message.Verdict{Outcome: challenge.Pass, Class: "cpu", Reason: reason}
		if _, err := message.Parse(message.TypeVerdict, j, v.Append(nil)); !errors.Is(err, challenge.ErrInvalid) {
			t.Errorf("Verdict with reason %q: %v", reason, err)
		}
	}
}

func FuzzParse(f *testing.F) {
	p := play.New(play.Options{Name: "fuzz"}).To(session.Answered)
	p.Conclude(challenge.Pass, "right")
	j := p.Session.Job()
	for _, r := range p.Session.Records() {
		f.Add(uint8(r.Type), r.Body)
	}
	f.Add(uint8(message.TypeFault), (&message.Fault{Round: 1}).Append(nil))
	f.Add(uint8(message.TypeBusy), (&message.Busy{Reason: 2}).Append(nil))
	f.Add(uint8(message.TypeBusy), (&message.Busy{Reason: 3}).Append(nil))
	f.Fuzz(func(t *testing.T, typ uint8, b []byte) {
		m, err := message.Parse(message.Type(typ), j, b)
		if err != nil {
			return
		}
		if got := m.Append(nil); !bytes.Equal(got, b) {
			t.Errorf("%s: %x encodes again to %x", m.Type(), b, got)
		}
	})
}
