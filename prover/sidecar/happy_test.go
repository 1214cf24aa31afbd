package sidecar_test

import (
	"bytes"
	"context"
	"errors"
	"math"
	"strings"
	"testing"
	"time"

	healthv1 "google.golang.org/grpc/health/grpc_health_v1"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/opening"
	"github.com/slark-network/slark/challenge/session"
	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
	"github.com/slark-network/slark/prover/ledger"
	"github.com/slark-network/slark/prover/metrics"
	"github.com/slark-network/slark/prover/sidecar"
)

// complete runs a whole challenge and checks its proof.
func complete(t testing.TB, v *verifier, counter uint64) (*exchange, []byte, *slarkv1.OpenResponse) {
	t.Helper()
	x, err := v.prepare(v.job(counter))
	if err != nil {
		t.Fatal(err)
	}
	if err := x.start(); err != nil {
		t.Fatal(err)
	}
	body := x.signOpen()
	answer, err := x.open(v, body)
	if err != nil {
		t.Fatal(err)
	}
	if err := x.take(answer); err != nil {
		t.Fatal(err)
	}
	if err := opening.Verify(x.session.Statement(), x.session.Asked(), x.session.Openings()); err != nil {
		t.Fatal(err)
	}
	return x, body, answer
}

// TestDeviceTimeMeasured: what the metrics say was spent on a device is what its ledger says, and each answer, wait and refusal is counted.
func TestDeviceTimeMeasured(t *testing.T) {
	m := metrics.New(0)
	w := newWorld(t, func(o *sidecar.Options) {
		o.Metrics = m
		o.Limits.VerifierStarts = 2
	})
	v := w.dial(aliceKey)
	for counter := range uint64(2) {
		complete(t, v, counter+1)
	}
	if _, err := v.prepare(v.job(3)); err == nil {
		t.Fatal("a third challenge was begun")
	}
	uses, err := w.sidecar.Uses(w.chain.era)
	if err != nil || len(uses) != 1 || uses[0].Starts != 2 {
		t.Fatalf("%+v, %v", uses, err)
	}
	got := make(map[string]float64)
	families, err := m.Set().Gatherer().Gather()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range families {
		for _, one := range f.Metric {
			name := f.GetName()
			for _, l := range one.Label {
				if l.GetName() != "kind" && l.GetName() != "phase" && l.GetName() != "device" {
					name += " " + l.GetValue()
				}
			}
			got[name] += one.GetCounter().GetValue() + one.GetGauge().GetValue() + float64(one.GetHistogram().GetSampleCount())
		}
	}
	if spent := uses[0].Time.Seconds(); math.Abs(got["prover_device_proof_seconds_total"]-spent) > 1e-6 || math.Abs(got["prover_era_device_proof_seconds"]-spent) > 1e-6 || spent == 0 {
		t.Errorf("measured %v and %v s, the ledger has %v", got["prover_device_proof_seconds_total"], got["prover_era_device_proof_seconds"], spent)
	}
	for name, want := range map[string]float64{
		"prover_answers_total ready": 2, "prover_answers_total commit": 2, "prover_answers_total openings": 2, "prover_answers_total fault": 0,
		"prover_refusals_total QUOTA": 1, "prover_quota_refusals_total starts": 1, "prover_queue_wait_seconds job": 2, "prover_queue_wait_seconds open": 2,
		"prover_phase_seconds": 6, "prover_era_starts": 2, "prover_era_prepares": 2, "prover_chain_healthy": 1, "prover_era": float64(w.chain.era),
		"prover_ledger_writable": 1, "prover_challenges_active": 0, "prover_queue_held": 0,
		"prover_era_device_cap_seconds":    uses[0].Cap.Seconds(),
		"prover_era_device_cap_used_ratio": float64(uses[0].Time) / float64(uses[0].Cap),
		"prover_era_device_share_ratio":    float64(uses[0].Time) / float64(24*time.Hour),
	} {
		if v, there := got[name]; !there || math.Abs(v-want) > 1e-9 {
			t.Errorf("%s is %v, want %v", name, v, want)
		}
	}
	if got["prover_ledger_sync_seconds"] < 6 || got["prover_ledger_bytes log"]+got["prover_ledger_bytes tables"] <= 0 {
		t.Errorf("of the ledger: %v syncs, %v bytes", got["prover_ledger_sync_seconds"], got["prover_ledger_bytes log"])
	}
	w.chain.set(func(c *fakeChain) { c.down = errors.New("no endpoint") })
	w.sidecar.SetMaintenance(true)
	missing := strings.Join(w.sidecar.Missing(), "; ")
	for _, want := range []string{"the chain cannot be seen: no endpoint", "maintenance is switched on: "} {
		if !strings.Contains(missing, want) {
			t.Errorf("missing: %s; want %q", missing, want)
		}
	}
	w.sidecar.Close()
	if missing := strings.Join(w.sidecar.Missing(), "; "); !strings.Contains(missing, "the prover is shutting down") {
		t.Errorf("missing: %s", missing)
	}
}

func TestChallengePasses(t *testing.T) {
	w := newWorld(t, nil)
	v := w.dial(aliceKey)
	x, err := v.prepare(v.job(5))
	if err != nil {
		t.Fatal(err)
	}
	for nonce := range uint64(5) {
		if err := x.stream.Send(&slarkv1.ChallengeRequest{Message: &slarkv1.ChallengeRequest_Ping{Ping: &slarkv1.Ping{Nonce: nonce}}}); err != nil {
			t.Fatal(err)
		}
		m, err := x.stream.Recv()
		if err != nil || m.GetPong() == nil || m.GetPong().GetNonce() != nonce {
			t.Fatalf("ping %d: answer %v, error %v", nonce, m, err)
		}
	}
	if err := x.start(); err != nil {
		t.Fatal(err)
	}
	body := x.signOpen()
	first, err := x.open(v, body)
	if err != nil {
		t.Fatal(err)
	}
	if err := x.take(first); err != nil {
		t.Fatal(err)
	}
	if err := opening.Verify(x.session.Statement(), x.session.Asked(), x.session.Openings()); err != nil {
		t.Fatal(err)
	}
	again, err := x.open(w.dial(aliceKey), body)
	if err != nil || !bytes.Equal(first.GetOpenings(), again.GetOpenings()) || !bytes.Equal(first.GetRoots(), again.GetRoots()) {
		t.Errorf("a repeated Open got other bytes (error %v)", err)
	}
	if err := x.conclude(challenge.Pass); err != nil {
		t.Error(err)
	}
}

func TestManyChallengesCountUse(t *testing.T) {
	w := newWorld(t, nil)
	v := w.dial(aliceKey)
	for counter := range uint64(3) {
		complete(t, v, counter+1)
	}
	if err := w.stop(); err != nil {
		t.Fatal(err)
	}
	l, err := ledger.Open(w.dir, ledger.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	j := v.job(1)
	used, err := l.Used(ledger.Account{Device: j.Device, Era: j.Era, Verifier: j.Verifier})
	if err != nil || used.Starts != 3 || used.Prepares != 3 || used.Time <= 0 {
		t.Errorf("used %+v, error %v; want 3 prepares, 3 starts and some time", used, err)
	}
	if n, err := l.Counter(ledger.Account{Device: j.Device, Era: j.Era, Verifier: j.Verifier}); n != 3 || err != nil {
		t.Errorf("counter %d, error %v, want 3", n, err)
	}
}

func TestDescribeAndHealth(t *testing.T) {
	w := newWorld(t, nil)
	v := w.dial(aliceKey)
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	d, err := v.client.Describe(ctx, &slarkv1.DescribeRequest{})
	if err != nil || len(d.GetDevices()) != 1 || d.GetDevices()[0].GetClass() != "cpu" || d.GetChainId() != testNet.ChainID || d.GetDevices()[0].GetKind() != "cpu" {
		t.Errorf("describe: %v, error %v", d, err)
	}
	h, err := healthv1.NewHealthClient(v.conn).Check(ctx, &healthv1.HealthCheckRequest{})
	if err != nil || h.GetStatus() != healthv1.HealthCheckResponse_SERVING {
		t.Errorf("health: %v, error %v", h, err)
	}
}

func TestVerdictOverWhatTheVerifierSaw(t *testing.T) {
	w := newWorld(t, nil)
	v := w.dial(aliceKey)
	x, err := v.prepare(v.job(1))
	if err != nil {
		t.Fatal(err)
	}
	if err := x.conclude(challenge.Undecided); err != nil { // over Ready, without Start
		t.Errorf("verdict before Start: %v", err)
	}
	x.cancel()

	// The verifier never saw Commit: its verdict is over Start.
	x, err = v.prepare(v.job(2))
	if err != nil {
		t.Fatal(err)
	}
	if err := x.sendStart(soon()); err != nil {
		t.Fatal(err)
	}
	blind, err := session.Replay(testNet, x.session.Records())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := x.stream.Recv(); err != nil {
		t.Fatal(err)
	}
	x.session = blind
	if err := x.conclude(challenge.Timeout); err != nil {
		t.Errorf("verdict over Start: %v", err)
	}
	if _, err := blind.Sign(&message.Verdict{Outcome: challenge.Timeout, Class: "cpu"}, aliceKey); err == nil {
		t.Error("a closed session signed")
	}
}

// TestMemoryChallenge: memory jobs are answered through the same calls, before and after a product.
func TestMemoryChallenge(t *testing.T) {
	w := newWorld(t, nil)
	v := w.dial(aliceKey)
	memoryJob := func(counter uint64) challenge.Job {
		j := v.job(counter)
		j.Kind, j.Size, j.Rounds, j.Openings = challenge.Memory, 1024, 3, 5
		return j
	}
	for i := range 2 {
		if i == 1 {
			complete(t, v, 2)
		}
		x, err := v.prepare(memoryJob(uint64(1 + 2*i)))
		if err != nil {
			t.Fatal(err)
		}
		if err := x.start(); err != nil {
			t.Fatal(err)
		}
		answer, err := x.open(v, x.signOpen())
		if err != nil {
			t.Fatal(err)
		}
		if err := x.take(answer); err != nil {
			t.Fatal(err)
		}
		if err := opening.Verify(x.session.Statement(), x.session.Asked(), x.session.Openings()); err != nil {
			t.Fatal(err)
		}
	}
}

// TestDatasetIsBuiltOn: a verifier that does not wait for a dataset finds it when it comes again.
func TestDatasetIsBuiltOn(t *testing.T) {
	var b *bent
	w := newWorld(t, func(o *sidecar.Options) {
		b = &bent{Device: o.Slots[0].Device}
		o.Slots[0].Device = b
	})
	prepared := make(chan error, 2)
	left := make(chan struct{})
	b.prepare = func(ctx context.Context, j challenge.Job) error {
		<-left // the first verifier is gone by now
		err := b.Device.Prepare(ctx, j)
		prepared <- err
		return err
	}
	v := w.dial(aliceKey)
	j := v.job(1)
	j.Kind, j.Size, j.Rounds, j.Openings = challenge.Memory, 1024, 1, 1
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	sess, err := session.Begin(testNet, j)
	if err != nil {
		t.Fatal(err)
	}
	body, err := sess.Sign(&message.Prepare{Job: j, Expires: soon()}, v.key)
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := v.prepareRaw(ctx, body); err == nil {
		t.Fatal("Ready came before the dataset")
	}
	close(left)
	if err := <-prepared; err != nil {
		t.Errorf("the dataset was not built: %v", err)
	}
}

// TestMemoryIsNotKeptWaiting: while another verifier holds the device, a memory job is answered with Busy and evidence soon
// enough for nobody to take the wait for a dataset that had to be built.
func TestMemoryIsNotKeptWaiting(t *testing.T) {
	w := newWorld(t, nil)
	alice, bob := w.dial(aliceKey), w.dial(bobKey)
	if _, err := alice.prepare(alice.job(1)); err != nil {
		t.Fatal(err)
	}
	j := bob.job(1)
	j.Kind, j.Size, j.Rounds, j.Openings = challenge.Memory, 1024, 1, 1
	x, err := bob.prepare(j)
	if err != nil {
		t.Fatal(err)
	}
	if x.session.State() != session.BusyAnswered {
		t.Fatalf("the challenge is %s, want busy", x.session.State())
	}
	if _, _, err := x.session.Witness(); err != nil {
		t.Errorf("evidence: %v", err)
	}
}
