package checkup

import (
	"context"
	"errors"
	"math"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/slark-network/slark/chain/external"
)

// approvedWithin is how long a person has to approve what the doctor asks of a signer.
const approvedWithin = time.Minute

// Signer looks at an external signer: that it answers, has the account, and signs for the chain. For that it asks for the signature of a
// transaction that can never be mined, which sends nothing to the account itself for no fee.
func Signer(ctx context.Context, r *Report, where string, account common.Address, chainID uint64) {
	const name = "signer program"
	s, err := external.Dial(ctx, where, account)
	if err != nil {
		r.Bad(name, "start it: clef --chainid N --keystore FOLDER --http; docs/provider.md says more", "%v", err)
		return
	}
	defer s.Close()
	within, cancel := context.WithTimeout(ctx, approvedWithin)
	defer cancel()
	never := types.NewTx(&types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(chainID), Nonce: math.MaxUint64 - 1, Gas: params.TxGas, To: &account, GasTipCap: new(big.Int), GasFeeCap: new(big.Int),
	})
	if err = s.Has(within); err == nil {
		_, err = s.SignTx(within, never)
	}
	switch {
	case err == nil:
		r.Good(name, "%s signs for %s on chain %d", where, account, chainID)
	case errors.Is(err, external.ErrNoAccount):
		r.Bad(name, "name the keystore that has it (clef --keystore), approve that it is shown, or set provider to the account that you have", "%v", err)
	case errors.Is(err, external.ErrOtherChain):
		r.Bad(name, "start it with --chainid of the chain that chain.addresses are for", "%v", err)
	case errors.Is(err, external.ErrRefused), errors.Is(err, external.ErrNotApproved):
		r.Warn(name, "approve what the doctor asks for: it can never be mined. A rule file that allows the contracts alone refuses it, and may", "%v", err)
	default:
		r.Bad(name, "look at its log", "%v", err)
	}
}
