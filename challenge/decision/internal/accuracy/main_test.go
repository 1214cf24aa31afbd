package main

import (
	"bytes"
	"encoding/json"
	"os"
	"reflect"
	"testing"

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
	p := r.Exact[13]
	if want := digits(exact.Within(exact.Alternate(fleet.Slots), oneKind(p.P, p.Far), 1)); p.P != 0.025 || p.Far != 0.1 || p.OneKind != want {
		t.Errorf("exact: %+v, within one Era %v", p, want)
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
