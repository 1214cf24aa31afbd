package challenge

//go:generate go run ./internal/vectorgen -dir testdata/vectors -page ../docs/protocol.md
