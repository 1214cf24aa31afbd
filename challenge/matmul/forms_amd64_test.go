//go:build amd64 && !purego

package matmul

// eachForm runs f once for every form of the inner loops that this machine has. Tests that use it are not parallel.
func eachForm[T interface {
	Run(string, func(T)) bool
	Logf(string, ...any)
}](t T, f func(T)) {
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
