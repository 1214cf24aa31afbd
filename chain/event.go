package chain

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/slark-network/slark/chain/committee"
)

// Event is a log of one of the contracts, decoded.
type Event struct {
	Contract string // as in ContractError
	Name     string // as the contract declares it, e.g. CohortSettled
	Args     []Arg  // in the order of the declaration
	Block    uint64
	Hash     common.Hash // of the block
	Tx       common.Hash
	Index    uint // in the block
}

// Arg returns an argument by name, nil if the event has none of that name.
func (e Event) Arg(name string) any {
	for _, a := range e.Args {
		if a.Name == name {
			return a.Value
		}
	}
	return nil
}

// ProviderArg returns the argument named provider, the zero address if there is none.
func (e Event) ProviderArg() common.Address {
	a, _ := e.Arg("provider").(common.Address)
	return a
}

// Results are those of a CohortSettled event, of so many providers: in order of their numbers, from the cohort's first on.
func (e Event) Results(providers int) []committee.Result {
	words, _ := e.Arg("results").([]*big.Int)
	return committee.UnpackResults(words, providers)
}

// decodeEvent decodes a log. A log that no contract of ours declares is reported as false.
func (c *Client) decodeEvent(l types.Log) (Event, bool, error) {
	if len(l.Topics) == 0 {
		return Event{}, false, nil
	}
	name := c.contractName(l.Address)
	for _, s := range errorSources() {
		if s.name != name {
			continue
		}
		parsed, err := s.meta.ParseABI()
		if err != nil {
			return Event{}, false, fmt.Errorf("chain: the interface of %s: %w", name, err)
		}
		ev, err := parsed.EventByID(l.Topics[0])
		if err != nil {
			return Event{}, false, nil
		}
		args, err := eventArgs(ev.Inputs, l)
		if err != nil {
			return Event{}, false, fmt.Errorf("chain: decoding %s: %w", ev.Name, err)
		}
		return Event{
			Contract: name, Name: ev.Name, Args: args,
			Block: l.BlockNumber, Hash: l.BlockHash, Tx: l.TxHash, Index: l.Index,
		}, true, nil
	}
	return Event{}, false, nil
}

func eventArgs(inputs abi.Arguments, l types.Log) ([]Arg, error) {
	values := make(map[string]any, len(inputs))
	var indexed abi.Arguments
	for _, in := range inputs {
		if in.Indexed {
			indexed = append(indexed, in)
		}
	}
	if err := abi.ParseTopicsIntoMap(values, indexed, l.Topics[1:]); err != nil {
		return nil, err
	}
	if err := inputs.NonIndexed().UnpackIntoMap(values, l.Data); err != nil && len(inputs) > len(indexed) {
		return nil, err
	}
	args := make([]Arg, len(inputs))
	for i, in := range inputs {
		args[i] = Arg{in.Name, values[in.Name]}
	}
	return args, nil
}
