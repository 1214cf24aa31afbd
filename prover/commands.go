package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"
	"text/tabwriter"
	"time"

	docs "github.com/urfave/cli-docs/v3"
	"github.com/urfave/cli/v3"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/catalogue"
	"github.com/slark-network/slark/challenge/envelope"
	"github.com/slark-network/slark/kernels"
	"github.com/slark-network/slark/kernels/nvml"
	"github.com/slark-network/slark/prover/config"
	"github.com/slark-network/slark/prover/devices"
	"github.com/slark-network/slark/prover/selftest"
	"github.com/slark-network/slark/prover/serve"
)

func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "devel"
}

func command() *cli.Command {
	configFlag := &cli.StringFlag{Name: "config", Usage: "the config file", Required: true}
	jsonFlag := &cli.BoolFlag{Name: "json", Usage: "one JSON value on standard output"}
	root := &cli.Command{
		Name: "prover", Usage: "prove the hardware beside it to the verifiers of a Slark network", Version: version(),
		EnableShellCompletion: true,
		Commands: []*cli.Command{
			{
				Name: "serve", Usage: "answer challenges until SIGINT or SIGTERM", Flags: []cli.Flag{configFlag},
				Action: func(ctx context.Context, c *cli.Command) error {
					conf, err := config.Load(c.String("config"))
					if err != nil {
						return err
					}
					return serve.Run(ctx, conf, serve.Deps{Version: version()})
				},
			},
			initCommand(configFlag),
			doctorCommand(configFlag, jsonFlag),
			{
				Name: "answer", Usage: "list what is demanded of the provider on chain, openings and refutations of disputed walks, and answer it",
				Description: "Silence costs stake. With --send every open demand is answered from the ledger and the devices, so `prover serve` must\n" +
					"not be running. The signer's account sends and needs gas coin; the bonds are the provider's, to be withdrawn by its wallet.",
				Flags: []cli.Flag{configFlag, &cli.BoolFlag{Name: "send", Usage: "answer it"}},
				Action: func(ctx context.Context, c *cli.Command) error {
					conf, err := config.Load(c.String("config"))
					if err != nil {
						return err
					}
					if !c.Bool("send") {
						return serve.Demands(ctx, conf, c.Root().Writer)
					}
					return serve.AnswerDemands(ctx, conf, serve.Deps{Version: version()}, c.Root().Writer)
				},
			},
			{
				Name: "devices", Usage: "list the devices of this host", Flags: []cli.Flag{jsonFlag}, Action: listDevices,
			},
			{
				Name: "selftest", Usage: "run a challenge against a device of this host, and judge it as the network would",
				Description: "Ends with 0 if the network would count it as passed, and with 1 otherwise.",
				Flags: []cli.Flag{
					jsonFlag,
					&cli.StringFlag{Name: "kind", Value: "matmul", Usage: "`KIND` of work: matmul or memory"},
					&cli.UintFlag{Name: "size", Value: 2048, Usage: "n of the matrices, a power of two from 256 to 65536; of memory MiB of the dataset, 1 to 262144"},
					&cli.UintFlag{Name: "rounds", Value: 8, Usage: "chained rounds, 1 to 64; of memory to 256"},
					&cli.UintFlag{Name: "openings", Value: 32, Usage: "openings that are asked, from rounds to 256"},
					&cli.UintFlag{Name: "device", Usage: "number of the device, as `prover devices` lists it"},
					&cli.StringFlag{Name: "class", Value: "cpu", Usage: "class to be judged by, a name of the catalogue"},
					&cli.StringFlag{Name: "envelopes", Usage: "a signed `FILE` of envelopes that goes over those in the program"},
				},
				Action: runSelftest,
			},
		},
	}
	root.Commands = append(root.Commands, walletCommands(configFlag)...)
	root.Commands = append(root.Commands, &cli.Command{
		Name: "man", Usage: "print the manual page", Hidden: true,
		Action: func(_ context.Context, c *cli.Command) error {
			page, err := docs.ToManWithSection(c.Root(), 1)
			if err != nil {
				return err
			}
			_, err = fmt.Fprintln(c.Root().Writer, page)
			return err
		},
	})
	return root
}

// hostDevices are the devices that the program finds by itself. Why there is no GPU goes to standard error.
func hostDevices(ctx context.Context, c *cli.Command) ([]kernels.Device, error) {
	list, missing, err := devices.List(ctx, nil)
	if missing != nil {
		fmt.Fprintf(c.Root().ErrWriter, "no GPU is offered: %v\n", missing)
	}
	return list, err
}

func listDevices(ctx context.Context, c *cli.Command) error {
	list, err := hostDevices(ctx, c)
	if err != nil {
		return err
	}
	facts := cardFacts()
	var infos []deviceReport
	for _, d := range list {
		info := d.Info()
		infos = append(infos, deviceReport{Info: info, Facts: facts[info.UUID], Classes: classesOf(facts[info.UUID])})
		if err := d.Close(); err != nil {
			return err
		}
	}
	out := c.Root().Writer
	if c.Bool("json") {
		return printJSON(out, infos)
	}
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "DEVICE\tKIND\tCORES\tMEMORY\tKERNEL\tNAME")
	for i, d := range infos {
		fmt.Fprintf(w, "%d\t%s\t%d\t%s\t%s/%s\t%s\n", i, d.Kind, d.Cores, gib(d.MemoryBytes), d.Architecture, d.Kernel, d.Name)
		if f := d.Facts; f != nil {
			fmt.Fprintf(w, "\t\t\t\t\tsays NVML: %s, power limit %s W, MIG %s, ECC %s, compute mode %s\n", f.Name, f.PowerLimit, f.MIG, f.ECC, f.ComputeMode)
			if classes := d.Classes; len(classes) > 0 {
				fmt.Fprintf(w, "\t\t\t\t\tby its name: class %s\n", strings.Join(classes, " or "))
			}
		}
	}
	return w.Flush()
}

// deviceReport is a device, and beside it what the management library says of the card. Neither proves anything.
type deviceReport struct {
	kernels.Info
	Facts   *nvml.Card `json:"facts,omitempty"`
	Classes []string   `json:"classes,omitempty"` // of the catalogue that it could be claimed as
}

// classesOf are the classes that a card could be claimed as, by what its driver says, under the power limit that it has. A slice of a card is of no class.
func classesOf(f *nvml.Card) (classes []string) {
	if f == nil || f.MIG.V == "on" {
		return nil
	}
	for _, c := range catalogue.Shipped().Identify(catalogue.Facts{Name: f.Name.V, MemoryMiB: f.MemoryTotal.V >> 20, PCI: f.PCI.V.Device}) {
		if !c.Claimable {
			continue
		}
		class := c.Class
		if watts := uint32(max(f.PowerLimit.V, 0)); f.PowerLimit.Known && watts < c.Watts {
			class = envelope.LimitClass(class, watts)
		}
		classes = append(classes, class)
	}
	return classes
}

// cardFacts are the facts by the UUID of the card; none on a host without the library.
func cardFacts() map[string]*nvml.Card {
	r, err := nvml.Open()
	if err != nil {
		return nil
	}
	defer r.Close()
	cards, err := r.Cards()
	if err != nil {
		return nil
	}
	out := map[string]*nvml.Card{}
	for i := range cards {
		if cards[i].UUID.V != "" {
			out[cards[i].UUID.V] = &cards[i]
		}
	}
	return out
}

// errNotPassed is a selftest that the network would not count as passed. The report says why.
var errNotPassed = errors.New("the network would not count this as passed")

func runSelftest(ctx context.Context, c *cli.Command) error {
	list, err := hostDevices(ctx, c)
	if err != nil {
		return err
	}
	i := c.Uint("device")
	if i >= uint(len(list)) {
		return fmt.Errorf("device is %d, this host has %d (from 0)", i, len(list))
	}
	catalogue, err := loadCatalogue(c.String("envelopes"))
	if err != nil {
		return err
	}
	kind, err := challenge.ParseKind(c.String("kind"))
	if err != nil {
		return fmt.Errorf("--kind: %w", err)
	}
	size := uint64(c.Uint("size"))
	if kind == challenge.Memory {
		size = min(size, 1<<32) << 10 // items of 1 KiB
	}
	r, err := selftest.Run(ctx, selftest.Options{
		Device: list[i], Class: c.String("class"), Kind: kind, Size: size, Catalogue: catalogue,
		Rounds: uint32(min(c.Uint("rounds"), 1<<31)), Openings: uint32(min(c.Uint("openings"), 1<<31)),
	})
	if err := errors.Join(err, list[i].Close()); err != nil {
		return err
	}
	if c.Bool("json") {
		err = printJSON(c.Root().Writer, r)
	} else {
		err = printReport(c.Root().Writer, r)
	}
	if err == nil && !r.Passed() {
		err = errNotPassed
	}
	return err
}

func loadCatalogue(file string) (*envelope.Catalogue, error) {
	if file == "" {
		return envelope.Shipped(), nil
	}
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, envelope.FileLimit+1))
	if err != nil {
		return nil, err
	}
	over, err := envelope.OpenOwn(text)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return envelope.Shipped().With(over.Catalogue)
}

func printReport(out io.Writer, r selftest.Report) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	row := func(name, format string, args ...any) { fmt.Fprintf(w, name+"\t"+format+"\n", args...) }
	row("device", "%s, %s/%s", r.Device.Name, r.Device.Kind, r.Device.Kernel)
	kind, unit, allowed := challenge.Matmul, "operations", "5s are allowed"
	if r.Kind == challenge.Memory.String() {
		kind, unit, allowed = challenge.Memory, "bytes read", "the dataset was built; once it is there 250ms are allowed"
	}
	row("job", "%s, size %d, %d rounds, %d openings: %.4g %s, %.1f MiB", r.Kind, r.Size, r.Rounds, r.Openings, float64(r.Work), unit, float64(r.Memory)/(1<<20))
	row("ready", "%v after Prepare (%s)", r.Ready.Round(time.Microsecond), allowed)
	row("elapsed", "%v from Start to Commit", r.Elapsed.Round(time.Microsecond))
	row("answer", "%v from Open to Openings, not judged", r.Answer.Round(time.Microsecond))
	row("rate", "%s", envelope.Text(kind, r.Rate))
	if r.Lower > 0 {
		row("envelope", "%s to %s for class %s", envelope.Text(kind, r.Lower), envelope.Text(kind, r.Upper), r.Class)
	} else {
		row("envelope", "none for class %s", r.Class)
	}
	if n := len(r.AtLeast); n > 0 {
		more := ""
		if n > 6 {
			more = fmt.Sprintf(" and %d more", n-6)
		}
		row("at least", "%s%s, by %s alone", strings.Join(r.AtLeast[:min(n, 6)], ", "), more, r.Kind)
	}
	row("outcome", "%s: %s", r.Outcome, r.Reason)
	return w.Flush()
}

func printJSON(out io.Writer, v any) error {
	e := json.NewEncoder(out)
	e.SetIndent("", "  ")
	return e.Encode(v)
}

func gib(b uint64) string { return fmt.Sprintf("%.2f GiB", float64(b)/(1<<30)) }
