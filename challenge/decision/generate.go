package decision

//go:generate go run ./internal/accuracy -json ../../docs/accuracy.json -page ../../docs/accuracy.md
