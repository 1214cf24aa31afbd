package demo

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/slark-network/slark/challenge/envelope"
)

// nodeConfig is the configuration of a verifier, as `slark run` reads it.
const nodeConfig = `[key]
file = "key.hex"

[store]
dir = "store"
create = true

[chain]
url = %q
addresses = %q
poll = "500ms"
drand_url = %q
adopt_nonce = 2 # it registered before

[challenge]
margin = "1s"
ready_within = "5s"
withheld_after = %q
envelopes = ["envelopes.csv"]
size = %d
rounds = %d
openings = %d

[challenge.memory]
datasets = { ram = 1, rtx3060 = 1 } # MiB
build_within = "20s"
rounds = %d
openings = %d

[log]
audit = "audit.jsonl"
`

// The work of every challenge: small, so that eleven processes on two cores have time for it. A prover that
// computed half of the rows passes with 2^-16.
const (
	jobSize     = 256
	jobRounds   = 4
	jobOpenings = 16

	// Of memory: enough rounds for the time of walks to stand out from that of the line and of a busy host.
	memoryRounds   = 16
	memoryOpenings = 16
)

// nodes are the verifiers, which run as operators run them.
func (w *world) nodes(o Options, f *feed) (list []*child, err error) {
	for i, v := range w.verifiers {
		text := fmt.Sprintf(nodeConfig, w.chain.URL(), w.addressesFile(), w.drand, o.Withheld.String(), jobSize, jobRounds, jobOpenings,
			memoryRounds, memoryOpenings)
		if o.Dashboard && i == 0 {
			text += fmt.Sprintf("\n[dashboard]\nlisten = %q\n", w.dashboard)
		}
		over, err := envelope.Sign(envelopes, v.key)
		if err != nil {
			return nil, err
		}
		if err := os.WriteFile(v.file("envelopes.csv"), over, 0o600); err != nil {
			return nil, err
		}
		config := v.file("slark.toml")
		if err := os.WriteFile(config, []byte(text), 0o600); err != nil {
			return nil, err
		}
		name := bench[i].name
		if bench[i].lie != "" {
			list = append(list, w.liar(o, bench[i], config))
			continue
		}
		f.follow(v.file("audit.jsonl"))
		list = append(list, &child{name: name, program: o.Program, args: []string{"run", "--config", config}, log: filepath.Join(w.dir, name+".log")})
	}
	return list, nil
}
