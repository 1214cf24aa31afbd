package exchange_test

import (
	"bytes"
	"sync/atomic"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/session"
	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
)

// flood sends messages without end, as large as they may be, and counts their bytes. It returns when the stream ends.
func flood(s stream, sent *atomic.Int64) error {
	body := bytes.Repeat([]byte{1}, 32<<10)
	m := &slarkv1.ChallengeResponse{Message: &slarkv1.ChallengeResponse_Ready{Ready: &slarkv1.Ready{Body: body}}}
	for {
		if err := s.Send(m); err != nil {
			return err
		}
		sent.Add(int64(len(body)))
	}
}

// TestFlood: what a prover sends without being asked is not read ahead. It can send what the windows of its stream take, and no more, while the verifier
// holds Start back; then the challenge ends as malformed.
func TestFlood(t *testing.T) {
	const limit = 1 << 20 // the window of a stream and the prover's own buffers are half of it
	for name, bend := range map[string]func(*prover, *atomic.Int64){
		"after Ready": func(p *prover, sent *atomic.Int64) {
			p.ready = func(ss *session.Session, s stream) error {
				if err := p.sendReady(ss, s); err != nil {
					return err
				}
				return flood(s, sent)
			}
		},
		"after the last pong": func(p *prover, sent *atomic.Int64) {
			pongs := 0
			p.pong = func(nonce uint64, s stream) error {
				if err := sendPong(nonce, s); err != nil {
					return err
				}
				if pongs++; pongs < 5 {
					return nil
				}
				return flood(s, sent)
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			var sent atomic.Int64
			bend(w.prover, &sent)
			w.issue.StartAt = time.Now().Add(time.Second)
			w.run(challenge.Malformed)
			w.told(challenge.Malformed)
			if n := sent.Load(); n == 0 || n > limit {
				t.Errorf("the prover got rid of %d bytes, want at most %d", n, limit)
			}
		})
	}
}
