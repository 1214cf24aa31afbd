//go:build browser

package dashboard

import (
	"bytes"
	"flag"
	"image"
	"image/color"
	"image/png"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/chromedp/chromedp"

	"github.com/slark-network/slark/challenge"
)

var pictures = flag.String("pictures", "", "folder that gets the pictures of docs/dashboard.md; else they are only made")

// pictureBytes is the most that all pictures may have together.
const pictureBytes = 900 << 10

// fewer draws a picture with its 256 most frequent colours: a page has few, and the file is a third.
func fewer(from image.Image) image.Image {
	b := from.Bounds()
	count := make(map[color.RGBA]int)
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			count[color.RGBAModel.Convert(from.At(x, y)).(color.RGBA)]++
		}
	}
	all := slices.SortedFunc(maps.Keys(count), func(a, b color.RGBA) int { return count[b] - count[a] })
	var few color.Palette
	for _, c := range all[:min(len(all), 256)] {
		few = append(few, c)
	}
	near := make(map[color.RGBA]uint8, len(all))
	for _, c := range all {
		near[c] = uint8(few.Index(c))
	}
	to := image.NewPaletted(b, few)
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			to.SetColorIndex(x, y, near[color.RGBAModel.Convert(from.At(x, y)).(color.RGBA)])
		}
	}
	return to
}

// TestPictures makes the pictures of docs/dashboard.md from a settled network: `make screenshots` keeps them.
func TestPictures(t *testing.T) {
	s := settled(t, 9, Options{})
	slow, honest := providerPath(s.part(challenge.Slow)), providerPath(s.cast[0])
	total := 0
	for _, one := range []struct {
		name, path    string
		width, height int64
		most          int // rows of pixels that are kept
		dark          bool
	}{
		{"overview", "/", 1200, 900, 1080, false},
		{"overview-dark", "/", 1200, 900, 1080, true},
		{"providers", "/providers", 1200, 900, 900, false},
		{"provider-slow", slow, 1200, 900, 1400, false},
		{"provider-dark", honest, 1200, 900, 1400, true},
		{"era", "/eras/7", 1200, 900, 1200, false},
		{"phone-overview", "/", 390, 844, 1250, false},
		{"phone-provider", slow, 390, 844, 2300, true},
	} {
		b := browser(t, one.width, one.height)
		b.dark(one.dark)
		b.open(s.url + one.path)
		b.until("the page", `document.readyState === "complete" && document.fonts.status === "loaded"`)
		raw, err := chromedp.Run(b.ctx, chromedp.FullScreenshot(100))
		ok(t, err)
		picture, err := png.Decode(bytes.NewReader(raw))
		ok(t, err)
		if w := picture.Bounds().Dx(); w != int(one.width) {
			t.Errorf("%s is %d pixels wide, want %d", one.name, w, one.width)
		}
		kept, fits := picture.(interface {
			SubImage(image.Rectangle) image.Image
		})
		if !fits {
			t.Fatalf("%s is a %T", one.name, picture)
		}
		bounds := picture.Bounds()
		bounds.Max.Y = min(bounds.Max.Y, one.most)
		var out bytes.Buffer
		ok(t, (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&out, fewer(kept.SubImage(bounds))))
		total += out.Len()
		if *pictures != "" {
			ok(t, os.WriteFile(filepath.Join(*pictures, one.name+".png"), out.Bytes(), 0o644))
		}
	}
	if total > pictureBytes {
		t.Errorf("the pictures have %d bytes, at most %d are wanted", total, pictureBytes)
	}
	t.Logf("%d KiB", total>>10)
}
