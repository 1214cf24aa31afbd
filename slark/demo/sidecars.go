package demo

import (
	"context"
	"fmt"
	"net"
	"os"
	"path/filepath"

	"google.golang.org/grpc"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cpu"
	"github.com/slark-network/slark/kernels/gpu"
	"github.com/slark-network/slark/kernels/gpu/emulated"
	"github.com/slark-network/slark/proto/link"
	"github.com/slark-network/slark/proto/link/keyfile"
	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
	"github.com/slark-network/slark/prover/config"
	"github.com/slark-network/slark/prover/serve"
	"github.com/slark-network/slark/slark/demo/hostile"
)

// proverConfig is the configuration of a provider, as `prover serve` reads it.
const proverConfig = `listen = %q
data_dir = "ledger"
provider = %q
stop_within = "5s"

[key]
file = "key.hex"

[tls]
certificate = "cert.pem"
key = "tls.pem"

[chain]
url = %q
addresses = %q
id = %d
poll = "500ms"

[[devices]]
index = %d
kind = %q
class = %q

# Eras of seconds: 1 %% of one, and a job or two would use it up.
[limits]
era_length = "1h"
max_share = 1.0
verifier_starts = 100000
`

// provers are the providers, each in a process of its own.
func (w *world) provers(o Options) (list []*child, err error) {
	for _, p := range w.providers {
		text := fmt.Sprintf(proverConfig, p.listen, p.wallet.key.Address(), w.chain.URL(), w.addressesFile(), chainID,
			p.device.Index, p.device.Kind, p.device.Class)
		file := p.signer.file("prover.toml")
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			return nil, err
		}
		list = append(list, &child{
			name: string(p.role), program: o.Program, args: []string{ProverCommand, string(p.role), file},
			log: filepath.Join(w.dir, "prover-"+string(p.role)+".log"),
		})
	}
	return list, nil
}

// ProverCommand is the hidden subcommand that is one provider: it takes a role and a configuration file.
const ProverCommand = "demo-prover"

// RunProver is the process of a provider. All but five roles are the shipped sidecar, run as `prover serve` runs it.
func RunProver(ctx context.Context, role Role, file string) error {
	c, err := config.Load(file)
	if err != nil {
		return err
	}
	switch role {
	case Skipper:
		return runHostile(ctx, c, hostile.Bend{Skip: func(row uint32) bool { return row%2 == 1 }}, hostile.Honestly)
	case Forger:
		return runHostile(ctx, c, hostile.Bend{Forge: func(v *[challenge.BlockColumns]int32) { v[17]++ }}, hostile.Honestly)
	case Empty:
		return runHostile(ctx, c, hostile.Bend{}, hostile.Empty())
	case Silent:
		return runHostile(ctx, c, hostile.Bend{}, hostile.Silent)
	case FalseBusy:
		return serveHostile(ctx, c, func(net challenge.Network, key message.Signer) *hostile.Server {
			return hostile.NewBusyServer(net, key, message.BusyLease)
		})
	case HalfMemory:
		return serve.Run(ctx, c, serve.Deps{Version: "demo", Device: func(config.Device) (kernels.Device, error) {
			d, err := cpu.New(cpu.Options{})
			if err != nil {
				return nil, err
			}
			return hostile.NewHalf(d), nil
		}})
	case Overclaimer:
		return serve.Run(ctx, c, serve.Deps{Version: "demo", Device: func(config.Device) (kernels.Device, error) {
			return cpu.New(cpu.Options{Name: "not an RTX 3060"})
		}})
	case Faulty:
		return serve.Run(ctx, c, serve.Deps{Version: "demo", Device: func(config.Device) (kernels.Device, error) { return faulty(), nil }})
	case Honest:
		if c.Devices[0].Class == emulatedClass {
			return serve.Run(ctx, c, serve.Deps{Version: "demo", Device: func(config.Device) (kernels.Device, error) { return emulatedGPU(ctx) }})
		}
		fallthrough
	case Flapper, Leased:
		return serve.Run(ctx, c, serve.Deps{Version: "demo"})
	}
	return fmt.Errorf("role %q is not in the cast", role)
}

// emulatedGPU is the GPU device of the shipped sidecar, over a driver that executes the shipped PTX.
func emulatedGPU(ctx context.Context) (kernels.Device, error) {
	d, err := gpu.New(ctx, emulated.New(emulated.Options{}), 0, gpu.Options{Variant: "imma80", TuneSize: jobSize})
	if err != nil {
		return nil, err
	}
	return d, d.Warm(ctx)
}

// faulty is a device that flips a bit of its resident matrix in one round of every third challenge, about.
func faulty() kernels.Device {
	return hostile.NewDevice(hostile.Bend{Flip: func(id challenge.Hash, round uint32) bool {
		return id[0]%3 == 0 && uint32(id[1])%jobRounds == round-1
	}})
}

// runHostile serves a sidecar whose device or answers are bent.
func runHostile(ctx context.Context, c config.Config, bend hostile.Bend, answer hostile.Answer) error {
	return serveHostile(ctx, c, func(net challenge.Network, key message.Signer) *hostile.Server {
		return hostile.NewServer(net, key, hostile.NewDevice(bend), answer)
	})
}

// serveHostile serves a sidecar that breaks the protocol, with the key and certificate of the configuration.
func serveHostile(ctx context.Context, c config.Config, sidecar func(challenge.Network, message.Signer) *hostile.Server) error {
	addresses, err := serve.Addresses(c.Chain)
	if err != nil {
		return err
	}
	network := challenge.Network{ChainID: addresses.ChainID, Settlement: challenge.Address(addresses.Settlement)}
	key, err := keyfile.Load(c.Key.File, c.Key.PasswordFile)
	if err != nil {
		return err
	}
	cert, err := serve.Certificate(c, key, network)
	if err != nil {
		return err
	}
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", c.Listen)
	if err != nil {
		return err
	}
	anybody := func(challenge.Address) error { return nil }
	server := grpc.NewServer(link.ServerOptions(link.ServerTLS(cert, message.NewDomain(network), anybody))...)
	slarkv1.RegisterProverServer(server, sidecar(network, key))
	context.AfterFunc(ctx, server.Stop)
	return server.Serve(listener)
}
