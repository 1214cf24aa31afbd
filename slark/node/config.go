package node

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/pelletier/go-toml/v2"

	"github.com/slark-network/slark/chain/drand"
	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/proto/observe"
	"github.com/slark-network/slark/slark/dashboard"
	"github.com/slark-network/slark/slark/exchange"
	"github.com/slark-network/slark/slark/query"
	"github.com/slark-network/slark/slark/schedule"
)

// Config is what an operator decides. In a file it is TOML; an unknown key or a bad value stops the start, and all of them
// are reported together. Durations are written as "90s" or "10m". Files are relative to the folder of the config file.
type Config struct {
	Key       KeyConfig       `toml:"key"`
	Store     StoreConfig     `toml:"store"`
	Chain     ChainConfig     `toml:"chain"`
	Challenge ChallengeConfig `toml:"challenge"`
	Leases    LeasesConfig    `toml:"leases"`
	DialOut   DialOutConfig   `toml:"dial_out"`
	Log       LogConfig       `toml:"log"`
	// Query is where matchmakers ask.
	Query query.Config `toml:"query"`
	// Metrics is where metrics and health are served.
	Metrics observe.MetricsConfig `toml:"metrics"`
	// Dashboard is where pages about all of this are served.
	Dashboard dashboard.Config `toml:"dashboard"`
	// Trace is where traces go.
	Trace observe.TraceConfig `toml:"trace"`
}

// KeyConfig says where the verifier's key is. It signs challenges and pays for transactions.
type KeyConfig struct {
	// File holds 64 hex digits or a keystore, mode 0600. Required.
	File string `toml:"file"`
	// PasswordFile holds the password of a keystore, mode 0600.
	PasswordFile string `toml:"password_file"`
}

// StoreConfig says where the verifier remembers.
type StoreConfig struct {
	// Dir is the folder of the store. Required.
	Dir string `toml:"dir"`
	// Create makes a new store if there is none. Leave it false on a verifier that has been running: it must find its store,
	// else its counters would start again.
	Create bool `toml:"create"`
	// KeepEras is for how many Eras transcripts are kept. 0 keeps all.
	KeepEras uint64 `toml:"keep_eras"`
}

// ChainConfig says which chain is followed.
type ChainConfig struct {
	// URL of an Ethereum node, best ws:// or wss://. Required.
	URL string `toml:"url"`
	// Addresses is the file that names the chain and the contracts. Required.
	Addresses string `toml:"addresses"`
	// Confirmations that a block needs before it counts, 0 to 64. Default 0.
	Confirmations uint64 `toml:"confirmations"`
	// Poll is how often the head is asked for, 100 ms to 1 min. Default 2 s.
	Poll Duration `toml:"poll"`
	// StaleAfter is how long without an answer the node counts as healthy, up to 1 h. Default 5 polls, at least 15 s.
	StaleAfter Duration `toml:"stale_after"`
	// AdoptNonce says that all that the account sent below this nonce was the operator's own doing. Default 0: a start is refused
	// when the account has sent what the store does not know, because another process then has the key.
	AdoptNonce uint64 `toml:"adopt_nonce"`
	// DrandURL is an endpoint of the drand network whose rounds the deployment's beacons come from, http(s)://, with the chain's
	// hash where it serves several. Without it others have to bring the rounds. Default: none.
	DrandURL string `toml:"drand_url"`
}

// ChallengeConfig says how devices are challenged.
type ChallengeConfig struct {
	// Share is the most that the proofs of all verifiers may take of a device's time in an Era, above 0 up to 1; a setting of
	// the network. There are fewer slots where they would take more. Default 0.01.
	Share float64 `toml:"share"`
	// Margin is the time after the beacon, and before the end of an Era, in which no challenge begins. Default 2 min, at most a tenth of the Era.
	Margin Duration `toml:"margin"`
	// LateAfter is how long a slot waits for a place among the challenges under way, and a challenge for its timed window, 1 s to 1 h; then it is
	// dropped. Default 2 min, at most a tenth of the Era, but never less than 10 s then.
	LateAfter Duration `toml:"late_after"`
	// Concurrent is the number of challenges under way, those that wait for openings included, 1 to 100000. Default 1000.
	Concurrent int `toml:"concurrent"`
	// Windows is the number of challenges that are timed at once, 1 to 10000. Default 64.
	Windows int `toml:"windows"`
	// Checks is the number of proofs checked at once, 1 to 1024. Default 1.
	Checks int `toml:"checks"`
	// ReadyWithin is the time from Prepare to Ready, 100 ms to 1 min. Default 5 s.
	ReadyWithin Duration `toml:"ready_within"`
	// AnswerWithin is the time from Start to Commit, 1 s to 10 min. Default 120 s, or 10 times what the envelope allows and
	// 10 s if that is more.
	AnswerWithin Duration `toml:"answer_within"`
	// WithheldAfter is the time from Open to a valid answer, 1 s to 1 h; a setting of the network. Default 10 min.
	WithheldAfter Duration `toml:"withheld_after"`
	// BusyRetries is how often a busy device is asked again in a slot, 0 to 10. Default 3.
	BusyRetries *int `toml:"busy_retries"`
	// Envelopes are signed files of envelopes that go over those in the program. Two that set the same one stop the start.
	Envelopes []string `toml:"envelopes"`
	// EnvelopeSigners are the addresses whose signature on such a file counts. Default: that of the verifier's own key.
	EnvelopeSigners []challenge.Address `toml:"envelope_signers"`
	// Size, Rounds and Openings are the work of every full proof, all or none of them; the slots are then not lowered for what
	// they take. Default: by class.
	Size     uint64 `toml:"size"`
	Rounds   uint32 `toml:"rounds"`
	Openings uint32 `toml:"openings"`
	// Memory is what the operator sets of memory proofs.
	Memory MemoryConfig `toml:"memory"`
	// PrecomputeBytes bounds the memory of the public matrices' digests, from 1 MiB. Default 512 MiB.
	PrecomputeBytes int64 `toml:"precompute_bytes"`
}

// MemoryConfig says what memory proofs are asked. Those of cards follow from the catalogue. A class is asked for them only if it
// has an envelope for memory and a dataset.
type MemoryConfig struct {
	// Datasets are the sizes of datasets in MiB, 1 to 262144, by class: of classes that the catalogue knows no size of, such as cpu,
	// or in place of the catalogue's. Default: none.
	Datasets map[string]uint64 `toml:"datasets"`
	// BuildWithin is what Ready may take beyond ready_within once an Era for a dataset set here, 1 s to 10 min. Default 1 min.
	BuildWithin Duration `toml:"build_within"`
	// Rounds and Openings are the work of every memory proof, both or neither. Default: by class; none where size, rounds and
	// openings of products are set.
	Rounds   uint32 `toml:"rounds"`
	Openings uint32 `toml:"openings"`
}

// LeasesConfig says where evidence of leases comes from, beside the registry of leases of the deployment, if it has one.
type LeasesConfig struct {
	// File is a file of leases that the operator keeps, read again when it changes. Default: none.
	File string `toml:"file"`
}

// DialOutConfig is for provers that cannot be called and dial their verifiers (docs/protocol.md, section 16.1).
type DialOutConfig struct {
	// Listen is the host:port that such provers dial. Default: none, and this verifier has no opinion of them.
	Listen string `toml:"listen"`
}

// LogConfig says where lines go.
type LogConfig struct {
	// Level is debug, info, warn or error. Default info.
	Level string `toml:"level"`
	// Format is text or json. Default text.
	Format string `toml:"format"`
	// Audit is the file to which verdicts and submissions are appended, a JSON object a line. Default: the log.
	Audit string `toml:"audit"`
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

// Load reads and validates a config file.
func Load(file string) (Config, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return Config{}, fmt.Errorf("config: %w", err)
	}
	var c Config
	d := toml.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(&c); err != nil {
		return Config{}, fmt.Errorf("config %s: %w", file, inWords(err))
	}
	dir := filepath.Dir(file)
	files := []*string{&c.Key.File, &c.Key.PasswordFile, &c.Store.Dir, &c.Chain.Addresses, &c.Leases.File, &c.Log.Audit, &c.Trace.CA}
	for _, p := range append(files, c.Query.Files()...) {
		if *p != "" && !filepath.IsAbs(*p) {
			*p = filepath.Join(dir, *p)
		}
	}
	for i, p := range c.Challenge.Envelopes {
		if p != "" && !filepath.IsAbs(p) {
			c.Challenge.Envelopes[i] = filepath.Join(dir, p)
		}
	}
	if err := c.Validate(); err != nil {
		return Config{}, fmt.Errorf("config %s: %w", file, err)
	}
	return c, nil
}

// inWords makes the errors of the TOML library name keys and lines.
func inWords(err error) error {
	var strict *toml.StrictMissingError
	if errors.As(err, &strict) {
		var errs []error
		for i := range strict.Errors {
			e := &strict.Errors[i]
			row, _ := e.Position()
			errs = append(errs, fmt.Errorf("line %d: unknown key %s", row, dotted(e.Key())))
		}
		return errors.Join(errs...)
	}
	var decode *toml.DecodeError
	if errors.As(err, &decode) {
		row, column := decode.Position()
		if key := dotted(decode.Key()); key != "" {
			return fmt.Errorf("line %d: key %s: %w", row, key, decode)
		}
		return fmt.Errorf("line %d, column %d: %w", row, column, decode)
	}
	return err
}

func dotted(key toml.Key) string {
	var b bytes.Buffer
	for i, part := range key {
		if i > 0 {
			b.WriteByte('.')
		}
		b.WriteString(part)
	}
	return b.String()
}

// Validate reports everything that is wrong, each with its key and limit, and fills in the defaults.
func (c *Config) Validate() error {
	var v validator
	v.required("key.file", c.Key.File)
	v.required("store.dir", c.Store.Dir)
	v.required("chain.url", c.Chain.URL)
	v.required("chain.addresses", c.Chain.Addresses)
	number(&v, "chain.confirmations", &c.Chain.Confirmations, 0, 0, 64)
	number(&v, "chain.poll", &c.Chain.Poll, Duration(2*time.Second), Duration(100*time.Millisecond), Duration(time.Minute))
	number(&v, "chain.stale_after", &c.Chain.StaleAfter, max(5*c.Chain.Poll, Duration(15*time.Second)), Duration(time.Second), Duration(time.Hour))
	if c.Chain.DrandURL != "" {
		if err := drand.CheckURL(c.Chain.DrandURL); err != nil {
			v.bad("chain.drand_url: %w", err)
		}
	}
	if c.DialOut.Listen != "" {
		if _, port, err := net.SplitHostPort(c.DialOut.Listen); err != nil || port == "" {
			v.bad("dial_out.listen is %.80q, want host:port", c.DialOut.Listen)
		}
	}
	p := &c.Challenge
	if p.Share == 0 {
		p.Share = schedule.DefaultShare
	} else if !(p.Share > 0 && p.Share <= 1) {
		v.bad("challenge.share is %v, want above 0 and at most 1", p.Share)
	}
	number(&v, "challenge.margin", &p.Margin, Duration(2*time.Minute), Duration(time.Second), Duration(time.Hour))
	number(&v, "challenge.late_after", &p.LateAfter, Duration(2*time.Minute), Duration(time.Second), Duration(time.Hour))
	number(&v, "challenge.concurrent", &p.Concurrent, 1000, 1, 100_000)
	number(&v, "challenge.windows", &p.Windows, exchange.DefaultWindows, 1, 10_000)
	number(&v, "challenge.checks", &p.Checks, exchange.DefaultPool, 1, 1024)
	number(&v, "challenge.ready_within", &p.ReadyWithin, Duration(exchange.ReadyWithin), Duration(100*time.Millisecond), Duration(time.Minute))
	number(&v, "challenge.answer_within", &p.AnswerWithin, 0, Duration(time.Second), Duration(10*time.Minute))
	number(&v, "challenge.withheld_after", &p.WithheldAfter, Duration(exchange.WithheldAfter), Duration(time.Second), Duration(time.Hour))
	number(&v, "challenge.precompute_bytes", &p.PrecomputeBytes, 512<<20, 1<<20, 1<<40)
	if p.BusyRetries == nil {
		three := 3
		p.BusyRetries = &three
	} else if *p.BusyRetries < 0 || *p.BusyRetries > 10 {
		v.bad("challenge.busy_retries is %d, want 0 to 10", *p.BusyRetries)
	}
	if p.Size != 0 || p.Rounds != 0 || p.Openings != 0 {
		if err := challenge.ValidateWork(challenge.Matmul, p.Size, p.Rounds, p.Openings); err != nil {
			v.bad("challenge.size, challenge.rounds, challenge.openings: %w", err)
		}
	}
	number(&v, "challenge.memory.build_within", &p.Memory.BuildWithin, Duration(time.Minute), Duration(time.Second), Duration(10*time.Minute))
	for class, mib := range p.Memory.Datasets {
		if err := message.CheckClass(class); err != nil {
			v.bad("challenge.memory.datasets: %w", err)
		}
		if most := uint64(challenge.MaxItems >> 10); mib < 1 || mib > most {
			v.bad("challenge.memory.datasets.%s is %d, want 1 to %d MiB", class, mib, most)
		}
	}
	if p.Memory.Rounds != 0 || p.Memory.Openings != 0 {
		if err := challenge.ValidateWork(challenge.Memory, challenge.MinItems, p.Memory.Rounds, p.Memory.Openings); err != nil {
			v.bad("challenge.memory.rounds, challenge.memory.openings: %w", err)
		}
	}
	if len(p.EnvelopeSigners) > 0 && len(p.Envelopes) == 0 {
		v.bad("challenge.envelope_signers is set, and challenge.envelopes is empty")
	}
	if slices.Contains(p.Envelopes, "") {
		v.bad("challenge.envelopes has an empty name")
	}
	if slices.ContainsFunc(p.EnvelopeSigners, challenge.Address.IsZero) {
		v.bad("challenge.envelope_signers has the zero address")
	}
	c.Log.Level, c.Log.Format = cmp.Or(c.Log.Level, "info"), cmp.Or(c.Log.Format, "text")
	for _, err := range []error{observe.CheckLog(c.Log.Level, c.Log.Format), c.Query.Validate(), c.Metrics.Validate(), c.Dashboard.Validate(), c.Trace.Validate()} {
		if err != nil {
			v = append(v, err)
		}
	}
	return errors.Join(v...)
}

type validator []error

func (v *validator) bad(format string, args ...any) { *v = append(*v, fmt.Errorf(format, args...)) }

func (v *validator) required(key, value string) {
	if value == "" {
		v.bad("%s is missing", key)
	}
}

// number applies a default to zero and limits to the rest.
func number[T int | int64 | uint64 | Duration](v *validator, key string, value *T, otherwise, least, most T) {
	switch {
	case *value == 0:
		*value = otherwise
	case *value < least || *value > most:
		v.bad("%s is %v, want %v to %v", key, show(*value), show(least), show(most))
	}
}

func show(v any) any {
	if d, ok := v.(Duration); ok {
		return time.Duration(d)
	}
	return v
}
