#!/bin/sh
# Builds prover-cuda with its real binding, and the library that stands in for NVIDIA's, and runs challenges through both.
#
# What the build needs of CUDA is cuda.h and a stub of libcuda. They are fetched from Debian's nvidia-cuda-dev (774 MB, of which 0.8 MB
# are kept) into a cache, unless CUDA_INCLUDE and CUDA_LIB say where they are. Needs Go, a C compiler, apt-get and dpkg-deb.
#
#	kernels/libcuda/test.sh [flags of go test]
#
# On a host with a GPU, SLARK_REAL=1 runs the tests without faults on its card.
set -eu

cd "$(dirname "$0")/../.."
cache=${SLARK_CUDA_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/slark/cuda-11.8}

fetch() {
	[ -f "$cache/cuda.h" ] && [ -f "$cache/libcuda.so" ] && return
	mkdir -p "$cache/apt/lists/partial" "$cache/apt/archives/partial"
	mirror=$(apt-get indextargets --format '$(REPO_URI)' | grep -m 1 '/debian/$')
	echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror bookworm non-free" >"$cache/apt/sources.list"
	set -- -qq -oDir::Etc::sourcelist="$cache/apt/sources.list" -oDir::Etc::sourceparts=/dev/null \
		-oDir::State::Lists="$cache/apt/lists" -oDir::Cache::archives="$cache/apt/archives"
	apt-get "$@" update
	(cd "$cache/apt/archives" && apt-get "$@" download nvidia-cuda-dev)
	(cd "$cache/apt" && dpkg-deb --fsys-tarfile archives/nvidia-cuda-dev_*.deb |
		tar -x ./usr/include/cuda.h ./usr/lib/x86_64-linux-gnu/stubs/libcuda.so)
	mv "$cache/apt/usr/lib/x86_64-linux-gnu/stubs/libcuda.so" "$cache/apt/usr/include/cuda.h" "$cache/"
	rm -rf "$cache/apt"
}

if [ -z "${CUDA_INCLUDE:-}" ] || [ -z "${CUDA_LIB:-}" ]; then
	fetch
fi
export CGO_ENABLED=1
export CGO_CFLAGS="-I${CUDA_INCLUDE:-$cache}"
export CGO_LDFLAGS="-L${CUDA_LIB:-$cache}"

out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
go vet -tags cuda ./...
go build -tags cuda -o "$out/prover-cuda" ./kernels/cudaworker
export SLARK_WORKER="$out/prover-cuda"
if [ -n "${SLARK_REAL:-}" ]; then
	go test -tags cuda -count 1 -run '^TestWorker$' "$@" ./kernels/libcuda
	exit
fi
go vet -tags libcuda ./kernels/libcuda
go build -tags libcuda -buildmode=c-shared -ldflags '-extldflags -Wl,-soname,libcuda.so.1' -o "$out/libcuda.so.1" ./kernels/libcuda
SLARK_LIBCUDA_DIR="$out" go test -tags cuda -count 1 "$@" ./kernels/libcuda
