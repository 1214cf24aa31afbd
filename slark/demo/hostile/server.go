package hostile

import (
	"bytes"
	"context"
	"errors"
	"io"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/challenge/tree"
	"github.com/slark-network/slark/kernels"
	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
)

// Answer is how a hostile sidecar answers Open. It gets the encoded right openings, and gives what is signed and
// sent. An error drops the line.
type Answer func(j challenge.Job, asked []challenge.Position, encoded []byte) ([]byte, error)

// Honestly sends what the device opened, without the check that an honest sidecar makes first.
func Honestly(_ challenge.Job, _ []challenge.Position, encoded []byte) ([]byte, error) {
	return encoded, nil
}

// ErrDropped is an Answer that drops the line.
var ErrDropped = errors.New("line dropped")

// Silent never answers.
func Silent(challenge.Job, []challenge.Position, []byte) ([]byte, error) { return nil, ErrDropped }

// Empty takes turns: no openings, one too many, and other positions than asked.
func Empty() Answer {
	var mu sync.Mutex
	turn := 0
	return func(j challenge.Job, _ []challenge.Position, encoded []byte) ([]byte, error) {
		mu.Lock()
		defer mu.Unlock()
		turn++
		switch turn % 3 {
		case 1:
			return nil, nil
		case 2:
			return append(encoded, encoded[:j.OpeningSize()]...), nil
		}
		other := bytes.Clone(encoded)
		other[7] ^= 1 // the lowest bit of the row of the first opening
		return other, nil
	}
}

// Server is a sidecar that signs whatever its device and its answer give. It has no limits, no ledger and no
// check of its own.
type Server struct {
	slarkv1.UnimplementedProverServer

	network challenge.Network
	signer  message.Signer
	device  kernels.Device
	answer  Answer
	busy    message.BusyReason // what it says instead of Ready; 0: Ready

	turn sync.Mutex // one job at a time
	mu   sync.Mutex
	runs map[challenge.Hash]*kept
}

type kept struct {
	records []session.Record
	run     kernels.Run
	at      time.Time
}

// runLife is how long a run is kept for its Open.
const runLife = time.Minute

// NewServer serves one device.
func NewServer(net challenge.Network, signer message.Signer, device kernels.Device, answer Answer) *Server {
	return &Server{network: net, signer: signer, device: device, answer: answer, runs: map[challenge.Hash]*kept{}}
}

// NewBusyServer serves nothing: it says that its device is busy, whoever asks.
func NewBusyServer(net challenge.Network, signer message.Signer, reason message.BusyReason) *Server {
	return &Server{network: net, signer: signer, busy: reason}
}

// Challenge answers the timed part.
func (s *Server) Challenge(stream grpc.BidiStreamingServer[slarkv1.ChallengeRequest, slarkv1.ChallengeResponse]) error {
	var sess *session.Session
	for {
		req, err := stream.Recv()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		switch m := req.Message.(type) {
		case *slarkv1.ChallengeRequest_Prepare:
			if s.busy != 0 {
				return s.refuse(stream, m.Prepare.Body)
			}
			var ready []byte
			if sess, ready, err = s.prepare(stream.Context(), m.Prepare.Body); err != nil {
				return status.Error(codes.InvalidArgument, err.Error())
			}
			err = stream.Send(&slarkv1.ChallengeResponse{Message: &slarkv1.ChallengeResponse_Ready{Ready: &slarkv1.Ready{Body: ready}}})
		case *slarkv1.ChallengeRequest_Ping:
			err = stream.Send(&slarkv1.ChallengeResponse{Message: &slarkv1.ChallengeResponse_Pong{Pong: &slarkv1.Pong{Nonce: m.Ping.Nonce}}})
		case *slarkv1.ChallengeRequest_Start:
			if sess == nil {
				return status.Error(codes.InvalidArgument, "Start before Prepare")
			}
			commit, err := s.start(stream.Context(), sess, m.Start.Body)
			if err != nil {
				return status.Error(codes.Internal, err.Error())
			}
			return stream.Send(&slarkv1.ChallengeResponse{Message: &slarkv1.ChallengeResponse_Commit{Commit: &slarkv1.Commit{Body: commit}}})
		}
		if err != nil {
			return err
		}
	}
}

// refuse answers a Prepare with Busy.
func (s *Server) refuse(stream grpc.BidiStreamingServer[slarkv1.ChallengeRequest, slarkv1.ChallengeResponse], prepare []byte) error {
	sess, err := session.Accept(s.network, prepare)
	if err != nil {
		return status.Error(codes.InvalidArgument, err.Error())
	}
	body, err := sess.Sign(&message.Busy{Reason: s.busy}, s.signer)
	if err != nil {
		return status.Error(codes.Internal, err.Error())
	}
	return stream.Send(&slarkv1.ChallengeResponse{Message: &slarkv1.ChallengeResponse_Busy{Busy: &slarkv1.Busy{Body: body}}})
}

func (s *Server) prepare(ctx context.Context, body []byte) (*session.Session, []byte, error) {
	sess, err := session.Accept(s.network, body)
	if err != nil {
		return nil, nil, err
	}
	s.turn.Lock()
	defer s.turn.Unlock()
	if err := s.device.Prepare(ctx, sess.Job()); err != nil {
		return nil, nil, err
	}
	ready, err := sess.Sign(&message.Ready{}, s.signer)
	return sess, ready, err
}

func (s *Server) start(ctx context.Context, sess *session.Session, body []byte) ([]byte, error) {
	if err := sess.Receive(message.TypeStart, body); err != nil {
		return nil, err
	}
	s.turn.Lock()
	defer s.turn.Unlock()
	if err := s.device.Prepare(ctx, sess.Job()); err != nil {
		return nil, err
	}
	run, err := s.device.Run(ctx, kernels.Task{ChainID: s.network.ChainID, ID: sess.ID(), Job: sess.Job()})
	if err != nil {
		return nil, err
	}
	commit, err := sess.Sign(&message.Commit{Root: tree.CommitRoot(run.Roots())}, s.signer)
	if err != nil {
		return nil, err
	}
	s.keep(sess.ID(), &kept{records: sess.Records(), run: run, at: time.Now()})
	return commit, nil
}

func (s *Server) keep(id challenge.Hash, k *kept) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for old, r := range s.runs {
		if k.at.Sub(r.at) > runLife {
			delete(s.runs, old)
		}
	}
	s.runs[id] = k
}

// Open answers as the Answer has it.
func (s *Server) Open(ctx context.Context, req *slarkv1.OpenRequest) (*slarkv1.OpenResponse, error) {
	if len(req.ChallengeId) != len(challenge.Hash{}) {
		return nil, status.Error(codes.InvalidArgument, "challenge id: want 32 bytes")
	}
	s.mu.Lock()
	k := s.runs[challenge.Hash(req.ChallengeId)]
	s.mu.Unlock()
	if k == nil {
		return nil, status.Error(codes.NotFound, "no such challenge")
	}
	sess, err := session.Replay(s.network, k.records)
	if err != nil {
		return nil, status.Error(codes.Internal, err.Error())
	}
	if err := sess.Receive(message.TypeOpen, req.Body); err != nil {
		return nil, status.Error(codes.InvalidArgument, err.Error())
	}
	openings, err := k.run.Open(ctx, sess.Asked())
	if err != nil {
		return nil, status.Error(codes.Internal, err.Error())
	}
	var encoded []byte
	for i := range openings {
		encoded = openings[i].Append(encoded)
	}
	if encoded, err = s.answer(sess.Job(), sess.Asked(), encoded); err != nil {
		return nil, status.Error(codes.Unavailable, err.Error())
	}
	body, err := s.sign(sess, encoded)
	if err != nil {
		return nil, status.Error(codes.Internal, err.Error())
	}
	return &slarkv1.OpenResponse{Roots: rootBytes(k.run.Roots()), Answer: &slarkv1.OpenResponse_Openings{Openings: body}}, nil
}

// sign signs any bytes as the answer to an Open: a session would refuse what was not asked.
func (s *Server) sign(sess *session.Session, encoded []byte) ([]byte, error) {
	chain := message.NewChain(message.NewDomain(s.network), sess.Job())
	for _, r := range sess.Records() {
		m, err := message.Parse(r.Type, sess.Job(), r.Body)
		if err != nil {
			return nil, err
		}
		from := sess.Job().Verifier
		if r.Type == message.TypeReady || r.Type == message.TypeCommit {
			from = sess.Job().Signer
		}
		if err := chain.Check(m, from); err != nil {
			return nil, err
		}
	}
	m := &message.Openings{OpeningSize: sess.Job().OpeningSize(), Encoded: encoded}
	if err := chain.Sign(m, s.signer); err != nil {
		return nil, err
	}
	return m.Append(nil), nil
}

func rootBytes(roots []challenge.Hash) (b []byte) {
	for _, r := range roots {
		b = append(b, r[:]...)
	}
	return b
}

// Conclude takes any verdict: a cheat does not care.
func (s *Server) Conclude(context.Context, *slarkv1.ConcludeRequest) (*slarkv1.ConcludeResponse, error) {
	return &slarkv1.ConcludeResponse{}, nil
}
