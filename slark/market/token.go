package market

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"fmt"

	"github.com/slark-network/slark/challenge"
)

// token is where a page ended, and what its query was:
//
//	u8 version ‖ query(16) ‖ u64 seed ‖ u64 at ‖ u16 score ‖ u64 tie ‖ provider(20) ‖ class
type token struct {
	seed  uint64
	at    int64 // seconds since 1970
	place rank
	class string
}

const (
	tokenVersion = 1
	tokenFixed   = 1 + 16 + 8 + 8 + 2 + 8 + 20
	lastSecond   = 253402300799 // of the year 9999
)

// hash is of the filter and the weights: what must be the same on every page.
func (q Query) hash() []byte {
	q.Token, q.Page, q.Seed = "", 0, 0
	slashes, w := "any", DefaultWeights
	if q.MaxSlashes != nil {
		slashes = fmt.Sprint(*q.MaxSlashes)
	}
	if q.Weights != nil {
		w = *q.Weights
	}
	q.MaxSlashes, q.Weights = nil, nil
	h := sha256.Sum256(fmt.Appendf(nil, "%+v %s %+v", q, slashes, w))
	return h[:16]
}

func (q Query) token(t token) string {
	b := append(make([]byte, 0, tokenFixed+len(t.class)), tokenVersion)
	b = append(b, q.hash()...)
	b = binary.BigEndian.AppendUint64(b, t.seed)
	b = binary.BigEndian.AppendUint64(b, uint64(t.at))
	b = binary.BigEndian.AppendUint16(b, t.place.score)
	b = binary.BigEndian.AppendUint64(b, t.place.tie)
	b = append(b, t.place.provider[:]...)
	return base64.RawURLEncoding.EncodeToString(append(b, t.class...))
}

// place reads the query's token; nil if it has none.
func (q Query) place() (*token, error) {
	if q.Token == "" {
		return nil, nil
	}
	b, err := base64.RawURLEncoding.DecodeString(q.Token)
	if err != nil || len(b) < tokenFixed || b[0] != tokenVersion {
		return nil, fmt.Errorf("%w query: page_token is none that a page had", challenge.ErrInvalid)
	}
	if at := binary.BigEndian.Uint64(b[25:]); at > lastSecond {
		return nil, fmt.Errorf("%w query: page_token is none that a page had", challenge.ErrInvalid)
	}
	if !bytes.Equal(b[1:17], q.hash()) {
		return nil, fmt.Errorf("%w query: page_token is of another query: filter and weights must stay the same", challenge.ErrInvalid)
	}
	t := &token{seed: binary.BigEndian.Uint64(b[17:]), at: int64(binary.BigEndian.Uint64(b[25:]))}
	t.place.score, t.place.tie = binary.BigEndian.Uint16(b[33:]), binary.BigEndian.Uint64(b[35:])
	copy(t.place.provider[:], b[43:])
	t.class = string(b[tokenFixed:])
	return t, nil
}
