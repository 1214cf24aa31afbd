package sidecar

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/proto/link"
	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
)

const (
	maxPings      = 32               // of one stream; the protocol has five
	prepareWithin = 10 * time.Second // from the start of a stream to its Prepare
)

// service is the sidecar on the line: it turns messages of protobuf into bodies and back, and nothing else.
type service struct {
	slarkv1.UnimplementedProverServer
	s *Sidecar
}

// Challenge serves one stream from Prepare to Commit.
func (v service) Challenge(stream slarkv1.Prover_ChallengeServer) error {
	ctx := stream.Context()
	peer := peerOf(ctx)
	in := pump(stream)
	late := time.NewTimer(prepareWithin)
	defer late.Stop()
	first, err := next(ctx, in, late.C, nil)
	if err != nil {
		return err
	}
	if first.GetPrepare() == nil {
		return link.Refuse(link.Order, "", "Prepare", "the first message of a stream is Prepare")
	}
	c, answer, err := v.s.Prepare(ctx, peer, first.GetPrepare().GetBody())
	if err != nil {
		return err
	}
	if c == nil {
		return stream.Send(&slarkv1.ChallengeResponse{Message: &slarkv1.ChallengeResponse_Busy{Busy: &slarkv1.Busy{Body: answer.Body}}})
	}
	defer c.Close()
	if err := stream.Send(&slarkv1.ChallengeResponse{Message: &slarkv1.ChallengeResponse_Ready{Ready: &slarkv1.Ready{Body: answer.Body}}}); err != nil {
		return err
	}
	start, err := v.untilStart(stream, in, c)
	if err != nil {
		return err
	}
	if answer, err = c.Start(ctx, start); err != nil {
		return outside(err)
	}
	return stream.Send(&slarkv1.ChallengeResponse{Message: &slarkv1.ChallengeResponse_Commit{Commit: &slarkv1.Commit{Body: answer.Body}}})
}

// untilStart answers pings until Start comes.
func (v service) untilStart(stream slarkv1.Prover_ChallengeServer, in <-chan received, c *Challenge) ([]byte, error) {
	for pings := 0; ; pings++ {
		m, err := next(stream.Context(), in, nil, c.Gone())
		if err != nil {
			return nil, err
		}
		switch {
		case m.GetStart() != nil:
			return m.GetStart().GetBody(), nil
		case m.GetPing() == nil:
			return nil, link.Refuse(link.Order, "", "Ping or Start", "after Ready come pings and Start")
		case pings >= maxPings:
			return nil, link.Refuse(link.Order, "", fmt.Sprintf("%d pings", maxPings), "too many pings")
		}
		pong := &slarkv1.Pong{Nonce: m.GetPing().GetNonce()}
		if err := stream.Send(&slarkv1.ChallengeResponse{Message: &slarkv1.ChallengeResponse_Pong{Pong: pong}}); err != nil {
			return nil, err
		}
	}
}

type received struct {
	m   *slarkv1.ChallengeRequest
	err error
}

// pump reads a stream into a channel, one message ahead at most, until the call is over.
func pump(stream slarkv1.Prover_ChallengeServer) <-chan received {
	out := make(chan received)
	go func() {
		for {
			m, err := stream.Recv()
			select {
			case out <- received{m, err}:
			case <-stream.Context().Done():
				return
			}
			if err != nil {
				return
			}
		}
	}()
	return out
}

// next is the next message, or why there is none in time.
func next(ctx context.Context, in <-chan received, late <-chan time.Time, gone <-chan struct{}) (*slarkv1.ChallengeRequest, error) {
	select {
	case r := <-in:
		if r.err != nil {
			if _, ok := status.FromError(r.err); ok {
				return nil, r.err
			}
			return nil, link.Refuse(link.Order, "", "", "the stream ended before its time")
		}
		return r.m, nil
	case <-late:
		return nil, link.Refuse(link.Expired, "", prepareWithin.String(), "no Prepare came")
	case <-gone:
		return nil, link.Refuse(link.Expired, "", "", "no Start came within the reservation")
	case <-ctx.Done():
		return nil, status.FromContextError(ctx.Err()).Err()
	}
}

// Open answers an Open.
func (v service) Open(ctx context.Context, r *slarkv1.OpenRequest) (*slarkv1.OpenResponse, error) {
	id, err := hashOf("challenge_id", r.GetChallengeId())
	if err != nil {
		return nil, err
	}
	answer, err := v.s.Open(ctx, peerOf(ctx), id, r.GetBody())
	if err != nil {
		return nil, outside(err)
	}
	if answer.Type == message.TypeFault {
		return &slarkv1.OpenResponse{Answer: &slarkv1.OpenResponse_Fault{Fault: answer.Body}, Diagnosis: answer.Diagnosis}, nil
	}
	return &slarkv1.OpenResponse{Roots: answer.Roots, Answer: &slarkv1.OpenResponse_Openings{Openings: answer.Body}, Diagnosis: answer.Diagnosis}, nil
}

// Conclude takes a verdict.
func (v service) Conclude(ctx context.Context, r *slarkv1.ConcludeRequest) (*slarkv1.ConcludeResponse, error) {
	id, err := hashOf("challenge_id", r.GetChallengeId())
	if err != nil {
		return nil, err
	}
	if err := v.s.Conclude(peerOf(ctx), id, r.GetVerdict()); err != nil {
		return nil, outside(err)
	}
	return &slarkv1.ConcludeResponse{}, nil
}

// Describe says what the sidecar believes about itself.
func (v service) Describe(context.Context, *slarkv1.DescribeRequest) (*slarkv1.DescribeResponse, error) {
	s := v.s
	signer := s.Signer.Address()
	out := &slarkv1.DescribeResponse{
		Version: clipped(s.Version, 64), ChainId: s.network.ChainID, Settlement: s.network.Settlement[:],
		Provider: s.Provider[:], Signer: signer[:],
	}
	for _, d := range s.Slots {
		info := d.Device.Info()
		out.Devices = append(out.Devices, &slarkv1.Device{
			Index: d.Index, Id: d.ID[:], Kind: info.Kind.String(), Class: d.Class, Name: clipped(info.Name, 128),
			MemoryBytes: info.MemoryBytes, Backend: clipped(info.Kind.String()+"/"+info.Kernel, 64),
			Driver: clipped(info.Driver, 64), MaxSize: s.Limits.MaxSize,
		})
	}
	return out, nil
}

func clipped(s string, n int) string { return strings.ToValidUTF8(s[:min(len(s), n)], "") }

func hashOf(field string, b []byte) (h challenge.Hash, err error) {
	if len(b) != len(h) {
		return h, link.Refuse(link.InvalidJob, field, "32 bytes", fmt.Sprintf("it has %d bytes", len(b)))
	}
	copy(h[:], b)
	return h, nil
}

// outside makes a status of an error that is not one yet: only a context's can be left.
func outside(err error) error {
	if _, ok := status.FromError(err); ok {
		return err
	}
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return status.FromContextError(err).Err()
	}
	return status.Error(codes.Internal, "internal error")
}
