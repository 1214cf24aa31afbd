package dialout

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"net"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
)

// Host is what the registry's host of a provider says that dials out.
const Host = "dial-out"

// HelloWithin bounds the exchange before a connection is idle.
const HelloWithin = 10 * time.Second

// magic begins what a verifier sends, so that a prover that dialled something else notices.
const magic = "slark/dial-out/1"

// The answers of a verifier.
const (
	kept byte = iota
	unknown
	unsigned
	tooMany
	notNow
)

// Errors of a prover whose connection a verifier does not keep. The caller tries again later.
var (
	// ErrHello is wrapped when the other side does not speak this protocol.
	ErrHello = errors.New("no verifier that takes dialled-out connections")
	// ErrUnknown is a provider that the verifier's view of the registry does not have, or has with another host.
	ErrUnknown = errors.New("the verifier does not know this provider as one that dials out")
	// ErrSignature is a hello that the registered signer has not signed.
	ErrSignature = errors.New("the verifier does not accept the signature: another signer is registered for this Era")
	// ErrTooMany is one idle connection too many.
	ErrTooMany = errors.New("the verifier keeps no more idle connections")
)

var answers = map[byte]error{unknown: ErrUnknown, unsigned: ErrSignature, tooMany: ErrTooMany, notNow: errors.New("the verifier takes none at the moment")}

// ask is the verifier's side up to its answer: who says to be at the other end, and the digest and signature to be checked.
func ask(c net.Conn, domain message.Domain, self challenge.Address) (provider challenge.Address, digest challenge.Hash, sig challenge.Signature, err error) {
	var nonce challenge.Hash
	if _, err = rand.Read(nonce[:]); err != nil {
		return
	}
	if _, err = c.Write(append([]byte(magic), nonce[:]...)); err != nil {
		return
	}
	var hello [len(provider) + len(sig)]byte
	if _, err = io.ReadFull(c, hello[:]); err != nil {
		return
	}
	copy(provider[:], hello[:len(provider)])
	copy(sig[:], hello[len(provider):])
	return provider, domain.DialOutDigest(provider, self, nonce), sig, nil
}

// introduce is the prover's side: after nil the connection is idle.
func introduce(c net.Conn, domain message.Domain, provider, verifier challenge.Address, signer message.Signer) error {
	var greeting [len(magic) + 32]byte
	if _, err := io.ReadFull(c, greeting[:]); err != nil {
		return fmt.Errorf("%w: %w", ErrHello, err)
	}
	if string(greeting[:len(magic)]) != magic {
		return ErrHello
	}
	sig, err := signer.SignDigest(domain.DialOutDigest(provider, verifier, challenge.Hash(greeting[len(magic):])))
	if err != nil {
		return fmt.Errorf("sign the hello: %w", err)
	}
	if _, err := c.Write(append(provider[:], sig[:]...)); err != nil {
		return err
	}
	var answer [1]byte
	if _, err := io.ReadFull(c, answer[:]); err != nil {
		return fmt.Errorf("%w: no answer to the hello: %w", ErrHello, err)
	}
	if answer[0] == kept {
		return nil
	}
	if err, known := answers[answer[0]]; known {
		return err
	}
	return fmt.Errorf("%w: answer %d", ErrHello, answer[0])
}

// keepAlive probes an idle connection often enough for address translation, and finds a dead peer within half a minute.
var keepAlive = net.KeepAliveConfig{Enable: true, Idle: 15 * time.Second, Interval: 5 * time.Second, Count: 3}

func probe(c net.Conn) {
	if tcp, ok := c.(*net.TCPConn); ok {
		_ = tcp.SetKeepAliveConfig(keepAlive) // a connection without is still a connection
	}
}
