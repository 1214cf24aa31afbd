//go:build !amd64 || purego

package tile

func native() []*Kernel { return nil }
