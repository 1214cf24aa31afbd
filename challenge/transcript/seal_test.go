package transcript_test

import "crypto/sha256"

// reseal puts the right seal on a changed file.
func reseal(b []byte) []byte {
	if len(b) < 32 {
		return b
	}
	seal := sha256.Sum256(b[:len(b)-32])
	return append(b[:len(b)-32], seal[:]...)
}
