package probe

import (
	"bytes"
	"strings"
	"testing"

	"github.com/slark-network/slark/kernels/gpu/wire"
)

func TestRefusal(t *testing.T) {
	for _, text := range []string{"", "no CUDA device", strings.Repeat("x", 300)} {
		var want bytes.Buffer
		if err := wire.WriteFrame(&want, wire.Hello(wire.NoDevice, text[:min(len(text), 255)])); err != nil {
			t.Fatal(err)
		}
		if got := refusal(text); !bytes.Equal(got, want.Bytes()) {
			t.Errorf("%q, want %q", got, want.Bytes())
		}
	}
}
