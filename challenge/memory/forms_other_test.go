//go:build !amd64 || purego

package memory

import "testing"

func eachForm(t *testing.T, f func(*testing.T))  { t.Run("plain", f) }
func eachFormB(b *testing.B, f func(*testing.B)) { b.Run("plain", f) }
