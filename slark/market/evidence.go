package market

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"slices"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/decision"
)

// Names in front of what is hashed (docs/query.md, "Evidence").
const (
	providerTag = "slark/query/v1/evidence"
	answerTag   = "slark/query/v1/answer"
)

// DeviceEvidence is what of a device enters the evidence hash of its provider.
type DeviceEvidence struct {
	Device     challenge.Hash
	State      decision.State // of the sequential tests
	Transcript challenge.Hash // of its last full proof that passed; zero: none
}

// ProviderEvidence is the evidence hash of a provider:
//
//	SHA-256("slark/query/v1/evidence" || provider(20) || u16 devices || for each, by id:
//	        device(32) || u16 length || state || transcript(32))
func ProviderEvidence(provider challenge.Address, devices []DeviceEvidence) challenge.Hash {
	sorted := slices.Clone(devices)
	slices.SortFunc(sorted, func(a, b DeviceEvidence) int { return bytes.Compare(a.Device[:], b.Device[:]) })
	b := make([]byte, 0, len(providerTag)+22+len(devices)*160)
	b = append(b, providerTag...)
	b = append(b, provider[:]...)
	b = binary.BigEndian.AppendUint16(b, uint16(len(sorted)))
	for _, d := range sorted {
		state := d.State.Append(nil)
		b = append(b, d.Device[:]...)
		b = binary.BigEndian.AppendUint16(b, uint16(len(state)))
		b = append(b, state...)
		b = append(b, d.Transcript[:]...)
	}
	return sha256.Sum256(b)
}

// AnswerEvidence is the evidence hash of an answer that has these offers, in its order:
//
//	SHA-256("slark/query/v1/answer" || u64 era || u32 offers || for each: provider(20) || u8 length || class || evidence(32))
func AnswerEvidence(era uint64, offers []Offer) challenge.Hash {
	b := make([]byte, 0, len(answerTag)+12+len(offers)*80)
	b = append(b, answerTag...)
	b = binary.BigEndian.AppendUint64(b, era)
	b = binary.BigEndian.AppendUint32(b, uint32(len(offers)))
	for _, o := range offers {
		b = append(b, o.Provider[:]...)
		b = append(b, byte(len(o.Class.Class)))
		b = append(b, o.Class.Class...)
		b = append(b, o.Evidence[:]...)
	}
	return sha256.Sum256(b)
}
