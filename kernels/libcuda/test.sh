#!/usr/bin/env bash
# Builds prover-cuda with its real binding and runs it as it ships: on the library that stands in for NVIDIA's, on NVIDIA's own without a
# card, and without any.
#
# What the build needs of CUDA is cuda.h, of the toolkit that kernels/cuda/build.sh fetches, and a libcuda to link with: NVIDIA's, of Debian's
# package of its driver, which is fetched into the same cache (4 MB, in an exact version; nothing is installed). Needs Go, a C compiler, apt-get
# and dpkg-deb.
#
#	kernels/libcuda/test.sh [flags of go test]
#	kernels/libcuda/test.sh --build FILE      only builds the worker, to be shipped
#
# On a host with a GPU, SLARK_REAL=1 runs the tests without faults on its card.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=535.261.03-1
cache=${SLARK_CUDA_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/slark-cuda}
driver=$cache/driver-$version

# fetch unpacks the driver's libraries into $driver, all or nothing.
fetch() {
  local keys=/usr/share/keyrings/debian-archive-keyring.gpg new=$driver.new apt=$driver.apt mirror p
  rm -rf "$new" "$apt"
  mkdir -p "$apt"/{lists/partial,archives/partial,deb} "$new"
  mirror=$(apt-get indextargets --format '$(REPO_URI)' | grep -m 1 '/debian/$')
  echo "deb [signed-by=$keys] $mirror bookworm non-free" >"$apt/sources.list"
  local options=(
    -q -o "Dir::Etc::sourcelist=$apt/sources.list" -o Dir::Etc::sourceparts=/dev/null
    -o "Dir::State::lists=$apt/lists" -o "Dir::Cache=$apt" -o APT::Sandbox::User=root
  )
  echo "fetching the libraries of driver $version into $cache" >&2
  apt-get "${options[@]}" update >&2
  (cd "$apt/deb" && apt-get "${options[@]}" download "libcuda1=$version" "libnvidia-ml1=$version") >&2 || {
    echo "test.sh: Debian 12 has no driver $version any more: raise it in kernels/libcuda/test.sh" >&2
    return 1
  }
  for p in "$apt"/deb/*.deb; do
    dpkg-deb --fsys-tarfile "$p" | tar -x -C "$new" --strip-components=6 --wildcards './usr/lib/x86_64-linux-gnu/nvidia/current/*'
  done
  ln -sf libcuda.so.1 "$new/libcuda.so"
  rm -rf "$driver" "$apt"
  mv "$new" "$driver"
}

tools=$(kernels/cuda/build.sh --tools)
[ -d "$driver" ] || fetch
export CGO_ENABLED=1
export CGO_CFLAGS=-I${tools%/bin}/include
export CGO_LDFLAGS=-L$driver

if [ "${1:-}" = --build ]; then
  go build -tags cuda -trimpath -ldflags "-s -w -buildid=" -o "$2" ./kernels/cudaworker
  exit
fi
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
go vet -tags cuda ./...
go build -tags cuda -o "$out/prover-cuda" ./kernels/cudaworker
export SLARK_WORKER="$out/prover-cuda"
if [ -n "${SLARK_REAL:-}" ]; then
  go test -tags cuda -count 1 -run '^TestWorker(Memory|Probe)?$' "$@" ./kernels/libcuda
  exit
fi
go vet -tags libcuda ./kernels/libcuda
mkdir "$out/emulated"
go build -tags libcuda -buildmode=c-shared -ldflags '-extldflags -Wl,-soname,libcuda.so.1' -o "$out/emulated/libcuda.so.1" ./kernels/libcuda
SLARK_LIBCUDA_DIR="$out/emulated" go test -tags cuda -count 1 "$@" ./kernels/libcuda

CGO_LDFLAGS='' CGO_CFLAGS='' go build -o "$out/" ./prover ./bench
SLARK_BIN="$out" SLARK_DRIVER_DIR="$driver" SLARK_LIBCUDA_DIR="$out/emulated" go test -tags cuda -count 1 -run "^(TestCUDAFaults|TestNoCard)$" "$@" ./slark/demo
