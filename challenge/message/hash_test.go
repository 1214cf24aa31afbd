package message_test

import "crypto/sha256"

func sha(b []byte) [32]byte { return sha256.Sum256(b) }

func leaf(b []byte) [32]byte { return sha(append([]byte{0}, b...)) }
