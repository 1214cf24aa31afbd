package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v3"

	"github.com/slark-network/slark/chain"
	"github.com/slark-network/slark/chain/checkup"
	"github.com/slark-network/slark/chain/external"
	"github.com/slark-network/slark/chain/steps"
	"github.com/slark-network/slark/prover/chainview"
	"github.com/slark-network/slark/prover/config"
	"github.com/slark-network/slark/prover/doctor"
	"github.com/slark-network/slark/prover/serve"
	"github.com/slark-network/slark/prover/wallet"

	"github.com/slark-network/slark/proto/link/dialout"
	"github.com/slark-network/slark/proto/link/keyfile"
)

// errUnwell is a doctor that found something to be mended. The report says what.
var errUnwell = errors.New("something is to be mended")

func doctorCommand(configFlag, jsonFlag cli.Flag) *cli.Command {
	return &cli.Command{
		Name: "doctor", Usage: "look at all that `prover serve` needs, and say how to mend what is wrong",
		Description: "Config, chain, registry, signer, certificate, ports, stake, devices, disk, clock; with --signer also the program that has the wallet's key. Changes nothing. Ends with 1 if something is to be mended.",
		Flags:       []cli.Flag{configFlag, jsonFlag, signerFlag()},
		Action: func(ctx context.Context, c *cli.Command) error {
			r := doctor.Examine(ctx, c.String("config"), doctor.Options{Wallet: c.String("signer")})
			out := r.Print
			if c.Bool("json") {
				out = r.JSON
			}
			if err := out(c.Root().Writer); err != nil {
				return err
			}
			if r.Worst() == checkup.Bad {
				return errUnwell
			}
			return nil
		},
	}
}

// signerFlag names the program that has the wallet's key.
func signerFlag() cli.Flag {
	return &cli.StringFlag{Name: "signer", Usage: "the program that has the wallet's key, such as clef: `URL` or absolute path of its socket, in place of --wallet"}
}

// walletCommands are those of the provider's wallet.
func walletCommands(configFlag cli.Flag) []*cli.Command {
	flags := []cli.Flag{
		configFlag,
		&cli.StringFlag{Name: "wallet", Usage: "the wallet's key, a `FILE` as for key.file; needed to send, and not needed on a host that serves"},
		&cli.StringFlag{Name: "wallet-password-file", Usage: "the `FILE` with the password of its keystore"},
		signerFlag(),
		&cli.BoolFlag{Name: "send", Usage: "send; without it the command says what it would send, and the cost"},
	}
	host := &cli.StringFlag{Name: "host", Usage: "`HOST:PORT` where verifiers call, or dial-out; default: listen of the config, if that names a host"}
	do := func(name, args, usage string, more []cli.Flag, f func(ctx context.Context, c *cli.Command, conf config.Config, s *wallet.Session) error) *cli.Command {
		return &cli.Command{
			Name: name, ArgsUsage: args, Usage: usage, Flags: append(append([]cli.Flag{}, flags...), more...),
			Description: "Safe to repeat: what is done already is left out.",
			Action: func(ctx context.Context, c *cli.Command) error {
				conf, s, end, err := session(ctx, c)
				if err != nil {
					return err
				}
				defer end()
				return f(ctx, c, conf, s)
			},
		}
	}
	entry := func(c *cli.Command, conf config.Config) (wallet.Entry, error) {
		where, err := hostOf(c.String("host"), conf)
		if err != nil {
			return wallet.Entry{}, err
		}
		id, err := serve.Init(conf)
		if err != nil {
			return wallet.Entry{}, err
		}
		return wallet.EntryOf(conf, id, where)
	}
	return []*cli.Command{
		do("register", " ", "put the provider in the registry, appoint the signer, become active", []cli.Flag{host},
			func(ctx context.Context, c *cli.Command, conf config.Config, s *wallet.Session) error {
				e, err := entry(c, conf)
				if err != nil {
					return err
				}
				return s.Register(ctx, c.Bool("send"), e)
			}),
		do("update", " ", "make the registry's entry what the config says", []cli.Flag{host},
			func(ctx context.Context, c *cli.Command, conf config.Config, s *wallet.Session) error {
				e, err := entry(c, conf)
				if err != nil {
					return err
				}
				return s.Update(ctx, c.Bool("send"), e)
			}),
		do("stake", "AMOUNT", "stake until AMOUNT is staked, in the token's smallest unit", nil,
			func(ctx context.Context, c *cli.Command, _ config.Config, s *wallet.Session) error {
				amount, err := amountOf(c, true)
				if err != nil {
					return err
				}
				return s.Stake(ctx, c.Bool("send"), amount)
			}),
		do("maintenance", "on|off", "announce maintenance, or end it", nil,
			func(ctx context.Context, c *cli.Command, _ config.Config, s *wallet.Session) error {
				switch a := c.Args().First(); a {
				case "on", "off":
					return s.Maintenance(ctx, c.Bool("send"), a == "on")
				default:
					return fmt.Errorf("%q, want on or off", a)
				}
			}),
		do("withdraw", "[AMOUNT]", "ask AMOUNT of the stake back; without it, take what is due", nil,
			func(ctx context.Context, c *cli.Command, _ config.Config, s *wallet.Session) error {
				amount, err := amountOf(c, false)
				if err != nil {
					return err
				}
				return s.Withdraw(ctx, c.Bool("send"), amount)
			}),
		do("appeal", "[NUMBER]", "have a slash or a demotion decided again, against a bond; NUMBER is that of prover status, where there are several", nil,
			func(ctx context.Context, c *cli.Command, _ config.Config, s *wallet.Session) error {
				number := uint64(0)
				if text := c.Args().First(); text != "" {
					var err error
					if number, err = strconv.ParseUint(text, 10, 64); err != nil || number == 0 {
						return fmt.Errorf("NUMBER is %q, want a whole number above 0, as prover status has it", text)
					}
				}
				return s.Appeal(ctx, c.Bool("send"), number)
			}),
		{
			Name: "status", Usage: "what the chain says of the provider", Flags: []cli.Flag{configFlag},
			Action: func(ctx context.Context, c *cli.Command) error {
				_, s, end, err := session(ctx, c)
				if err != nil {
					return err
				}
				defer end()
				return s.Status(ctx)
			},
		},
	}
}

// session connects to the chain of the config, with the wallet's key if it is named.
func session(ctx context.Context, c *cli.Command) (conf config.Config, s *wallet.Session, end func(), err error) {
	if conf, err = config.Load(c.String("config")); err != nil {
		return conf, nil, nil, err
	}
	s = &wallet.Session{Session: steps.Session{
		Account: common.Address(conf.Provider), Out: c.Root().Writer, Confirmations: conf.Chain.Confirmations, Poll: time.Duration(conf.Chain.Poll),
		Log: slog.New(slog.NewTextHandler(c.Root().ErrWriter, &slog.HandlerOptions{Level: slog.LevelWarn})),
	}}
	signs, closeSigner, err := signer(ctx, c, s.Account)
	if err != nil {
		return conf, nil, nil, err
	}
	s.Signer = signs
	defer func() {
		if err != nil {
			closeSigner()
		}
	}()
	addresses, err := serve.Addresses(conf.Chain)
	if err != nil {
		return conf, nil, nil, err
	}
	if s.Client, err = chainview.Dial(conf.Chain.URL, addresses)(ctx); err != nil {
		return conf, nil, nil, err
	}
	return conf, s, func() { s.Client.Close(); closeSigner() }, nil
}

// signer is what signs for the wallet: the key in a file, another program, or nil where neither is named.
func signer(ctx context.Context, c *cli.Command, wallet common.Address) (s chain.Signer, end func(), err error) {
	file, password, where := c.String("wallet"), c.String("wallet-password-file"), c.String("signer")
	switch {
	case where != "" && (file != "" || password != ""):
		return nil, nil, errors.New("--signer and --wallet: name one of them, and no password for a key that another program has")
	case where != "":
		ext, err := external.Dial(ctx, where, wallet)
		if err != nil {
			return nil, nil, fmt.Errorf("--signer: %w", err)
		}
		if c.Bool("send") {
			fmt.Fprintf(c.Root().ErrWriter, "each transaction has to be approved at %s\n", where)
		}
		return ext, ext.Close, nil
	case file == "":
		return nil, func() {}, nil
	}
	key, err := keyfile.Load(file, password)
	if err != nil {
		return nil, nil, fmt.Errorf("--wallet: %w", err)
	}
	private, err := crypto.ToECDSA(key.Secret())
	if err != nil {
		return nil, nil, fmt.Errorf("--wallet: %w", err)
	}
	return chain.KeySigner(private), func() {}, nil
}

// hostOf is the host for the registry.
func hostOf(flag string, c config.Config) (string, error) {
	switch {
	case flag != "":
		return flag, nil
	case c.Listen == "":
		return dialout.Host, nil
	case strings.HasPrefix(c.Listen, ":") || strings.HasPrefix(c.Listen, "0.0.0.0:") || strings.HasPrefix(c.Listen, "[::]:"):
		return "", fmt.Errorf("listen is %s: name where verifiers reach it with --host HOST:PORT", c.Listen)
	}
	return c.Listen, nil
}

func amountOf(c *cli.Command, required bool) (*big.Int, error) {
	text := c.Args().First()
	if text == "" && !required {
		return nil, nil
	}
	v, ok := new(big.Int).SetString(text, 10)
	if !ok || v.Sign() <= 0 {
		return nil, fmt.Errorf("AMOUNT is %q, want a whole number above 0, in the token's smallest unit", text)
	}
	return v, nil
}

// initCommand makes what is missing: config, key, certificate.
func initCommand(configFlag cli.Flag) *cli.Command {
	return &cli.Command{
		Name: "init", Usage: "make what is missing of config, key and certificate, and print what belongs in the registry",
		Description: "A config file that is not there is written with every key, its meaning and its default. Nothing is overwritten.",
		Flags: []cli.Flag{
			configFlag,
			&cli.StringFlag{Name: "provider", Usage: "for a new config: the provider's wallet, an `ADDRESS`"},
			&cli.StringFlag{Name: "chain-url", Usage: "for a new config: `URL` of an Ethereum node"},
			&cli.StringFlag{Name: "addresses", Usage: "for a new config: the `FILE` with the deployment's addresses"},
			&cli.StringFlag{Name: "data-dir", Usage: "for a new config: the `FOLDER` of the ledger"},
			&cli.StringFlag{Name: "listen", Usage: "for a new config: `HOST:PORT` to listen on"},
		},
		Action: func(_ context.Context, c *cli.Command) error {
			file := c.String("config")
			if _, err := os.Stat(file); errors.Is(err, os.ErrNotExist) {
				err := config.Write(file, config.Initial{
					Listen: c.String("listen"), DataDir: c.String("data-dir"), Provider: c.String("provider"), ChainURL: c.String("chain-url"), Addresses: c.String("addresses"),
				})
				if err != nil {
					return err
				}
				fmt.Fprintf(c.Root().ErrWriter, "wrote %s\n", file)
			}
			conf, err := config.Load(file)
			if err != nil {
				return fmt.Errorf("%w\nfill these in, and run it again", err)
			}
			id, err := serve.Init(conf)
			if err != nil {
				return err
			}
			return printJSON(c.Root().Writer, id)
		},
	}
}
