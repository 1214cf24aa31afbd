package chain

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// ActionKey names something that must happen on chain once. Provider and Era may be zero where the action has
// none. Actions used by Slark are the Action constants; the submitter keeps ActionNonce and ActionAccount for itself.
type ActionKey struct {
	Provider common.Address `json:"provider"`
	Era      uint64         `json:"era"`
	Action   Action         `json:"action"`
}

// String is for logs.
func (k ActionKey) String() string { return fmt.Sprintf("%s/%d/%s", k.Action, k.Era, k.Provider.Hex()) }

// Action is a kind of transaction.
type Action string

// The actions of a verifier and of a provider.
const (
	ActionOpenEra  Action = "open-era"
	ActionCommit   Action = "commit-secret"
	ActionVerdicts Action = "commit-verdicts"
	ActionRegister Action = "register"
	ActionStatus   Action = "status"
	ActionSigner   Action = "signer"
	// ActionNonce is the submitter's own: the entry of one nonce of the account in Provider. Era is the nonce.
	ActionNonce Action = "nonce"
	// ActionAccount is the submitter's own too: its entry's Nonce is the first that the journal answers for (Submitter.Claim).
	ActionAccount Action = "account"
)

// FraudAction is the action of proving the fraud of one challenge, which happens once whatever else its provider did. It
// names as much of the challenge's id as fits a journal's key.
func FraudAction(challengeID common.Hash) Action {
	return Action(fmt.Sprintf("fraud-%x", challengeID[:10]))
}

// RevealAction is the action of revealing a batch of an Era's verdicts.
func RevealAction(batch int) Action { return Action(fmt.Sprintf("reveal-%d", batch)) }

// FinaliseAction is the action of settling an Era for a cohort.
func FinaliseAction(cohort uint32) Action { return Action(fmt.Sprintf("finalise-%d", cohort)) }

// SilentAction is the action of having the penalty taken for a seat that was not revealed.
func SilentAction(cohort uint32, seat uint8) Action {
	return Action(fmt.Sprintf("silent-%d-%d", cohort, seat))
}

// ClaimAction is the action of claiming the rewards of a seat of an Era.
func ClaimAction(cohort uint32, seat uint8) Action {
	return Action(fmt.Sprintf("claim-%d-%d", cohort, seat))
}

// UnansweredAction is the action of having the penalty taken for a seat whose holder did not show what was drawn.
func UnansweredAction(cohort uint32, seat uint8) Action {
	return Action(fmt.Sprintf("unanswered-%d-%d", cohort, seat))
}

// ActionRollOver is the action of moving what was not claimed of an Era to a later one.
const ActionRollOver Action = "rollover"

// The actions of a verifier that hears a provider's appeal, and of anyone who ends it.
const (
	ActionAppealVerdict  Action = "appeal-commit"
	ActionAppealReveal   Action = "appeal-reveal"
	ActionAppealConclude Action = "appeal-conclude"
)

// AppealSilentAction is the action of having the penalty taken for a seat of a provider's appeal that was not revealed.
func AppealSilentAction(seat uint8) Action { return Action(fmt.Sprintf("appeal-silent-%d", seat)) }

// OwedAction is the action of having an owed call made for the n-th time, from 0.
func OwedAction(id uint64, n int) Action { return Action(fmt.Sprintf("owed-%d-%d", id, n)) }

// DemandAction is the action of demanding the openings of a challenge for the n-th time, from 0.
func DemandAction(challengeID common.Hash, n int) Action {
	return Action(fmt.Sprintf("demand-%x-%d", challengeID[:7], n))
}

// DisputeAction is the action of a step (accuse, convict, close) in the n-th dispute over a challenge, from 0.
func DisputeAction(step string, challengeID common.Hash, n int) Action {
	return Action(fmt.Sprintf("%s-%x-%d", step, challengeID[:7], n))
}

// EntryStatus is how far an action is.
type EntryStatus string

// The life of an entry: Intent is durable before the transaction leaves this machine; Sent after the first
// broadcast that the node accepted; Mined and Failed (mined and reverted, or its nonce taken) are final unless
// the chain is reorganised.
const (
	EntryIntent EntryStatus = "intent"
	EntrySent   EntryStatus = "sent"
	EntryMined  EntryStatus = "mined"
	EntryFailed EntryStatus = "failed"
)

// Entry is what the journal keeps of an action.
//
// The entry of an action only points at a nonce and repeats its status. The entry of the nonce, under ActionNonce,
// is the truth: an action is under way if and only if the nonce's entry lists it in Keys. All versions of a
// transaction have the same nonce, so that at most one of them can ever be mined.
type Entry struct {
	Status   EntryStatus   `json:"status"`
	Nonce    uint64        `json:"nonce"`
	TxHashes []common.Hash `json:"txHashes,omitempty"` // every version, oldest first; of a nonce only
	RawTxs   [][]byte      `json:"rawTxs,omitempty"`   // the signed transactions, in the same order; of a nonce only
	Keys     []ActionKey   `json:"keys,omitempty"`     // the actions that share the transaction; of a nonce only
	Receipt  Receipt       `json:"receipt,omitzero"`   // once mined
	Error    string        `json:"error,omitempty"`    // why it failed
}

// has reports whether the entry of a nonce is that of the action.
func (e Entry) has(key ActionKey) bool { return slices.Contains(e.Keys, key) }

// Clone returns a copy that shares nothing with e.
func (e Entry) Clone() Entry {
	e.TxHashes = slices.Clone(e.TxHashes)
	e.Keys = slices.Clone(e.Keys)
	e.RawTxs = slices.Clone(e.RawTxs)
	for i, raw := range e.RawTxs {
		e.RawTxs[i] = slices.Clone(raw)
	}
	return e
}

// Journal remembers actions across restarts.
//
// Put must have made the entry durable when it returns: the transaction is broadcast right after. Get returns what
// the last completed Put of that key stored, and false if there was none; a crash during Put leaves the old entry or
// the new one. Neither keeps nor hands out memory that the other side may change. Both may be called concurrently.
// Package chaintest has the tests that an implementation must pass.
type Journal interface {
	Get(key ActionKey) (Entry, bool, error)
	Put(key ActionKey, e Entry) error
}
