// Command accuracy measures how often the judgement of time and the decision are wrong, in a simulated fleet and exactly, and writes
// docs/accuracy.json and the generated part of docs/accuracy.md.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"runtime"
	"sync"

	"github.com/slark-network/slark/challenge/catalogue"
	"github.com/slark-network/slark/challenge/decision/internal/fleet"
	"github.com/slark-network/slark/challenge/envelope"
)

func main() {
	seed := flag.Uint64("seed", 1, "seed of all chance")
	data := flag.String("json", "docs/accuracy.json", "write the figures to this file")
	page := flag.String("page", "docs/accuracy.md", "write the tables between the marks of this page")
	flag.Parse()
	if err := run(*seed, *data, *page); err != nil {
		fmt.Fprintln(os.Stderr, "accuracy:", err)
		os.Exit(1)
	}
}

func run(seed uint64, data, page string) error {
	r := measure(seed)
	encoded, err := r.encode()
	if err != nil {
		return err
	}
	before, err := os.ReadFile(page)
	if err != nil {
		return err
	}
	after, err := splice(before, r.tables())
	if err != nil {
		return fmt.Errorf("%s: %w", page, err)
	}
	return errors.Join(os.WriteFile(data, encoded, 0o644), os.WriteFile(page, after, 0o644))
}

// measure runs all shards of all rows.
func measure(seed uint64) report {
	claims := shipped()
	rows := fleet.Rows()
	counts := make([][fleet.Shards]map[string]*fleet.Count, len(rows))
	type job struct{ row, shard int }
	jobs := make(chan job)
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for j := range jobs {
				counts[j.row][j.shard] = rows[j.row].Run(claims, seed, j.shard)
			}
		})
	}
	for i := range rows {
		for shard := range fleet.Shards {
			jobs <- job{i, shard}
		}
	}
	close(jobs)
	workers.Wait()

	r := report{Seed: seed, Slots: fleet.Slots, Shards: fleet.Shards}
	for i, row := range rows {
		r.Rows = append(r.Rows, figures(row, len(row.Claims(claims)), counts[i][:]))
	}
	r.Exact, r.Kept = exactRates(), keeps()
	r.Claims, r.Parts = claimed(claims), parted(claims)
	return r
}

func shipped() []*fleet.Claim { return fleet.Claims(catalogue.Shipped(), envelope.Shipped()) }

func (r report) encode() ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	err := e.Encode(r)
	return b.Bytes(), err
}

// The marks of the page between which everything is generated.
const (
	openMark  = "<!-- accuracy: generated -->\n"
	closeMark = "<!-- accuracy: end -->\n"
)

func splice(page, tables []byte) ([]byte, error) {
	head, rest, found := bytes.Cut(page, []byte(openMark))
	_, tail, ends := bytes.Cut(rest, []byte(closeMark))
	if !found || !ends {
		return nil, fmt.Errorf("no part between %q and %q", openMark, closeMark)
	}
	return bytes.Join([][]byte{head, []byte(openMark), tables, []byte(closeMark), tail}, nil), nil
}
