package feed

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"time"

	"github.com/pelletier/go-toml/v2"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/slark/market"
)

// maxRegions is the size of a file of regions, in bytes.
const maxRegions = 32 << 20

// Regions are where providers are, by the word of this verifier's operator: neither registry nor protocol have it, and no proof shows it. They come
// from a TOML file that is read again when it changes:
//
//	[regions]
//	"0x1111111111111111111111111111111111111111" = "eu-de"
//
// An unknown key or a bad value makes the whole file bad; while a changed file is bad what it said before stands.
type Regions struct {
	file  string
	log   *slog.Logger
	at    time.Time
	bytes int64
	by    map[challenge.Address]string
}

// OpenRegions reads the file. log may be nil.
func OpenRegions(file string, log *slog.Logger) (*Regions, error) {
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	r := &Regions{file: file, log: log}
	info, err := os.Stat(file)
	if err != nil {
		return nil, fmt.Errorf("regions: %w", err)
	}
	if r.by, err = loadRegions(file); err != nil {
		return nil, err
	}
	r.at, r.bytes = info.ModTime(), info.Size()
	return r, nil
}

// of is a provider's region.
func (r *Regions) of(a challenge.Address) string {
	if r == nil {
		return market.NoRegion
	}
	if s, ok := r.by[a]; ok {
		return s
	}
	return market.NoRegion
}

// look reads the file again if it has changed, and says whether what it says may be another thing since.
func (r *Regions) look() bool {
	if r == nil {
		return false
	}
	info, err := os.Stat(r.file)
	if err == nil && info.ModTime().Equal(r.at) && info.Size() == r.bytes {
		return false
	}
	by, lerr := loadRegions(r.file)
	if err = errors.Join(err, lerr); err != nil {
		if info == nil || !info.ModTime().Equal(r.at) || info.Size() != r.bytes {
			r.log.Error("the file of regions cannot be read; what it said before stands", "file", r.file, "err", err)
		}
	}
	if info != nil { // told once for each content
		r.at, r.bytes = info.ModTime(), info.Size()
	}
	if err != nil {
		return false
	}
	r.by = by
	r.log.Info("the file of regions was read again", "file", r.file, "providers", len(by))
	return true
}

func loadRegions(file string) (map[challenge.Address]string, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, fmt.Errorf("regions: %w", err)
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, maxRegions+1))
	if err != nil {
		return nil, fmt.Errorf("regions: reading %s: %w", file, err)
	}
	by, err := parseRegions(text)
	if err != nil {
		return nil, fmt.Errorf("regions: %s: %w", file, err)
	}
	return by, nil
}

// parseRegions reports everything that is wrong.
func parseRegions(text []byte) (map[challenge.Address]string, error) {
	if len(text) > maxRegions {
		return nil, fmt.Errorf("%w: more than %d bytes", challenge.ErrInvalid, maxRegions)
	}
	var parsed struct {
		Regions map[string]string `toml:"regions"`
	}
	d := toml.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(&parsed); err != nil {
		var strict *toml.StrictMissingError
		if errors.As(err, &strict) {
			return nil, fmt.Errorf("%w: unknown keys:\n%s", challenge.ErrInvalid, strict.String())
		}
		return nil, fmt.Errorf("%w: %w", challenge.ErrInvalid, err)
	}
	by := make(map[challenge.Address]string, len(parsed.Regions))
	var errs []error
	for key, region := range parsed.Regions {
		a, err := challenge.ParseAddress(key)
		if err != nil {
			errs = append(errs, fmt.Errorf("%.80q: %w", key, err))
			continue
		}
		if err := market.CheckRegion(region); err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", a, err))
		}
		by[a] = region
	}
	return by, errors.Join(errs...)
}
