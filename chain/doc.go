// Package chain is how Slark sees and changes the chain it settles on.
//
// It promises typed reads without a contract binding in sight (Client), one consistent picture of the confirmed
// chain that survives lost connections and reorganisations (Watcher), and transactions that happen once whatever
// crashes in between (Submitter). It does not decide anything: what is measured, when it is reported and what
// follows from it belongs to its callers and to the contracts.
//
// An RPC endpoint that is gone, behind or contradicts itself is the caller's own failure, never a provider's:
// ask [Watcher.Healthy] before judging anyone.
//
//	Client ──reads──▶ View ◀──keeps── Watcher ──▶ OnEvent, OnReorg, CursorStore
//	Client ──Call──▶ Submitter.Do ──▶ Journal (durable) ──▶ broadcast ──▶ mined, confirmed
//
// The contracts are in chain/contracts, a development node in chain/devchain, deployment in chain/deploy.
package chain

//go:generate ./generate.sh
