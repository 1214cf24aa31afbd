//go:build amd64 && !purego

package memory

import "testing"

type runner[T any] interface {
	Run(string, func(T)) bool
	Logf(string, ...any)
}

// each runs f once for every form that this machine has. Tests that use it are not parallel.
func each[T runner[T]](t T, f func(T)) {
	avx2, avx512 := hasAVX2, hasAVX512
	defer func() { hasAVX2, hasAVX512 = avx2, avx512 }()
	hasAVX2, hasAVX512 = false, false
	t.Run("plain", f)
	if !avx2 {
		t.Logf("no AVX2 here")
		return
	}
	hasAVX2 = true
	t.Run("avx2", f)
	if !avx512 {
		t.Logf("no AVX-512 here")
		return
	}
	hasAVX512 = true
	t.Run("avx512", f)
}

func eachForm(t *testing.T, f func(*testing.T))  { each(t, f) }
func eachFormB(b *testing.B, f func(*testing.B)) { each(b, f) }
