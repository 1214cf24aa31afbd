package keyfile_test

import (
	"crypto/rand"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/slark-network/slark/proto/link"
	"github.com/slark-network/slark/proto/link/keyfile"
)

func TestHex(t *testing.T) {
	name := filepath.Join(t.TempDir(), "key")
	made, err := keyfile.Create(name, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	if k, err := keyfile.Load(name, ""); err != nil || k.Address() != made.Address() {
		t.Errorf("loaded %v, error %v", k, err)
	}
	if _, err := keyfile.Create(name, rand.Reader); !errors.Is(err, os.ErrExist) {
		t.Errorf("overwritten: %v", err)
	}
	if _, err := keyfile.Load(name, "password"); err == nil || !strings.Contains(err.Error(), "a password file is given, but it is not a keystore") {
		t.Errorf("a password for hex: %v", err)
	}
	if err := os.Chmod(name, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := keyfile.Load(name, ""); !errors.Is(err, link.ErrFileMode) {
		t.Errorf("open to others: %v", err)
	}
}

func TestBadHexIsNotPrinted(t *testing.T) {
	for _, text := range []string{"", "00", strings.Repeat("0", 64), strings.Repeat("f", 64), "5ec4e7" + strings.Repeat("z", 58)} {
		name := filepath.Join(t.TempDir(), "key")
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := keyfile.Load(name, ""); err == nil || strings.Contains(err.Error(), "5ec4e7") ||
			!strings.Contains(err.Error(), "want 64 hex digits or a keystore in JSON") && !strings.Contains(err.Error(), "a number below the group order") {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestKeystore(t *testing.T) {
	dir := t.TempDir()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	account, err := keystore.NewKeyStore(dir, keystore.LightScryptN, keystore.LightScryptP).ImportECDSA(key, "correct horse")
	if err != nil {
		t.Fatal(err)
	}
	password := filepath.Join(dir, "password")
	if err := os.WriteFile(password, []byte("correct horse\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	k, err := keyfile.Load(account.URL.Path, password)
	if err != nil || k.Address() != [20]byte(account.Address) {
		t.Errorf("loaded %v, error %v", k, err)
	}
	if _, err := keyfile.Load(account.URL.Path, ""); err == nil || !strings.Contains(err.Error(), "it is a keystore, and no password file is given") {
		t.Errorf("without a password: %v", err)
	}
	if err := os.WriteFile(password, []byte("wrong"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := keyfile.Load(account.URL.Path, password); err == nil || strings.Contains(err.Error(), "wrong") || !strings.Contains(err.Error(), " does not open it") {
		t.Errorf("wrong password: %v", err)
	}
}
