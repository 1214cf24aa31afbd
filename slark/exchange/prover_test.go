package exchange_test

import (
	"context"
	"crypto/tls"
	"errors"
	"net"
	"sync"
	"testing"
	"time"

	"google.golang.org/grpc"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/matmul/matmultest"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/proto/link"
	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
)

type stream = grpc.BidiStreamingServer[slarkv1.ChallengeRequest, slarkv1.ChallengeResponse]

// prover is honest but for the steps that a test replaces.
type prover struct {
	slarkv1.UnimplementedProverServer
	network challenge.Network
	key     *message.Key
	cert    tls.Certificate
	address string

	ready  func(*session.Session, stream) error                    // instead of sending Ready
	pong   func(nonce uint64, s stream) error                      // instead of a Pong
	start  func(*session.Session, stream) error                    // instead of everything from Start on
	commit func(*session.Session, *matmultest.Proof, stream) error // instead of sending Commit
	open   func(context.Context, *answerer) (*slarkv1.OpenResponse, error)
	bend   func(challenge.Position, *[128]int32)

	mu       sync.Mutex
	live     map[challenge.Hash]*answerer
	opens    int
	peers    map[string]bool // remote addresses that Open came from
	seeds    []challenge.Hash
	verdicts []*message.Verdict
}

// answerer is a committed challenge, as the prover keeps it.
type answerer struct {
	p         *prover
	s         *session.Session
	proof     *matmultest.Proof
	remaining int // calls so far
	body      []byte
}

// answer is the honest answer to Open.
func (a *answerer) answer() (*slarkv1.OpenResponse, error) {
	if a.s.State() == session.Committed {
		if err := a.s.Receive(message.TypeOpen, a.body); err != nil {
			return nil, err
		}
		var roots []byte
		for _, r := range a.proof.Roots {
			roots = append(roots, r[:]...)
		}
		if err := a.s.Receive(session.TypeRoots, roots); err != nil {
			return nil, err
		}
		var encoded []byte
		for _, o := range a.proof.Open(a.s.Asked()) {
			encoded = o.Append(encoded)
		}
		if _, err := a.s.Sign(&message.Openings{Encoded: encoded}, a.p.key); err != nil {
			return nil, err
		}
	}
	return &slarkv1.OpenResponse{
		Roots: record(a.s, session.TypeRoots), Answer: &slarkv1.OpenResponse_Openings{Openings: record(a.s, message.TypeOpenings)},
	}, nil
}

func record(s *session.Session, t message.Type) []byte {
	for _, r := range s.Records() {
		if r.Type == t {
			return r.Body
		}
	}
	return nil
}

func (p *prover) Challenge(s stream) error {
	m, err := s.Recv()
	if err != nil {
		return err
	}
	ss, err := session.Accept(p.network, m.GetPrepare().GetBody())
	if err != nil {
		return link.Refuse(link.InvalidJob, "", "", err.Error())
	}
	if p.ready != nil {
		if err := p.ready(ss, s); err != nil || ss.State() != session.Ready {
			return err
		}
	} else if err := p.sendReady(ss, s); err != nil {
		return err
	}
	for {
		m, err := s.Recv()
		if err != nil {
			return err
		}
		if ping := m.GetPing(); ping != nil {
			send := p.pong
			if send == nil {
				send = sendPong
			}
			if err := send(ping.GetNonce(), s); err != nil {
				return err
			}
			continue
		}
		if err := ss.Receive(message.TypeStart, m.GetStart().GetBody()); err != nil {
			return link.Refuse(link.Order, "", "", err.Error())
		}
		p.mu.Lock()
		p.seeds = append(p.seeds, ss.Start().Seed)
		p.mu.Unlock()
		if p.start != nil {
			return p.start(ss, s)
		}
		return p.work(ss, s)
	}
}

func (p *prover) sendReady(ss *session.Session, s stream) error {
	body, err := ss.Sign(&message.Ready{}, p.key)
	if err != nil {
		return err
	}
	return s.Send(&slarkv1.ChallengeResponse{Message: &slarkv1.ChallengeResponse_Ready{Ready: &slarkv1.Ready{Body: body}}})
}

func sendPong(nonce uint64, s stream) error {
	return s.Send(&slarkv1.ChallengeResponse{Message: &slarkv1.ChallengeResponse_Pong{Pong: &slarkv1.Pong{Nonce: nonce}}})
}

// work computes and commits.
func (p *prover) work(ss *session.Session, s stream) error {
	proof := matmultest.New(p.network.ChainID, ss.Job(), ss.ID(), p.bend)
	if p.commit != nil {
		return p.commit(ss, proof, s)
	}
	return p.sendCommit(ss, proof, s)
}

func (p *prover) sendCommit(ss *session.Session, proof *matmultest.Proof, s stream) error {
	body, err := ss.Sign(&message.Commit{Root: commitRoot(proof.Roots)}, p.key)
	if err != nil {
		return err
	}
	p.mu.Lock()
	p.live[ss.ID()] = &answerer{p: p, s: ss, proof: proof}
	p.mu.Unlock()
	return s.Send(&slarkv1.ChallengeResponse{Message: &slarkv1.ChallengeResponse_Commit{Commit: &slarkv1.Commit{Body: body}}})
}

func (p *prover) Open(ctx context.Context, r *slarkv1.OpenRequest) (*slarkv1.OpenResponse, error) {
	p.mu.Lock()
	a := p.live[challenge.Hash(r.GetChallengeId())]
	p.opens++
	p.peers[remote(ctx)] = true
	if a != nil {
		a.remaining++
		a.body = r.GetBody()
	}
	p.mu.Unlock()
	if a == nil {
		return nil, link.Refuse(link.UnknownChallenge, "", "", "no such challenge")
	}
	if p.open != nil {
		return p.open(ctx, a)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	return a.answer()
}

func (p *prover) Conclude(_ context.Context, r *slarkv1.ConcludeRequest) (*slarkv1.ConcludeResponse, error) {
	m, err := message.Parse(message.TypeVerdict, challenge.Job{}, r.GetVerdict())
	if err != nil {
		return nil, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.verdicts = append(p.verdicts, m.(*message.Verdict))
	return &slarkv1.ConcludeResponse{}, nil
}

// serve listens until the test ends.
func (p *prover) serve(t testing.TB, more ...grpc.ServerOption) {
	t.Helper()
	p.live, p.peers = make(map[challenge.Hash]*answerer), make(map[string]bool)
	serve(t, p.network, p.cert, p, &p.address, more...)
}

func serve(t testing.TB, network challenge.Network, cert tls.Certificate, service slarkv1.ProverServer, address *string, more ...grpc.ServerOption) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	*address = l.Addr().String()
	g := grpc.NewServer(append(link.ServerOptions(link.ServerTLS(cert, message.NewDomain(network), nil)), more...)...)
	slarkv1.RegisterProverServer(g, service)
	done := make(chan struct{})
	go func() {
		defer close(done)
		if err := g.Serve(l); err != nil && !errors.Is(err, grpc.ErrServerStopped) {
			t.Error(err)
		}
	}()
	t.Cleanup(func() {
		g.Stop()
		<-done
	})
}

func newCertificate(t testing.TB, key *message.Key, network challenge.Network) tls.Certificate {
	t.Helper()
	cert, err := link.NewCertificate(key, message.NewDomain(network), nil, time.Now().Add(-time.Hour), time.Now().Add(time.Hour))
	if err != nil {
		t.Fatal(err)
	}
	return cert
}
