package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/urfave/cli/v3"

	"github.com/slark-network/slark/bench/device"
	"github.com/slark-network/slark/bench/measure"
	"github.com/slark-network/slark/bench/record"
	"github.com/slark-network/slark/challenge"
)

// suiteFlags choose what is measured, for run and calibrate.
func suiteFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "suite", Value: "quick", Usage: "quick (about a minute) or full"},
		&cli.StringSliceFlag{Name: "device", Usage: "cpu, or the number of a GPU as nvidia-smi counts; more than one may be given (default: all)"},
		&cli.StringFlag{Name: "require", Usage: "gpu: exit with 3 if no GPU can be measured"},
		&cli.StringFlag{Name: "sizes", Usage: "n of the matrices in place of the suite's, for instance 1024,4096"},
		&cli.StringFlag{Name: "datasets", Usage: "N of the memory challenge, items of 1 KiB, in place of the suite's, for instance 1024,65536"},
		&cli.UintFlag{Name: "reps", Usage: "repetitions in place of the suite's, 1 to 1000, however long they take"},
	}
}

func runCommand(host device.Host) *cli.Command {
	return &cli.Command{
		Name: "run", Usage: "measure devices",
		Description: "Prints a line for each result: median time, spread (MAD), rate, share of the data sheet's peak, conditions.\n" +
			"Exit status: 0 all measured and right; 1 an answer was wrong or could not be had; 2 usage; 3 a device is missing.",
		Flags: append(suiteFlags(),
			&cli.StringFlag{Name: "json", Usage: "write everything, each single time too, to `FILE`"},
			&cli.StringFlag{Name: "junit", Usage: "write a JUnit report to `FILE`"},
			&cli.StringFlag{Name: "gobench", Usage: "write Go's benchmark format, for benchstat, to `FILE`"},
		),
		Action: func(ctx context.Context, c *cli.Command) error {
			if c.Args().Present() {
				return usage("run takes no argument %q", c.Args().First())
			}
			for _, flag := range []string{"json", "junit", "gobench"} {
				if name := c.String(flag); name != "" {
					if err := writable(name); err != nil {
						return err
					}
				}
			}
			f, err := measured(ctx, c, host)
			if f == nil {
				return err
			}
			for flag, write := range map[string]func(io.Writer) error{"json": f.Write, "junit": f.WriteJUnit, "gobench": f.WriteGobench} {
				if name := c.String(flag); name != "" {
					err = errors.Join(err, toFile(name, write))
				}
			}
			if failed := f.Failed(); err == nil && len(failed) > 0 {
				err = fmt.Errorf("failed: %s", strings.Join(failed, ", "))
			}
			return err
		},
	}
}

// measured runs the suite that the flags ask for, printing as it goes. The file is nil if nothing was measured; with an error
// beside it, it is not complete.
func measured(ctx context.Context, c *cli.Command, host device.Host) (*record.File, error) {
	require := c.String("require")
	if require != "" && require != "gpu" {
		return nil, usage("--require is %q, want gpu", require)
	}
	names := c.StringSlice("device")
	for _, n := range names {
		if _, err := strconv.ParseUint(n, 10, 16); n != "cpu" && err != nil {
			return nil, usage("--device is %q, want cpu or the number of a GPU", n)
		}
	}
	if s := slices.Sorted(slices.Values(names)); len(slices.Compact(s)) != len(names) {
		return nil, usage("--device names a device twice")
	}
	if _, err := suite(c, device.Opened{}); err != nil {
		return nil, err
	}
	set, err := host.Open(ctx, names, require == "gpu")
	if err != nil {
		return nil, err
	}
	f := &record.File{
		Format: record.Format, Suite: c.String("suite"), Started: time.Now().UTC().Truncate(time.Second), Version: version(),
		Host: record.Host{
			OS: runtime.GOOS, Arch: runtime.GOARCH, Go: runtime.Version(), Cores: runtime.GOMAXPROCS(0), Load: device.Load(),
			NVIDIA: set.NVIDIA, Driver: set.Driver,
		},
	}
	out := c.Root().Writer
	fmt.Fprintf(out, "NVIDIA: %s\nload of the last minute before the start: %s processes on %d cores\n", set.NVIDIA, f.Host.Load, f.Host.Cores)
	for _, d := range set.Devices {
		s, errSuite := suite(c, d)
		if errSuite != nil {
			err = errSuite
			break
		}
		printHead(out, d)
		var done record.Device
		done, err = measure.Device(ctx, d, s, func(r record.Result) { printResult(out, &r) })
		f.Devices = append(f.Devices, done)
		if err != nil {
			break
		}
	}
	return f, errors.Join(err, set.Close())
}

// suite is what the flags ask for on a device; without one, it checks the flags alone.
func suite(c *cli.Command, d device.Opened) (measure.Suite, error) {
	kind := challenge.CPU
	if d.Device != nil {
		kind = d.Kind()
	}
	s, err := measure.For(c.String("suite"), kind)
	if err != nil {
		return s, usage("%w", err)
	}
	if list := c.String("sizes"); list != "" {
		s.Sizes = nil
		for _, word := range strings.Split(list, ",") {
			n, err := strconv.ParseUint(strings.TrimSpace(word), 10, 32)
			if err != nil || slices.Contains(s.Sizes, n) {
				return s, usage("--sizes is %q, want different numbers with commas", list)
			}
			s.Sizes = append(s.Sizes, n)
		}
	}
	if list := c.String("datasets"); list != "" {
		s.Datasets, s.OfClass = nil, false
		for _, word := range strings.Split(list, ",") {
			n, err := strconv.ParseUint(strings.TrimSpace(word), 10, 32)
			if err != nil || slices.Contains(s.Datasets, n) {
				return s, usage("--datasets is %q, want different numbers with commas", list)
			}
			s.Datasets = append(s.Datasets, n)
		}
	}
	if c.IsSet("reps") {
		n := c.Uint("reps")
		if n < 1 || n > 1000 {
			return s, usage("--reps is %d, want 1 to 1000", n)
		}
		s.Reps, s.MinReps = int(n), int(n)
	}
	if err := s.Validate(); err != nil {
		return s, usage("%w", err)
	}
	return s, nil
}

func printHead(out io.Writer, d device.Opened) {
	info := d.Device.Info()
	fmt.Fprintf(out, "\ndevice %s: %s, kernel %s/%s, %d cores, %s\n", d.Name, info.Name, info.Architecture, info.Kernel, info.Cores,
		record.Quantity(float64(info.MemoryBytes), "B"))
	if info.Emulated {
		fmt.Fprintln(out, "  emulated: there is no card, and no number below is a measurement of one")
	}
	if d.Card != nil {
		fmt.Fprintf(out, "  power limit %s W, ECC %s, MIG %s, compute mode %s, %s °C\n", d.Card.PowerLimit, d.Card.ECC, d.Card.MIG,
			d.Card.ComputeMode, d.Card.Now.Temperature)
	}
	if d.Peak != nil {
		fmt.Fprintf(out, "  data sheet: %s, %s (%s)\n", record.Quantity(d.Peak.Ops, "op/s"), record.Quantity(d.Peak.Memory, "B/s"), d.Peak.Source)
	} else {
		fmt.Fprintln(out, "  data sheet: not known, so no share of a peak")
	}
}

func printResult(out io.Writer, r *record.Result) {
	switch {
	case r.Skipped != "":
		fmt.Fprintf(out, "  %-42s not measured: %s\n", r.Name, r.Skipped)
		return
	case r.Error != "":
		fmt.Fprintf(out, "  %-42s FAILED: %s\n", r.Name, r.Error)
		return
	}
	w := tabwriter.NewWriter(out, 12, 0, 2, ' ', 0)
	fmt.Fprintf(w, "  %-42s\t%s\t±%.1f %%\t×%d\t%s\t%s\t%s\n", r.Name, record.Time(r.Median), r.Spread(), len(r.Samples), r.RateText(), r.PeakText(), r.Conditions())
	_ = w.Flush() // to a writer whose errors show at the end
}

// writable finds out before a long measurement that its file could not be written.
func writable(name string) error {
	f, err := os.Create(name + ".part")
	if err != nil {
		return &statusError{exitUsage, err}
	}
	return errors.Join(f.Close(), os.Remove(f.Name()))
}

// toFile writes a file whole, or not at all.
func toFile(name string, write func(io.Writer) error) error {
	f, err := os.Create(name + ".part")
	if err != nil {
		return &statusError{exitUsage, err}
	}
	if err := errors.Join(write(f), f.Close()); err != nil {
		_ = os.Remove(f.Name())
		return fmt.Errorf("%s: %w", name, err)
	}
	return os.Rename(f.Name(), name)
}
