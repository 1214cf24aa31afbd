// Package report writes one HTML page over runs of the suite: what was measured, on what, under which conditions, and how it
// went over time. The page is complete in itself: no script, no other file, no network; its policy forbids all of them.
package report

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"errors"
	"fmt"
	"html/template"
	"io"
	"slices"
	"strings"

	"github.com/slark-network/slark/bench/record"
)

//go:embed page.html
var pageText string

//go:embed page.css
var css string

var page = template.Must(template.New("page").Funcs(template.FuncMap{
	"time": record.Time, "quantity": record.Quantity, "bytes": func(b uint64) string { return record.Quantity(float64(b), "B") },
}).Parse(pageText))

// ErrEmpty is returned for no files, or files without devices.
var ErrEmpty = errors.New("no device in any file")

type view struct {
	Policy  string
	CSS     template.CSS
	Newest  *record.File
	Files   []*record.File
	Devices []deviceView
}

type deviceView struct {
	*record.Device
	File     *record.File // the newest that has the device
	Roofline template.HTML
	History  []past
}

// past is how a result went over the files.
type past struct {
	Name    string
	Picture template.HTML
}

// Write writes the page over files, in any order.
func Write(w io.Writer, files []*record.File) error {
	sorted := slices.Clone(files)
	slices.SortStableFunc(sorted, func(a, b *record.File) int { return a.Started.Compare(b.Started) })
	sum := sha256.Sum256([]byte(css))
	v := view{
		Policy: "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; base-uri 'none'; form-action 'none'",
		CSS:    template.CSS(css), Files: sorted,
	}
	at := map[string]int{}
	for _, f := range sorted {
		v.Newest = f
		for i := range f.Devices {
			d := &f.Devices[i]
			k := key(d)
			if _, known := at[k]; !known {
				at[k] = len(v.Devices)
				v.Devices = append(v.Devices, deviceView{})
			}
			v.Devices[at[k]].Device, v.Devices[at[k]].File = d, f
		}
	}
	if len(v.Devices) == 0 {
		return ErrEmpty
	}
	for i := range v.Devices {
		d := &v.Devices[i]
		var err error
		if c := roofline(fmt.Sprintf("roofline-%d", i), d.Device); c != nil {
			if d.Roofline, err = c.SVG(); err != nil {
				return fmt.Errorf("device %s: %w", d.Name, err)
			}
		}
		for j := range d.Results {
			name := d.Results[j].Name
			h := momentsOf(sorted, key(d.Device), name)
			if len(h) < 2 {
				continue
			}
			picture, err := history(fmt.Sprintf("history-%d-%d", i, j), name, h).SVG()
			if err != nil {
				return fmt.Errorf("device %s: %s: %w", d.Name, name, err)
			}
			d.History = append(d.History, past{name, picture})
		}
	}
	return page.Execute(w, v)
}

// key is what makes a device the same one in two files.
func key(d *record.Device) string {
	id := d.Info.UUID
	if id == "" {
		id = d.Name
	}
	return strings.Join([]string{d.Info.Kind.String(), d.Info.Name, id}, "\x00")
}

// momentsOf are the verified results of a name, by time.
func momentsOf(files []*record.File, device, name string) (out []moment) {
	for _, f := range files {
		for i := range f.Devices {
			if d := &f.Devices[i]; key(d) == device {
				if r := d.Find(name); r != nil && r.OK() {
					out = append(out, moment{f, r})
				}
			}
		}
	}
	return out
}
