// Package control is the local socket of a running verifier, control.sock in the folder of its store: what has the lock of the
// store is asked for what needs it (docs/store.md, "While the verifier runs").
//
// The socket has mode 0600 in a folder of mode 0700, and who connects must be root or the user that the verifier runs as. It
// offers a checkpoint of the store, which lasts as long as the connection, and pruning; nothing that takes part in verifying.
//
// One request a connection, each way one JSON object a line.
package control
