package demo

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/bindings"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/transcript"
	"github.com/slark-network/slark/reputation"
)

// kills is how often a process is killed in TestKillAnything.
const kills = 70

// TestKillAnything kills verifiers and providers at random moments while the network runs, and then audits every
// store against the audit logs and the chain: nothing acknowledged is lost, nothing is submitted twice, no seed is
// sent twice.
func TestKillAnything(t *testing.T) {
	if testing.Short() {
		t.Skip("starts a whole network, for over a minute")
	}
	program := filepath.Join(t.TempDir(), "slark")
	if out, err := exec.Command("go", "build", "-o", program, "..").CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, out)
	}
	var killed atomic.Int64
	o := Options{Program: program, Eras: 5, Out: io.Discard, Within: 15 * time.Minute, Upset: func(ctx context.Context, list []*child) {
		// Then the network is left alone: on a host where a start takes longer than the next kill, no Era would ever settle.
		for killed.Load() < kills && sleep(ctx, time.Duration(300+rand.IntN(1200))*time.Millisecond) {
			c := list[rand.IntN(len(list))]
			if c.name == string(Flapper) {
				continue // is killed anyway
			}
			c.kill()
			killed.Add(1)
			if err := c.start(); err != nil {
				t.Error(err)
				return
			}
		}
	}}
	// Shorter Eras than for fates, which nobody is asked for here.
	o.Era, o.Slots, o.Window, o.Withheld = 15*time.Second, 6, 12*time.Second, 4*time.Second
	if err := o.defaults(); err != nil {
		t.Fatal(err)
	}
	o.Enough = func() bool { return killed.Load() >= kills }
	ctx, cancel := context.WithTimeout(context.Background(), o.Within)
	defer cancel()
	dir := t.TempDir()
	s, err := play(ctx, dir, o, func(w *world) error { return auditWorld(ctx, t, w) })
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d kills, Eras %v, %d transcripts", killed.Load(), s.Eras, s.Transcripts.Checked)
	if len(s.Transcripts.Disagreed) > 0 {
		t.Errorf("transcripts that disagree: %q", s.Transcripts.Disagreed)
	}
	for _, p := range s.Providers {
		t.Logf("%-11s %s", p.Role, outcomes(p.Challenges))
		if p.Role != Skipper && p.Role != Forger && len(p.Slashes) > 0 {
			t.Errorf("%s lost stake", p.Role)
		}
		if n := p.Challenges[challenge.Wrong.String()]; n > 0 && p.Role != Skipper && p.Role != Forger {
			t.Errorf("%s was found wrong %d times", p.Role, n)
		}
	}
}

// auditWorld holds stores against audit logs and chain, after all processes have ended.
func auditWorld(ctx context.Context, t *testing.T, w *world) error {
	submitted, err := submissions(ctx, w)
	if err != nil {
		return err
	}
	for i, v := range w.verifiers {
		name := bench[i].name
		if bench[i].lie != "" {
			continue // it keeps nothing
		}
		for action, n := range submitted[v.address()] {
			if n > 1 {
				t.Errorf("%s sent %d transactions for %s", name, n, action)
			}
		}
		store, err := reputation.Open(v.file("store"), reputation.Options{})
		if err != nil {
			return err
		}
		acknowledged(t, name, v.file("audit.jsonl"), store)
		uniqueSeeds(t, name, store)
		if err := store.Close(); err != nil {
			return err
		}
	}
	return nil
}

// submissions counts, for each sender, the mined transactions for each action that must happen once.
func submissions(ctx context.Context, w *world) (map[common.Address]map[string]int, error) {
	settlement, err := bindings.SettlementMetaData.ParseABI()
	if err != nil {
		return nil, err
	}
	proofs, err := bindings.FraudProofsMetaData.ParseABI()
	if err != nil {
		return nil, err
	}
	contracts := map[common.Address]*abi.ABI{w.addresses.Settlement: settlement, w.addresses.FraudProofs: proofs}
	head, err := w.ec.BlockNumber(ctx)
	if err != nil {
		return nil, err
	}
	out := map[common.Address]map[string]int{}
	for n := uint64(1); n <= head; n++ {
		block, err := w.ec.BlockByNumber(ctx, new(big.Int).SetUint64(n))
		if err != nil {
			return nil, err
		}
		for _, tx := range block.Transactions() {
			if tx.To() == nil || *tx.To() != w.addresses.Settlement && *tx.To() != w.addresses.FraudProofs {
				continue
			}
			contract := contracts[*tx.To()]
			from, err := types.Sender(types.LatestSignerForChainID(big.NewInt(chainID)), tx)
			if err != nil {
				return nil, err
			}
			method, err := contract.MethodById(tx.Data()[:4])
			if err != nil {
				return nil, err
			}
			args, err := method.Inputs.Unpack(tx.Data()[4:])
			if err != nil {
				return nil, err
			}
			if out[from] == nil {
				out[from] = map[string]int{}
			}
			r, err := w.ec.TransactionReceipt(ctx, tx.Hash())
			if err != nil {
				return nil, err
			}
			if r.Status != types.ReceiptStatusSuccessful {
				// Refused for a reason of the moment, as when another case is still open, it may be sent again. Refused
				// because it had been done, it should not have been sent.
				if name := whyReverted(ctx, w, from, tx, r); name == "AlreadyRevealed" || name == "SecretAlreadyCommitted" || name == "AlreadyConvicted" {
					out[from][method.Name+" that had been done: "+tx.Hash().String()] = 2
				}
				continue
			}
			switch method.Name {
			case "commitVerdicts":
				out[from][fmt.Sprintf("verdicts of Era %d", args[0])]++
			case "reveal":
				o := new(bindings.RevealsOpening)
				abi.ConvertType(args[0], o)
				out[from][fmt.Sprintf("batch %d of Era %d", o.Batch, o.Era)]++
			case "commitSecret":
				out[from][fmt.Sprintf("secret of Era %d", args[0])]++
			case "prove":
				proven := new(bindings.OpeningFactsEvidence)
				abi.ConvertType(args[1], proven)
				out[from][fmt.Sprintf("proof against %s of counter %d, device %x, %x", proven.Job.Provider, proven.Job.Counter, proven.Job.Device, proven.Start.Seed)]++
			}
		}
	}
	return out, nil
}

// whyReverted names the error of the contract.
func whyReverted(ctx context.Context, w *world, from common.Address, tx *types.Transaction, r *types.Receipt) string {
	_, err := w.ec.CallContract(ctx, ethereum.CallMsg{From: from, To: tx.To(), Data: tx.Data()}, r.BlockNumber)
	var data rpc.DataError
	if !errors.As(err, &data) {
		return ""
	}
	text, _ := data.ErrorData().(string)
	if e := chain.DecodeRevert("Settlement", common.FromHex(text)); e != nil {
		return e.Name
	}
	return ""
}

// acknowledged: every verdict that was written to the audit log is in the store, as it was written.
func acknowledged(t *testing.T, name, file string, store *reputation.Store) {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Error(err)
		return
	}
	defer f.Close()
	lines, lost := bufio.NewScanner(f), 0
	lines.Buffer(nil, 1<<20)
	count := 0
	for lines.Scan() {
		var v struct {
			Msg, Outcome string
			Provider     challenge.Address
			Device       challenge.Hash
			Counter      uint64
		}
		if err := json.Unmarshal(lines.Bytes(), &v); err != nil || v.Msg != "verdict" {
			continue // a submission, or a line cut off by a kill
		}
		count++
		r, found, err := store.Record(reputation.Challenge{Provider: v.Provider, Device: v.Device, Counter: v.Counter})
		if err != nil || !found || r.Outcome.String() != v.Outcome {
			lost++
			t.Errorf("%s: %s", name, strings.TrimSpace(lines.Text()))
		}
	}
	if err := lines.Err(); err != nil || count == 0 {
		t.Errorf("%s: %d verdicts in the audit log, %v", name, count, err)
	}
	if lost > 0 {
		t.Errorf("%s: %d of %d acknowledged verdicts are not in the store as they were", name, lost, count)
	}
}

// uniqueSeeds: no two transcripts have the same seed or challenge id.
func uniqueSeeds(t *testing.T, name string, store *reputation.Store) {
	t.Helper()
	seen := map[challenge.Hash]bool{}
	err := store.History(reputation.Filter{}, func(r reputation.Record) bool {
		file, found, err := store.Transcript(r.Challenge())
		if err != nil || !found {
			return err == nil
		}
		report, err := transcript.Recheck(file)
		if err != nil || report.Session.Start() == nil {
			return true // judged elsewhere
		}
		if seed := report.Session.Start().Seed; seen[seed] {
			t.Errorf("%s sent seed %s twice", name, seed)
		} else {
			seen[seed] = true
		}
		return true
	})
	if err != nil {
		t.Error(err)
	}
	if len(seen) == 0 {
		t.Errorf("%s: no seeds in its transcripts", name)
	}
}
