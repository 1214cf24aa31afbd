#!/bin/sh
# Compiles the contracts and writes the Go bindings, and surface.txt, what can be done to them. Needs node, npm and go; nothing else. The result is the
# same on every machine: CI runs this and then `git diff --exit-code -- chain`.
# NO_COMPILE=1 keeps the committed artefacts and only makes the bindings again.
set -eu
cd "$(dirname "$0")"

if [ -z "${NO_COMPILE:-}" ]; then
	[ -d contracts/node_modules/solc ] || (cd contracts && npm ci --ignore-scripts --loglevel=error)
	(cd contracts && node build.mjs && node surface.mjs --write)
fi

mkdir -p bindings
# Contracts that share structs are bound together, so that each struct is one Go type.
fraud="FraudProofs ForcedOpenings WalkDisputes RewardClaims VerifierFaults"
{
	printf '{"version":"","contracts":{'
	comma=
	for name in $fraud; do
		printf '%s"fraud:%s":{"abi":%s,"bin":"%s"}' "$comma" "$name" "$(cat "contracts/artifacts/$name.abi")" "$(cat "contracts/artifacts/$name.bin")"
		comma=,
	done
	printf '}}'
} | go tool abigen --v2 --combined-json - --pkg bindings --out bindings/fraud.go

for abi in contracts/artifacts/*.abi; do
	name=$(basename "$abi" .abi)
	case " $fraud " in *" $name "*) continue ;; esac
	out=bindings/$(echo "$name" | tr '[:upper:]' '[:lower:]').go
	go tool abigen --v2 --abi "$abi" --bin "contracts/artifacts/$name.bin" --pkg bindings --type "$name" --out "$out"
done
gofmt -w bindings
