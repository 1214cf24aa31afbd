# Everyday tasks. `make` or `make help` lists them.
#
# demo, build, test, race, bench, fuzz and soak need Go, git and a C compiler, nothing else. lint, generate and realnode need node and npm
# as well; they fetch tools of exact versions into ignored folders on first use.

GO      ?= go
TIMEOUT ?= 20m
# What bench, fuzz and soak work on, and for how long.
PKG      ?= ./...
# The figures of docs/performance.md. BENCH=. is all there are.
BENCH    ?= ^Benchmark(VerifyMatmul8192x64|Precompute8192|Exchange4096x32|RecordOutcomes|QueryTop100of100k)$$
COUNT    ?= 1
# Where goroutines share memory: the rest of challenge has none, and is slow under the race detector.
RACE     ?= ./chain/... ./challenge/matmul/... ./kernels/... ./proto/... ./prover/... ./reputation/... ./slark/...
FUZZTIME ?= 30s
SOAK     ?= 10m
LOAD     ?= 100000
CROWD    ?= 10000
CROWD_ERA ?= 8m
PROVERS  ?= 200
ERAS     ?= 30
ERA      ?= 60s

# What waits for Eras and for processes most of its time: begun first, and one package more at a time than there are processors.
WAITING := ./slark/node ./slark/demo ./slark ./slark/exchange ./prover/...
BESIDE  ?= $(shell echo $$(($$(getconf _NPROCESSORS_ONLN) + 1)))

TOOL := $(GO) tool -modfile=.ci/tools/go.mod
TEST := $(GO) run .ci/test.go -timeout $(TIMEOUT)

.PHONY: help
help: ## list the tasks
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: demo
demo: bin/slark ## a whole network on this machine: chain, verifiers, honest and cheating provers
	@bin/slark demo

.PHONY: build
build: bin/slark bin/prover ## bin/slark and bin/prover

# The go command knows best what is out of date. No -trimpath: it would build every dependency a second time beside the tests.
.PHONY: bin/slark bin/prover
bin/slark:
	@$(GO) build -o $@ ./slark
bin/prover:
	@$(GO) build -o $@ ./prover

.PHONY: test
test: ## vet, then all tests
	@$(GO) vet ./...
	@$(TEST) -p $(BESIDE) $(WAITING) ./...

.PHONY: race
race: ## tests under the race detector, the long ones shortened
	@CGO_ENABLED=1 $(TEST) -race -short ./slark/node ./chain ./kernels/gpu $(RACE)

.PHONY: realnode
realnode: ## package chain against geth and anvil, killed and misled (fetches both once)
	@.ci/realnode

.PHONY: screenshots
screenshots: ## the pictures of docs/dashboard.md, by Chromium, which must be installed
	@$(GO) test -tags browser -count 1 -timeout $(TIMEOUT) -run '^TestPictures$$' ./slark/dashboard -pictures "$(CURDIR)/docs/screenshots"

.PHONY: dist
dist: ## what is given to others, in the folder bin/dist: binaries, packages, manual pages, bill of materials
	@.ci/dist/build

.PHONY: lint
lint: ## formatting, vet for every build, staticcheck, buf, contracts
	@.ci/lint

.PHONY: alerts
alerts: ## alert rules and dashboards, by promtool (builds it once: some minutes)
	@.ci/alerts

.PHONY: generate
generate: ## everything that is made by a program: proto, contracts and bindings, assembly, vectors
	@.ci/generate

.PHONY: accuracy
accuracy: ## docs/accuracy.md and .json: how often the decision is wrong, in a simulated fleet (a minute or two)
	@$(GO) generate ./challenge/decision

.PHONY: check-generated
check-generated: ## regenerate in a clean tree and want no difference
	@.ci/generate --check

.PHONY: confusion
confusion: ## which cards cannot be told apart: docs/confusion.md and its picture, from the catalogue
	@$(GO) generate ./challenge/envelope ./challenge/confusion

.PHONY: kernels
kernels: ## PTX from the CUDA sources, and the page about its quality (fetches a compiler of 1 GB once)
	@kernels/cuda/build.sh
	@$(GO) run ./kernels/cuda/internal/quality -write

.PHONY: bench
bench: ## benchmarks; PKG=./kernels/cpu BENCH=Round COUNT=10
	@$(GO) test -run '^$$' -bench '$(BENCH)' -benchmem -count $(COUNT) -timeout 0 $(PKG)

.PHONY: benchstat
benchstat: ## compare two outputs of bench: make benchstat OLD=a.txt NEW=b.txt
	@$(TOOL) benchstat $(OLD) $(NEW)

.PHONY: fuzz
fuzz: ## every fuzz target for FUZZTIME=30s; PKG=./challenge/message for one package
	@.ci/fuzz '$(FUZZTIME)' $(PKG)

.PHONY: soak
soak: ## tests named TestSoak..., each for about SOAK=10m
	@SLARK_SOAK=$(SOAK) $(GO) test -count 1 -v -run '^TestSoak' -timeout 0 $(PKG)

.PHONY: soak-processes
soak-processes: ## PROVERS=200 prover processes in network namespaces, ERAS=30 of ERA=60s, with all that happens to them and to two verifiers; needs Linux, and root or user namespaces
	@SLARK_SOAK_PROCESSES=$(PROVERS),$(ERAS),$(ERA) $(GO) test -tags netns -count 1 -v -run '^TestSoakProcesses$$' -timeout 0 ./slark/node

.PHONY: load
load: ## an Era of one verifier with LOAD=100000 providers, in virtual time: no missed slot, its memory, the processor time that is left (half an hour)
	@GOMEMLIMIT=600MiB SLARK_LOAD=$(LOAD) $(GO) test -count 1 -v -run '^TestLoad$$' -timeout 0 ./slark/node

.PHONY: crowd
crowd: ## an Era of one verifier with CROWD=10000 provers on real sockets, a fifth of them dead: slots, goroutines, descriptors, memory
	@SLARK_CROWD=$(CROWD),$(CROWD_ERA) $(GO) test -count 1 -v -run '^TestCrowd$$' -timeout 0 ./slark/node

.PHONY: clean
clean: ## remove bin and the fetched tools
	@rm -rf bin .ci/node_modules chain/contracts/node_modules
