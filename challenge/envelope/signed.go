package envelope

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
)

// A signed file is text:
//
//	slark-envelopes/1
//	class,kind,mode,…                   the table that Load reads
//	…
//	signed 0x<address> 0x<65 bytes>     the last line
//
// What is signed is SHA-256(tag("slark/v1/envelopes") ‖ everything before the last line, line ends included).

// FileLimit is the largest signed file, in bytes.
const FileLimit = 16 << 20

const (
	fileMagic  = "slark-envelopes/1\n"
	signedWord = "signed "
)

// Signed is a file of envelopes with a good signature.
type Signed struct {
	Catalogue *Catalogue
	Signer    challenge.Address
}

func fileDigest(content []byte) challenge.Hash {
	tag := challenge.Tag("slark/v1/envelopes")
	return sha256.Sum256(append(tag[:], content...))
}

// Sign makes a signed file of envelopes.
func Sign(all []Envelope, signer message.Signer) ([]byte, error) {
	table, err := Encode(all)
	if err != nil {
		return nil, err
	}
	content := append([]byte(fileMagic), table...)
	sig, err := signer.SignDigest(fileDigest(content))
	if err != nil {
		return nil, fmt.Errorf("sign envelopes: %w", err)
	}
	return fmt.Appendf(content, "%s%s 0x%s\n", signedWord, signer.Address(), hex.EncodeToString(sig[:])), nil
}

// Open reads a signed file, whose signer has to be one of accept. Everything about the signature is checked before a row is
// read. Errors wrap challenge.ErrInvalid or message.ErrSignature.
func Open(file []byte, accept ...challenge.Address) (Signed, error) {
	s, content, err := signature(file)
	if err != nil {
		return s, err
	}
	if !slices.Contains(accept, s.Signer) {
		return s, fmt.Errorf("%w: the file is signed by %s, who is not one of the %d signers accepted", message.ErrSignature, s.Signer, len(accept))
	}
	s.Catalogue, err = Load(bytes.NewReader(content[len(fileMagic):]))
	return s, err
}

// OpenOwn is Open for whoever may judge himself by whatever he likes: any signer will do, if the signature is good.
func OpenOwn(file []byte) (Signed, error) {
	s, _, err := signature(file)
	if err != nil {
		return s, err
	}
	return Open(file, s.Signer)
}

func signature(file []byte) (s Signed, content []byte, err error) {
	bad := func(format string, args ...any) (Signed, []byte, error) {
		return s, nil, fmt.Errorf("%w envelope file: %w", challenge.ErrInvalid, fmt.Errorf(format, args...))
	}
	if len(file) > FileLimit {
		return bad("%d bytes, at most %d", len(file), FileLimit)
	}
	if !bytes.HasPrefix(file, []byte(fileMagic)) {
		return bad("line 1 is not %q", strings.TrimSpace(fileMagic))
	}
	if file[len(file)-1] != '\n' {
		return bad("the last line has no end")
	}
	at := bytes.LastIndexByte(file[:len(file)-1], '\n') + 1
	content, last := file[:at], string(file[at:len(file)-1])
	fields := strings.Split(last, " ")
	if !strings.HasPrefix(last, signedWord) || len(fields) != 3 {
		return bad("the last line is %.80q, want signed, an address and a signature", last)
	}
	claimed, err := challenge.ParseAddress(fields[1])
	if err != nil {
		return bad("the last line: %w", err)
	}
	var sig challenge.Signature
	digits, ok := strings.CutPrefix(fields[2], "0x")
	if raw, err := hex.DecodeString(digits); err != nil || !ok || copy(sig[:], raw) != len(sig) || len(raw) != len(sig) {
		return bad("the last line: the signature is not 0x and %d hex digits", 2*len(sig))
	}
	got, err := message.Recover(fileDigest(content), sig)
	if err != nil {
		return s, nil, fmt.Errorf("envelope file: %w", err)
	}
	if got != claimed {
		return s, nil, fmt.Errorf("envelope file: %w: the content was changed, or %s did not sign it", message.ErrSignature, claimed)
	}
	s.Signer = got
	return s, content, nil
}
