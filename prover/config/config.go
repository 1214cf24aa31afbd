// Package config is the file that a provider writes for its sidecar. The comments
// on the fields are its manual. A file that is not right in every respect is not
// used, and all that is wrong is reported together.
//
// Secrets lie in files of their own, which are named here and which nobody but
// their owner may read; never in flags, the environment or this file.
package config

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/pelletier/go-toml/v2"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/proto/observe"
	"github.com/slark-network/slark/prover/sidecar"
)

// Config is the whole file, in TOML. Durations are written as "90s" or "10m". Names of files are relative to the folder of
// the file that names them.
type Config struct {
	// Listen is the host:port that verifiers call; the registry's hostUri leads there. Required, but with dial_out.
	Listen string `toml:"listen"`
	// DataDir is the folder of the ledger. It must not be lost: it keeps a Start from running twice. Required.
	DataDir string `toml:"data_dir"`
	// Provider is the wallet in the provider registry, 0x and 40 hex digits. Its key is not needed here. Required.
	Provider challenge.Address `toml:"provider"`
	// Maintenance answers every Prepare with Busy, reason maintenance. It counts as neutral only while the registry says
	// Maintenance as well. Default false.
	Maintenance bool `toml:"maintenance"`
	// StopWithin is how long a stop waits for what was accepted and committed, 0s to 15m. Default 30s.
	StopWithin *Duration `toml:"stop_within"`

	Key     Key      `toml:"key"`
	TLS     TLS      `toml:"tls"`
	Chain   Chain    `toml:"chain"`
	Leases  Leases   `toml:"leases"`
	DialOut DialOut  `toml:"dial_out"`
	Devices []Device `toml:"devices"`
	Limits  Limits   `toml:"limits"`
	Log     Log      `toml:"log"`
	// Metrics is where metrics and health are served.
	Metrics observe.MetricsConfig `toml:"metrics"`
	// Trace is where traces go.
	Trace observe.TraceConfig `toml:"trace"`
}

// Key is the key that signs for the provider, appointed on chain as its signer.
type Key struct {
	// File holds 64 hex digits or a keystore in JSON, mode 0600. Required.
	File string `toml:"file"`
	// PasswordFile holds the password of a keystore, mode 0600.
	PasswordFile string `toml:"password_file"`
}

// TLS is the certificate that the registry pins, bound to the key. `prover init` makes both files.
type TLS struct {
	// Certificate is the certificate in PEM. Required.
	Certificate string `toml:"certificate"`
	// Key is its private key in PEM, mode 0600. Required.
	Key string `toml:"key"`
}

// Chain says which chain is followed.
type Chain struct {
	// URL of an Ethereum node, best ws:// or wss://. Required.
	URL string `toml:"url"`
	// Addresses is the JSON file that names the chain and the contracts. Required.
	Addresses string `toml:"addresses"`
	// ID of the chain; the addresses must be for it. Default: what they say.
	ID uint64 `toml:"id"`
	// Confirmations that a block needs before it counts, 0 to 64. Default 0.
	Confirmations uint64 `toml:"confirmations"`
	// Poll is how often the head is asked for, 100ms to 1m. Default 2s.
	Poll Duration `toml:"poll"`
	// StaleAfter is how long without an answer the view is trusted, up to 1h. Default 5 polls, at least 15s.
	StaleAfter Duration `toml:"stale_after"`
}

// Leases says where it is found out that a device has a tenant, beside the registry of leases of the deployment, if it has one.
type Leases struct {
	// File is a file of leases, as verifiers keep one (docs/operator.md), read again when it changes. Default: none.
	File string `toml:"file"`
}

// DialOut is for a host that cannot be called: the prover dials its verifiers instead, and the registry's host is "dial-out".
type DialOut struct {
	// Verifiers are whom to dial, each as 0x<address>@host:port. Default: none.
	Verifiers []string `toml:"verifiers"`
	// FromChain dials those too who say on chain where. Default false.
	FromChain bool `toml:"from_chain"`
	// Idle is how many connections to each wait for a challenge, 1 to 4. Default 2.
	Idle int `toml:"idle"`
}

// Device is a device that is offered. There is at least one.
type Device struct {
	// Index is its place in the list that the provider registered, 0 to 255.
	Index uint32 `toml:"index"`
	// Kind is cpu or gpu. Required.
	Kind challenge.DeviceKind `toml:"kind"`
	// Class is the model claimed in the registry, a name of the catalogue. Required.
	Class string `toml:"class"`
	// Name is what people see. Default: what the host says.
	Name string `toml:"name"`
	// Cores that a cpu device uses, 0 to 4096. Default 0: all.
	Cores int `toml:"cores"`
	// Card is which GPU of the host a gpu device is, as its driver counts them, 0 to 63. Default 0.
	Card int `toml:"card"`
	// Worker is the path of prover-cuda for a gpu device. Default: beside prover, or in PATH.
	Worker string `toml:"worker"`
	// Memory in bytes that jobs may use. Default 0: what the device has.
	Memory uint64 `toml:"memory"`
}

// Limits are how much of the devices is lent to proofs. What is left out has its default; each is for one device.
type Limits struct {
	// MaxSize is the largest n of a matmul job, a number from 256 to 65536. Default 32768.
	MaxSize uint64 `toml:"max_size"`
	// MaxRounds is the largest number of rounds of a job, 1 to 256. Default 256.
	MaxRounds uint32 `toml:"max_rounds"`
	// MaxMemory in bytes, for one job and the kept runs. Default: what the device has.
	MaxMemory uint64 `toml:"max_memory"`
	// EraLength is the length of an Era, 1s to 366 days. Default: what the chain says.
	EraLength Duration `toml:"era_length"`
	// MaxShare is the share of an Era that all verifiers together may use, above 0 up to 1. Default 0.01.
	MaxShare float64 `toml:"max_share"`
	// VerifierTime is how much of it one verifier may use in an Era, from 1ms. Default: an equal part for each
	// verifier of the Era, which is what the network expects.
	VerifierTime Duration `toml:"verifier_time"`
	// VerifierStarts is the number of challenges that one verifier may start in an Era. Default 200.
	VerifierStarts uint32 `toml:"verifier_starts"`
	// VerifierCalls is the number of calls that one verifier may have open. Default 32.
	VerifierCalls int `toml:"verifier_calls"`
	// QueueLength is the number of jobs that may wait, 1 to 1024. Default 8.
	QueueLength int `toml:"queue_length"`
	// ReadyWithin is the time from Prepare to Ready, 10ms to 5s. Default 5s.
	ReadyWithin Duration `toml:"ready_within"`
	// BuildWithin is that time of a memory job, whose dataset may have to be built, 10ms to 10m. Default 1m.
	BuildWithin Duration `toml:"build_within"`
	// StartWithin is how long the device is reserved after Ready, 10ms to 10m. Default 1m.
	StartWithin Duration `toml:"start_within"`
	// RunWithin is the longest run, 10ms to 1h. Default 2m.
	RunWithin Duration `toml:"run_within"`
	// MaxRuns is the number of finished runs kept in memory for their openings, 1 to 1024. Default 8.
	MaxRuns int `toml:"max_runs"`
	// KeepRuns is for how long, up to 24h. Default 15m.
	KeepRuns Duration `toml:"keep_runs"`
	// KeepAnswers is how long an answer to Open can be had again, 10m to 30 days. Default 1h.
	KeepAnswers Duration `toml:"keep_answers"`
	// KeepRecords is how long challenges and verdicts are kept, from keep_answers to 366 days. Default 168h: so long
	// openings can be demanded on chain and be due; with less, a demand may find nothing to answer with.
	KeepRecords Duration `toml:"keep_records"`
}

// Log says what is logged, to standard error.
type Log struct {
	// Level is debug, info, warn or error. Default info.
	Level string `toml:"level"`
	// Format is text or json. Default text.
	Format string `toml:"format"`
}

// Duration is a time.Duration that is written as "90s".
type Duration time.Duration

// MarshalText writes it as time.Duration does.
func (d Duration) MarshalText() ([]byte, error) { return []byte(time.Duration(d).String()), nil }

// UnmarshalText reads what time.ParseDuration does.
func (d *Duration) UnmarshalText(b []byte) error {
	v, err := time.ParseDuration(string(b))
	*d = Duration(v)
	return err
}

// Load reads a config file and checks all of it, the modes of secret files included. The files of key and certificate need
// not be there yet: see CheckFiles.
func Load(file string) (Config, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return Config{}, fmt.Errorf("config: %w", err)
	}
	c, err := Parse(b, filepath.Dir(file))
	if err != nil {
		return Config{}, fmt.Errorf("config %s:\n%w", file, err)
	}
	return c, nil
}

// Parse reads and checks a config whose relative file names are in dir.
func Parse(b []byte, dir string) (Config, error) {
	var c Config
	d := toml.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	err := d.Decode(&c)
	var unknown *toml.StrictMissingError
	if err != nil && !errors.As(err, &unknown) {
		return Config{}, syntax(err)
	}
	for _, p := range c.files() {
		if *p != "" && !filepath.IsAbs(*p) {
			*p = filepath.Join(dir, *p)
		}
	}
	// Unknown keys do not keep the rest from being looked at.
	if err := errors.Join(unknownKeys(unknown), c.Validate()); err != nil {
		return Config{}, err
	}
	return c, nil
}

func (c *Config) files() []*string {
	return []*string{&c.DataDir, &c.Key.File, &c.Key.PasswordFile, &c.TLS.Certificate, &c.TLS.Key, &c.Chain.Addresses, &c.Leases.File, &c.Trace.CA}
}

func syntax(err error) error {
	var decode *toml.DecodeError
	if errors.As(err, &decode) {
		row, column := decode.Position()
		return fmt.Errorf("line %d, column %d, key %q: %w", row, column, strings.Join(decode.Key(), "."), err)
	}
	return err
}

func unknownKeys(err *toml.StrictMissingError) error {
	if err == nil {
		return nil
	}
	var errs []error
	for i := range err.Errors {
		e := &err.Errors[i]
		row, _ := e.Position()
		errs = append(errs, fmt.Errorf("line %d: unknown key %s", row, strings.Join(e.Key(), ".")))
	}
	return errors.Join(errs...)
}

// Sidecar are the limits as the sidecar takes them.
func (l Limits) Sidecar() sidecar.Limits {
	return sidecar.Limits{
		MaxSize: l.MaxSize, MaxRounds: l.MaxRounds, MaxMemory: l.MaxMemory,
		EraLength: time.Duration(l.EraLength), MaxShare: l.MaxShare, VerifierTime: time.Duration(l.VerifierTime),
		VerifierStarts: l.VerifierStarts, VerifierCalls: l.VerifierCalls, QueueLength: l.QueueLength,
		ReadyWithin: time.Duration(l.ReadyWithin), BuildWithin: time.Duration(l.BuildWithin), StartWithin: time.Duration(l.StartWithin), RunWithin: time.Duration(l.RunWithin),
		MaxRuns: l.MaxRuns, KeepRuns: time.Duration(l.KeepRuns), KeepAnswers: time.Duration(l.KeepAnswers), KeepRecords: time.Duration(l.KeepRecords),
	}
}
