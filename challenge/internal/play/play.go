// Package play plays both sides of small challenges with fixed keys, so that the
// vector generator and the tests can stop, bend or splice one wherever they like.
package play

import (
	"crypto/sha256"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul"
	"github.com/slark-network/slark/challenge/matmul/matmultest"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/challenge/memory/memorytest"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/challenge/transcript"
	"github.com/slark-network/slark/challenge/tree"
)

// Expires is the time in every message that has one.
const Expires = 1_800_000_000

// Options size and bend a play. The zero value is a small honest one.
type Options struct {
	Name     string // everything random derives from it
	Rounds   uint32 // 2 if zero
	Openings uint32 // Rounds if zero
	Items    uint64 // of a memory challenge; zero stands for one of matmul, n = 256
	Size     uint64 // 256 if zero; above it only up to Started
	Place    *Place // nil: the network and the parties of the vectors
	// Bend changes values before they are folded into their digest.
	Bend func(challenge.Position, *[128]int32)
	// Answer changes the openings before they are signed.
	Answer func([]matmul.Opening) []matmul.Opening
	// BendWalks and AnswerWalks are those of memory.
	BendWalks   *memorytest.Bend
	AnswerWalks func([]memory.Opening) []memory.Opening
}

// Place is the network and the parties of a play, for tests that bring their own. All fields are wanted.
type Place struct {
	Network  challenge.Network
	Beacon   challenge.Hash
	Era      uint64
	Counter  uint64
	Slot     uint32
	Provider challenge.Address
	Verifier *message.Key
	Signer   *message.Key
	Secret   challenge.Hash // the verifier's, of the Era; zero: one of the challenge's name
	Expires  uint64         // of Prepare and Start, Unix seconds; 0: Expires
}

// vectorPlace is that of the vectors.
func vectorPlace() *Place {
	return &Place{
		Network: Network, Beacon: sha256.Sum256([]byte("beacon")), Era: 7, Counter: 42, Slot: 17,
		Provider: Key("provider").Address(), Verifier: Key("verifier"), Signer: Key("signer"),
	}
}

// Play is one challenge in the making.
type Play struct {
	Options
	Network  challenge.Network
	Beacon   challenge.Hash
	Secret   challenge.Hash
	Secrets  challenge.Secrets
	expires  uint64
	Verifier *message.Key
	Signer   *message.Key
	Session  *session.Session
	Proof    *matmultest.Proof // of matmul
	Walks    *memorytest.Proof // of memory
}

// Network is the network of all plays.
var Network = challenge.Network{ChainID: 31337, Settlement: challenge.Address{0x51, 0xa4, 19: 0x01}}

// Key is the key that a name stands for.
func Key(name string) *message.Key {
	secret := sha256.Sum256([]byte("slark test key " + name))
	k, err := message.NewKey(secret[:])
	must(err)
	return k
}

// New begins a play with its Prepare.
func New(o Options) *Play {
	if o.Rounds == 0 {
		o.Rounds = 2
	}
	if o.Openings == 0 {
		o.Openings = o.Rounds
	}
	if o.Size == 0 {
		o.Size = 256
	}
	at := o.Place
	if at == nil {
		at = vectorPlace()
	}
	p := &Play{Options: o, Network: at.Network, Beacon: at.Beacon, Verifier: at.Verifier, Signer: at.Signer}
	p.Secret, p.expires = sha256.Sum256([]byte("secret "+o.Name)), Expires
	if o.Place != nil && !o.Place.Secret.IsZero() {
		p.Secret = o.Place.Secret
	}
	if o.Place != nil && o.Place.Expires != 0 {
		p.expires = o.Place.Expires
	}
	job := challenge.Job{
		Provider: at.Provider, Signer: p.Signer.Address(), Verifier: p.Verifier.Address(),
		Device: challenge.DeviceID(at.Provider, 0), Era: at.Era, Counter: at.Counter, Slot: at.Slot, Kind: challenge.Matmul,
		Size: o.Size, Rounds: o.Rounds, Openings: o.Openings, MatrixSeed: challenge.MatrixSeed(at.Network, at.Era, p.Beacon),
	}
	if o.Items > 0 {
		job.Kind, job.Size = challenge.Memory, o.Items
	}
	p.Secrets = challenge.DeriveSecrets(p.Network, p.Secret, p.Beacon, job)
	var err error
	p.Session, err = session.Begin(p.Network, job)
	must(err)
	p.sign(&message.Prepare{Job: job, Expires: p.expires}, p.Verifier)
	return p
}

// To plays on until the session has reached a state.
func (p *Play) To(state session.State) *Play {
	for p.Session.State() < state && p.Session.State() != session.BusyAnswered {
		p.step()
	}
	return p
}

func (p *Play) step() {
	switch p.Session.State() {
	case session.Prepared:
		p.sign(&message.Ready{}, p.Signer)
	case session.Ready:
		p.sign(&message.Start{
			Seed: p.Secrets.Seed, PositionsCommitment: challenge.PositionsCommitment(p.Secrets.PositionsKey), Expires: p.expires,
		}, p.Verifier)
	case session.Started:
		if p.Session.Job().Kind == challenge.Memory {
			p.Walks = memorytest.New(p.Network.ChainID, p.Session.Job(), p.Session.ID(), p.BendWalks)
		} else {
			p.Proof = matmultest.New(p.Network.ChainID, p.Session.Job(), p.Session.ID(), p.Bend)
		}
		p.sign(&message.Commit{Root: tree.CommitRoot(p.roots())}, p.Signer)
	case session.Committed:
		p.sign(p.Session.DrawOpen(p.Secrets.PositionsKey), p.Verifier)
	case session.Opened:
		must(p.Session.Receive(session.TypeRoots, p.Roots()))
	case session.Rooted:
		p.sign(&message.Openings{Encoded: p.Encoded()}, p.Signer)
	default:
		panic("play: no step from " + p.Session.State().String())
	}
}

func (p *Play) roots() []challenge.Hash {
	if p.Walks != nil {
		return p.Walks.Roots
	}
	return p.Proof.Roots
}

// Roots are the round roots as sent.
func (p *Play) Roots() (b []byte) {
	for _, r := range p.roots() {
		b = append(b, r[:]...)
	}
	return b
}

// Encoded are the openings asked, bent by Answer or AnswerWalks, as sent.
func (p *Play) Encoded() (b []byte) {
	for _, o := range p.openings() {
		b = o.Append(b)
	}
	return b
}

func (p *Play) openings() []challenge.Opening {
	if p.Walks != nil {
		list := p.Walks.Open(p.Session.Asked())
		if p.AnswerWalks != nil {
			list = p.AnswerWalks(list)
		}
		return opening.Of(list)
	}
	list := p.Proof.Open(p.Session.Asked())
	if p.Answer != nil {
		list = p.Answer(list)
	}
	return opening.Of(list)
}

// Conclude signs the Verdict and gives the transcript file.
func (p *Play) Conclude(outcome challenge.Outcome, reason string) []byte {
	v := &message.Verdict{Outcome: outcome, Class: "cpu", Reason: reason}
	if p.Session.Start() != nil {
		v.PositionsKey = p.Secrets.PositionsKey
		v.RoundTrip = 1_000_000
	}
	if p.Session.Link(message.TypeCommit) != (challenge.Hash{}) {
		v.Elapsed = 20_000_000
	}
	p.sign(v, p.Verifier)
	return p.File()
}

// Passed concludes an honest play as the vectors and the worked example do.
func (p *Play) Passed() []byte { return p.Conclude(challenge.Pass, "6.71 GOPS, at least cpu") }

// File is the transcript so far.
func (p *Play) File() []byte {
	b, err := transcript.File{Network: p.Network, Records: p.Session.Records()}.Encode()
	must(err)
	return b
}

func (p *Play) sign(m message.Body, key message.Signer) {
	_, err := p.Session.Sign(m, key)
	must(err)
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
