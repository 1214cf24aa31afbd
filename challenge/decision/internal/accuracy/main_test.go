package main

import (
	"bytes"
	"encoding/json"
	"os"
	"reflect"
	"slices"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/decision/internal/exact"
	"github.com/slark-network/slark/challenge/decision/internal/fleet"
)

const docs = "../../../../docs/"

func committed(t *testing.T) (r report, data []byte) {
	t.Helper()
	data, err := os.ReadFile(docs + "accuracy.json")
	if err != nil {
		t.Fatal(err)
	}
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(&r); err != nil {
		t.Fatal(err)
	}
	return r, data
}

// TestCommitted: the committed figures are those of this code. Of every row the first shard is run again, by itself; the rest of the
// table follows from the figures. `go generate ./challenge/decision` runs all of it.
func TestCommitted(t *testing.T) {
	r, data := committed(t)
	if again, err := r.encode(); err != nil || !bytes.Equal(again, data) {
		t.Errorf("accuracy.json is not as it is written; %v", err)
	}
	page, err := os.ReadFile(docs + "accuracy.md")
	if err != nil {
		t.Fatal(err)
	}
	if want, err := splice(page, r.tables()); err != nil || !bytes.Equal(page, want) {
		t.Errorf("accuracy.md is not what accuracy.json gives; %v", err)
	}
	rows, claims := fleet.Rows(), shipped()
	if len(r.Rows) != len(rows) || r.Shards != fleet.Shards || r.Slots != fleet.Slots {
		t.Fatalf("%d rows of %d shards, want %d of %d", len(r.Rows), r.Shards, len(rows), fleet.Shards)
	}
	if got := claimed(claims); !reflect.DeepEqual(got, r.Claims) || !reflect.DeepEqual(parted(claims), r.Parts) {
		t.Error("the classes are not those of the shipped envelopes")
	}
	for i, row := range rows {
		got := r.Rows[i]
		if got.Name != row.Name || got.Group != row.Group || got.Text != row.Text {
			t.Errorf("row %d is %s, want %s", i, got.Name, row.Name)
			continue
		}
		if fresh := figures(row, len(row.Claims(claims)), []map[string]*fleet.Count{row.Run(claims, r.Seed, 0)}); fresh.Shard0 != got.Shard0 || fresh.Classes != got.Classes {
			t.Errorf("%s: the first shard counts %+v, committed is %+v: make accuracy", row.Name, fresh.Shard0, got.Shard0)
		}
		if got.Count.Eras < fleet.DeviceEras {
			t.Errorf("%s has %d device-Eras, want %d", row.Name, got.Count.Eras, fleet.DeviceEras)
		}
		if got.Met != nil && !*got.Met {
			t.Errorf("%s misses its aim: %+v", row.Name, got.Figure)
		}
	}
	i := slices.IndexFunc(r.Exact, func(e exactRate) bool { return e.P == 0.025 && e.Depth == "a tenth far" })
	slow := map[challenge.Kind]exact.Odds{challenge.Matmul: depths[1].slow(0.025), challenge.Memory: depths[1].slow(0.025)}
	if want := digits(exact.Within(exact.Alternate(fleet.Slots), slow, 1)); i < 0 || r.Exact[i].First != want {
		t.Errorf("exact: row %d, and within one Era %v", i, want)
	}
}

// TestPromise: no row that withholds as much as is promised to be found is found in less than 99 %, whatever its group; no shape needs more, and none
// that is committed is found with less than it says.
func TestPromise(t *testing.T) {
	r, _ := committed(t)
	rows := 0
	for _, row := range r.Rows {
		if row.Withheld < fleet.Promised {
			continue
		}
		rows++
		if least, _ := fleet.Bounds(row.Second, row.Devices); least < 0.99 {
			t.Errorf("%s withholds %v and is found in %d of %d", row.Name, row.Withheld, row.Second, row.Devices)
		}
	}
	if rows < 5 || r.Kept.Promised != fleet.Promised {
		t.Errorf("%d rows withhold %v", rows, r.Kept.Promised)
	}
	for _, s := range r.Kept.Shapes {
		i := slices.IndexFunc(depths, func(d depth) bool { return d.name == s.Depth })
		odds := map[challenge.Kind]exact.Odds{challenge.Matmul: exact.Slow(0, 0, 0), challenge.Memory: depths[i].slow(s.Samples)}
		if s.Kinds == 2 {
			odds[challenge.Matmul] = odds[challenge.Memory]
		}
		if p := exact.Within(exact.Alternate(fleet.Slots), odds, 2); p < 0.9895 || p > 0.9905 || s.Withheld > fleet.Promised {
			t.Errorf("%+v: found with %v", s, p)
		}
	}
	for _, p := range r.Kept.Patient {
		if p.LongRun > p.TwoEras || p.TwoEras >= fleet.Promised || p.LongRun < 1.0/cycle {
			t.Errorf("%+v", p)
		}
	}
}

// TestAims is a short run with another seed: no row may miss its aim by more than chance makes.
func TestAims(t *testing.T) {
	claims := shipped()
	for _, row := range fleet.Rows() {
		target, has := row.Target()
		if !has {
			continue
		}
		var sum fleet.Count
		for shard := range 2 {
			for _, n := range row.Run(claims, 20_261, shard) {
				sum.Add(*n)
			}
		}
		k, n := row.Figure(sum)
		least, most := fleet.Bounds(k, n)
		if !target.Least && least > target.Rate || target.Least && most < target.Rate || n < 1000 {
			t.Errorf("%s: %d of %d, from %.3g to %.3g, the aim is %v", row.Name, k, n, least, most, target.Rate)
		}
	}
}

// TestAMissIsSeen: a row that misses its aim is said to, in the figures and on the page.
func TestAMissIsSeen(t *testing.T) {
	row := fleet.Rows()[0]
	r := figures(row, 1, []map[string]*fleet.Count{{"x": {Devices: 100, Eras: 1000, Failed: 3}}})
	if r.Met == nil || *r.Met || r.Figure.K != 3 || r.Worst.Class != "x" {
		t.Fatalf("%+v", r)
	}
	var b bytes.Buffer
	r.line(&b)
	if !bytes.Contains(b.Bytes(), []byte("**missed**")) {
		t.Errorf("%s", b.Bytes())
	}
}

func TestSplice(t *testing.T) {
	if got, err := splice([]byte("a\n"+openMark+"old\n"+closeMark+"z\n"), []byte("new\n")); err != nil || string(got) != "a\n"+openMark+"new\n"+closeMark+"z\n" {
		t.Errorf("%q, %v", got, err)
	}
	for _, page := range []string{"", openMark, closeMark, closeMark + openMark} {
		if _, err := splice([]byte(page), nil); err == nil {
			t.Errorf("%q is taken", page)
		}
	}
}
