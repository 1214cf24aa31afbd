package serve

import (
	"context"
	"fmt"
	"io"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/fraud"
	"github.com/slark-network/slark/challenge/memory"
	"github.com/slark-network/slark/prover/config"
)

// disputeLine tells of an open dispute.
func disputeLine(d chain.Dispute) string {
	until := d.Until.UTC().Format(time.RFC3339)
	if d.State == chain.DisputeRefuted {
		return fmt.Sprintf("dispute %d: about a walk of challenge %s, Era %d, refuted; the accuser has until %s", d.ID, d.Challenge, d.Era, until)
	}
	return fmt.Sprintf("dispute %d: about a walk of challenge %s, Era %d, by %s, refute until %s", d.ID, d.Challenge, d.Era, d.Accuser, until)
}

// accusations are the disputes whose turn is the provider's. The others are told about.
func accusations(ctx context.Context, client *chain.Client, c config.Config, out io.Writer) (list []chain.Dispute, err error) {
	open, err := client.OpenDisputes(ctx, common.Address(c.Provider))
	for _, d := range open {
		if d.State == chain.DisputeAccused {
			list = append(list, d)
		} else {
			fmt.Fprintln(out, disputeLine(d))
		}
	}
	return list, err
}

// refute answers a dispute, from what is on chain and nothing else: the line that the accuser has wrong is computed on the processor, so a device
// that errs has no part in it. To repeat it is safe: the contract takes one refutation.
func (a answering) refute(ctx context.Context, d chain.Dispute) error {
	claimed, err := a.client.ClaimedItems(ctx, d.ID)
	if err != nil {
		return err
	}
	job := claimed.Job
	if job.Signer != a.key.Address() {
		return fmt.Errorf("the challenge was signed by %s, the prover has the key of %s", job.Signer, a.key.Address())
	}
	r, err := fraud.Refute(claimed, memory.NewCache(memory.JobKey(job)))
	if err != nil {
		return err
	}
	on := a.client.Addresses()
	net := challenge.Network{ChainID: on.ChainID, Settlement: challenge.Address(on.Settlement)}
	if err := r.Sign(net, job, challenge.Hash(d.Commit), a.key); err != nil {
		return err
	}
	receipt, err := a.submitter.Do(ctx, a.client.RefuteWalk(d.ID, job, r), chain.ActionKey{Provider: d.Provider, Era: d.ID, Action: "refute"})
	if err != nil {
		return err
	}
	fmt.Fprintf(a.out, "dispute %d: refuted by line %d of the dataset, transaction %s, %d gas\n", d.ID, r.Number, receipt.Tx, receipt.GasUsed)
	return nil
}
