package demo

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"google.golang.org/grpc"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/cpu"
	"github.com/slark-network/slark/proto/link"
	"github.com/slark-network/slark/proto/link/keyfile"
	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
	"github.com/slark-network/slark/prover/ledger"
	"github.com/slark-network/slark/prover/sidecar"
	"github.com/slark-network/slark/slark/demo/hostile"
)

// sidecarConfig is what a provider's process is told.
type sidecarConfig struct {
	Role      Role              `json:"role"`
	Listen    string            `json:"listen"`
	Chain     string            `json:"chain"`
	Addresses string            `json:"addresses"`
	Provider  challenge.Address `json:"provider"`
	Dir       string            `json:"dir"`
	Device    deviceClaim       `json:"device"`
}

func (w *world) children(o Options, f *feed) (provers, nodes []*child, err error) {
	nodes, err = w.nodes(o, f)
	if err != nil {
		return nil, nil, err
	}
	for _, p := range w.providers {
		text, err := json.Marshal(sidecarConfig{
			Role: p.role, Listen: p.listen, Chain: w.chain.URL(), Addresses: w.addressesFile(), Provider: challenge.Address(p.wallet.address()),
			Dir: p.signer.dir, Device: p.device,
		})
		if err != nil {
			return nil, nil, err
		}
		config := p.signer.file("demo.json")
		if err := os.WriteFile(config, text, 0o600); err != nil {
			return nil, nil, err
		}
		provers = append(provers, &child{
			name: string(p.role), program: o.Program, args: []string{"demo-prover", config}, log: filepath.Join(w.dir, "prover-"+string(p.role)+".log"),
		})
	}
	return provers, nodes, nil
}

// RunProver is the process of one provider of the cast.
func RunProver(ctx context.Context, configFile string) error {
	text, err := os.ReadFile(configFile)
	if err != nil {
		return err
	}
	var c sidecarConfig
	if err := json.Unmarshal(text, &c); err != nil {
		return fmt.Errorf("%s: %w", configFile, err)
	}
	log := slog.New(slog.NewTextHandler(os.Stderr, nil))
	key, err := keyfile.Load(filepath.Join(c.Dir, "key.hex"), "")
	if err != nil {
		return err
	}
	cert, err := link.LoadCertificate(filepath.Join(c.Dir, "cert.pem"), filepath.Join(c.Dir, "tls.pem"))
	if err != nil {
		return err
	}
	addresses, err := chain.LoadAddresses(c.Addresses)
	if err != nil {
		return err
	}
	client, err := chain.Dial(ctx, c.Chain, addresses, chainID)
	if err != nil {
		return err
	}
	defer client.Close()
	watcher, err := chain.NewWatcher(chain.WatcherConfig{Client: client, PollInterval: 500 * time.Millisecond, Logger: log})
	if err != nil {
		return err
	}
	go func() { _ = watcher.Run(ctx) }()
	if _, err := watcher.Wait(ctx, func(*chain.View) bool { return true }); err != nil {
		return err
	}
	network := challenge.Network{ChainID: chainID, Settlement: challenge.Address(addresses.Settlement)}
	listener, err := net.Listen("tcp", c.Listen)
	if err != nil {
		return err
	}
	if device, answer := cheat(c.Role); answer != nil {
		server := grpc.NewServer(link.ServerOptions(link.ServerTLS(cert, message.NewDomain(network), func(challenge.Address) error { return nil }))...)
		slarkv1.RegisterProverServer(server, hostile.NewServer(network, key, device, answer))
		context.AfterFunc(ctx, server.Stop)
		return server.Serve(listener)
	}
	var device kernels.Device = faulty()
	if c.Role != Faulty {
		if device, err = cpu.New(cpu.Options{}); err != nil {
			return err
		}
	}
	book, err := ledger.Open(filepath.Join(c.Dir, "ledger"), ledger.Options{Log: log})
	if err != nil {
		return err
	}
	defer func() { _ = book.Close() }()
	s, err := sidecar.New(sidecar.Options{
		Provider: c.Provider, Signer: key, Chain: view{watcher, network}, Ledger: book, Log: log, Version: "demo",
		Slots:  []sidecar.Slot{{Index: c.Device.Index, ID: challenge.DeviceID(c.Provider, c.Device.Index), Class: c.Device.Class, Device: device}},
		Limits: sidecar.Limits{MaxShare: 1, VerifierStarts: 100000},
	})
	if err != nil {
		return err
	}
	return s.Serve(ctx, listener, cert, 5*time.Second)
}

// cheat is the device and the answer of a role that breaks the protocol; nil for the others.
func cheat(r Role) (kernels.Device, hostile.Answer) {
	switch r {
	case Skipper:
		return hostile.NewDevice(hostile.Bend{Skip: func(row uint32) bool { return row%2 == 1 }}), hostile.Honestly
	case Forger:
		return hostile.NewDevice(hostile.Bend{Forge: func(v *[challenge.BlockColumns]int32) { v[17]++ }}), hostile.Honestly
	case Empty:
		return hostile.NewDevice(hostile.Bend{}), hostile.Empty()
	case Silent:
		return hostile.NewDevice(hostile.Bend{}), hostile.Silent
	}
	return nil, nil
}

// faulty is a device that flips a bit of its resident matrix in one round of every third challenge, about.
func faulty() kernels.Device {
	return hostile.NewDevice(hostile.Bend{Flip: func(id challenge.Hash, round uint32) bool {
		return id[0]%3 == 0 && uint32(id[1])%jobRounds == round-1
	}})
}

// view is a sidecar's view of the chain.
type view struct {
	watcher *chain.Watcher
	network challenge.Network
}

func (v view) Network() challenge.Network { return v.network }

func (v view) now() (*chain.View, error) {
	if err := v.watcher.Healthy(); err != nil {
		return nil, err
	}
	return v.watcher.View(), nil
}

func (v view) Era() (uint64, error) {
	now, err := v.now()
	if err != nil {
		return 0, err
	}
	return now.Era.Number, nil
}

func (v view) Beacon(era uint64) (challenge.Hash, error) {
	now, err := v.now()
	if err != nil {
		return challenge.Hash{}, err
	}
	for _, e := range []chain.EraInfo{now.Era, now.Previous} {
		if e.Number == era && e.Beacon.Known() {
			return challenge.Hash(e.Beacon), nil
		}
	}
	return challenge.Hash{}, errors.New("the Era is not open")
}

func (v view) IsVerifier(account challenge.Address, _ uint64) (bool, error) {
	now, err := v.now()
	if err != nil {
		return false, err
	}
	return now.IsVerifier(common.Address(account)), nil
}
