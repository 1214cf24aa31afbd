//go:build !amd64 || purego

package matmul

func eachForm[T interface {
	Run(string, func(T)) bool
	Logf(string, ...any)
}](t T, f func(T)) {
	t.Run("plain", f)
}
