// Package keyfile reads and writes the files that hold signing keys: 64 hex
// digits, or a keystore of go-ethereum with a password in a file of its own.
// Neither may be open to others than its owner. Keys are never taken from flags
// or the environment.
package keyfile

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/proto/link"
)

// Load reads a key. passwordFile is for a keystore and empty for plain hex; a line end after the password is not part
// of it. Errors name the file and never its contents; link.ErrFileMode is wrapped for a file that is open to others.
func Load(name, passwordFile string) (*message.Key, error) {
	raw, err := link.ReadSecret(name)
	if err != nil {
		return nil, fmt.Errorf("key file: %w", err)
	}
	text := bytes.TrimSpace(raw)
	if bytes.HasPrefix(text, []byte("{")) {
		return loadKeystore(name, text, passwordFile)
	}
	if passwordFile != "" {
		return nil, fmt.Errorf("key file %s: a password file is given, but it is not a keystore", name)
	}
	secret, err := hex.DecodeString(string(bytes.TrimPrefix(text, []byte("0x"))))
	if err != nil || len(secret) != 32 {
		return nil, fmt.Errorf("key file %s: want 64 hex digits or a keystore in JSON", name)
	}
	key, err := message.NewKey(secret)
	if err != nil {
		return nil, fmt.Errorf("key file %s: %w", name, err)
	}
	return key, nil
}

func loadKeystore(name string, text []byte, passwordFile string) (*message.Key, error) {
	if passwordFile == "" {
		return nil, fmt.Errorf("key file %s: it is a keystore, and no password file is given", name)
	}
	password, err := link.ReadSecret(passwordFile)
	if err != nil {
		return nil, fmt.Errorf("password file: %w", err)
	}
	stored, err := keystore.DecryptKey(text, string(bytes.TrimRight(password, "\r\n")))
	if errors.Is(err, keystore.ErrDecrypt) {
		return nil, fmt.Errorf("key file %s: the password in %s does not open it", name, passwordFile)
	}
	if err != nil {
		return nil, fmt.Errorf("key file %s: %w", name, err)
	}
	key, err := message.NewKey(crypto.FromECDSA(stored.PrivateKey))
	if err != nil {
		return nil, fmt.Errorf("key file %s: %w", name, err)
	}
	return key, nil
}

// Create draws a key from random and writes it as hex to a new file of mode 0600.
func Create(name string, random io.Reader) (*message.Key, error) {
	key, err := message.GenerateKey(random)
	if err != nil {
		return nil, err
	}
	return key, Save(name, key)
}

// Save writes a key as hex to a new file of mode 0600. It does not overwrite.
func Save(name string, key *message.Key) error {
	if err := link.WriteNew(name, []byte(hex.EncodeToString(key.Secret())+"\n"), 0o600); err != nil {
		return fmt.Errorf("key file: %w", err)
	}
	return nil
}
