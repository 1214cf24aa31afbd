package exchange_test

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"runtime"
	"runtime/metrics"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"google.golang.org/grpc"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
	"github.com/slark-network/slark/challenge/transcript"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cpu"
	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
	"github.com/slark-network/slark/slark/exchange"
)

// The benchmarks replay one honest challenge, n=4096 with 32 openings, that was recorded with
//
//	go test ./slark/exchange -run TestRecorded -record
//
// Both sides have fixed keys, and the verifier a fixed clock and counter, so every exchange sends the same bytes.
var record4096 = flag.Bool("record", false, "compute the recorded challenge again (several seconds)")

const recording = "testdata/matmul-4096x32.slarktr"

// recorded is the world of the recording.
func recorded(t testing.TB) *world {
	w := newWorld(t)
	w.issue.Job.Size, w.issue.Job.Rounds, w.issue.Job.Openings = 4096, 8, 32
	epoch := time.Unix(1_800_000_000, 0)
	w.options.Now = func() time.Time { return epoch }
	w.issue.AnswerWithin, w.issue.WithheldAfter = 5*time.Minute, 5*time.Minute
	w.issue.ReadyWithin = time.Minute
	return w
}

// TestRecorded: the recording is a good transcript of the job that the benchmarks issue. With -record it is made anew.
func TestRecorded(t *testing.T) {
	w := recorded(t)
	if *record4096 {
		d, err := cpu.New(cpu.Options{})
		if err != nil {
			t.Fatal(err)
		}
		defer d.Close()
		w.prover.start = func(s *session.Session, out stream) error { return w.prover.compute(s, d, out) }
		r := w.run(challenge.Pass)
		if err := os.MkdirAll(filepath.Dir(recording), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(recording, r.Transcript, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	b, err := os.ReadFile(recording)
	if err != nil {
		t.Fatal(err)
	}
	report, err := transcript.Recheck(b)
	if err != nil || !report.Passed() || report.Session.Job() != w.issue.Job {
		t.Fatalf("%s: %+v, %v", recording, report, err)
	}
}

// compute answers a Start and its Open with a device.
func (p *prover) compute(s *session.Session, d kernels.Device, out stream) error {
	ctx := out.Context()
	if err := d.Prepare(ctx, s.Job()); err != nil {
		return err
	}
	run, err := d.Run(ctx, kernels.Task{ChainID: p.network.ChainID, ID: s.ID(), Job: s.Job()})
	if err != nil {
		return err
	}
	p.open = func(ctx context.Context, a *answerer) (*slarkv1.OpenResponse, error) {
		defer run.Close()
		if err := s.Receive(message.TypeOpen, a.body); err != nil {
			return nil, err
		}
		var roots, encoded []byte
		for _, r := range run.Roots() {
			roots = append(roots, r[:]...)
		}
		if err := s.Receive(session.TypeRoots, roots); err != nil {
			return nil, err
		}
		openings, err := run.Open(ctx, s.Asked())
		if err != nil {
			return nil, err
		}
		for _, o := range openings {
			encoded = o.Append(encoded)
		}
		body, err := s.Sign(&message.Openings{Encoded: encoded}, p.key)
		return &slarkv1.OpenResponse{Roots: roots, Answer: &slarkv1.OpenResponse_Openings{Openings: body}}, err
	}
	body, err := s.Sign(&message.Commit{Root: commitRoot(run.Roots())}, p.key)
	if err != nil {
		return err
	}
	p.mu.Lock()
	p.live[s.ID()] = &answerer{p: p, s: s}
	p.mu.Unlock()
	return out.Send(&slarkv1.ChallengeResponse{Message: &slarkv1.ChallengeResponse_Commit{Commit: &slarkv1.Commit{Body: body}}})
}

// replayer sends the recorded answers, whatever it is asked.
type replayer struct {
	slarkv1.UnimplementedProverServer
	ready, commit *slarkv1.ChallengeResponse
	open          *slarkv1.OpenResponse
	hold          chan struct{} // if not nil, every Commit waits until it is closed
	started       atomic.Int64
	concluded     atomic.Int64
}

func newReplayer(t testing.TB) *replayer {
	t.Helper()
	b, err := os.ReadFile(recording)
	if err != nil {
		t.Fatal(err)
	}
	f, err := transcript.Decode(b)
	if err != nil {
		t.Fatal(err)
	}
	body := make(map[message.Type][]byte)
	for _, r := range f.Records {
		body[r.Type] = r.Body
	}
	return &replayer{
		ready:  &slarkv1.ChallengeResponse{Message: &slarkv1.ChallengeResponse_Ready{Ready: &slarkv1.Ready{Body: body[message.TypeReady]}}},
		commit: &slarkv1.ChallengeResponse{Message: &slarkv1.ChallengeResponse_Commit{Commit: &slarkv1.Commit{Body: body[message.TypeCommit]}}},
		open: &slarkv1.OpenResponse{
			Roots: body[session.TypeRoots], Answer: &slarkv1.OpenResponse_Openings{Openings: body[message.TypeOpenings]},
		},
	}
}

func (p *replayer) Challenge(s stream) error {
	for {
		m, err := s.Recv()
		if err != nil {
			return err
		}
		switch m.GetMessage().(type) {
		case *slarkv1.ChallengeRequest_Prepare:
			err = s.Send(p.ready)
		case *slarkv1.ChallengeRequest_Ping:
			err = sendPong(m.GetPing().GetNonce(), s)
		default:
			p.started.Add(1)
			if p.hold != nil {
				<-p.hold
			}
			return s.Send(p.commit)
		}
		if err != nil {
			return err
		}
	}
}

func (p *replayer) Open(context.Context, *slarkv1.OpenRequest) (*slarkv1.OpenResponse, error) {
	return p.open, nil
}

func (p *replayer) Conclude(context.Context, *slarkv1.ConcludeRequest) (*slarkv1.ConcludeResponse, error) {
	p.concluded.Add(1)
	return &slarkv1.ConcludeResponse{}, nil
}

// BenchmarkExchange4096x32 makes whole exchanges, from Prepare to the delivered verdict, over mutual TLS, with both sides in
// this process; 1,000 are under way at any time.
func BenchmarkExchange4096x32(b *testing.B) {
	w, p := recorded(b), newReplayer(b)
	w.options.Windows, w.options.Pool = 1000, runtime.GOMAXPROCS(0)
	serve(b, w.network, w.prover.cert, p, &w.issue.Target.Address, grpc.MaxConcurrentStreams(4000))
	w.connect()
	peak := watchMemory(b)
	var first exchange.Result
	var err error
	if first, err = w.x.Run(b.Context(), w.issue); err != nil || first.Outcome != challenge.Pass || !first.Delivered {
		b.Fatalf("%+v, %v", first, err)
	}
	b.ResetTimer()
	began := time.Now()
	var next atomic.Int64
	var all sync.WaitGroup
	for range min(1000, b.N) {
		all.Go(func() {
			for next.Add(1) <= int64(b.N) {
				r, err := w.x.Run(b.Context(), w.issue)
				if err != nil || r.Outcome != challenge.Pass || !r.Delivered {
					b.Errorf("%s: %s, delivered %v, %v", r.Outcome, r.Reason, r.Delivered, err)
					return
				}
			}
		})
	}
	all.Wait()
	b.StopTimer()
	b.ReportMetric(float64(b.N)/time.Since(began).Seconds(), "exchanges/s")
	b.ReportMetric(float64(peak())/(1<<20), "peak-MiB")
	b.ReportMetric(float64(len(first.Transcript)), "transcript-B")
}

// TestThousandInFlight: a thousand exchanges wait for their Commit at once, are answered at once, and stay under 512 MiB, the
// prover's side included.
func TestThousandInFlight(t *testing.T) {
	if testing.Short() {
		t.Skip("needs a few seconds of both cores")
	}
	const many = 1000
	w, p := recorded(t), newReplayer(t)
	p.hold = make(chan struct{})
	w.options.Windows, w.options.Pool = many, runtime.GOMAXPROCS(0)
	serve(t, w.network, w.prover.cert, p, &w.issue.Target.Address, grpc.MaxConcurrentStreams(4*many))
	w.connect()
	peak := watchMemory(t)
	var all sync.WaitGroup
	var failed atomic.Int64
	for range many {
		all.Go(func() {
			if r, err := w.x.Run(t.Context(), w.issue); err != nil || r.Outcome != challenge.Pass {
				failed.Add(1)
				t.Errorf("%s: %s, %v", r.Outcome, r.Reason, err)
			}
		})
	}
	for p.started.Load() < many && failed.Load() == 0 {
		time.Sleep(10 * time.Millisecond)
	}
	close(p.hold)
	all.Wait()
	mib := float64(peak()) / (1 << 20)
	t.Logf("%d in flight: peak %.0f MiB, %d verdicts delivered", many, mib, p.concluded.Load())
	if mib > 512 {
		t.Errorf("%.0f MiB, want at most 512", mib)
	}
}

// watchMemory samples what the Go runtime holds of the system, less what it has given back.
func watchMemory(t testing.TB) (peak func() uint64) {
	runtime.GC()
	var most atomic.Uint64
	stop, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		s := []metrics.Sample{{Name: "/memory/classes/total:bytes"}, {Name: "/memory/classes/heap/released:bytes"}}
		for {
			metrics.Read(s)
			most.Store(max(most.Load(), s[0].Value.Uint64()-s[1].Value.Uint64()))
			select {
			case <-stop:
				return
			case <-time.After(5 * time.Millisecond):
			}
		}
	}()
	var once sync.Once
	end := func() uint64 {
		once.Do(func() { close(stop); <-done })
		return most.Load()
	}
	t.Cleanup(func() { end() })
	return end
}
