package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/urfave/cli/v3"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
	grpcstatus "google.golang.org/grpc/status"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"

	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
	"github.com/slark-network/slark/slark/node"
	"github.com/slark-network/slark/slark/query"
)

// queryWithin is how long an answer may take, but for a watch.
const queryWithin = 10 * time.Second

func queryCommand() *cli.Command {
	return &cli.Command{
		Name:      "query",
		Usage:     "ask a running verifier about providers, as a matchmaker would",
		ArgsUsage: "[PROVIDER]",
		Description: "Lists the best offers, or shows one provider. Asks query.listen of the configuration, or --to.\n" +
			"docs/query.md says what is listed, and what the score is made of.",
		Flags: []cli.Flag{
			configFlag(),
			&cli.StringFlag{Name: "to", Usage: "ask the verifier at this `HOST:PORT`, whatever the configuration says"},
			&cli.StringFlag{Name: "ca", Usage: "with --to: the authority of its certificate, a PEM `FILE`; without it the line is in the clear", TakesFile: true},
			&cli.StringFlag{Name: "cert", Usage: "own certificate, a PEM `FILE`, where clients must have one", TakesFile: true},
			&cli.StringFlag{Name: "key", Usage: "its key, a PEM `FILE`", TakesFile: true},
			&cli.StringFlag{Name: "class", Usage: "only offers of this `CLASS`"},
			&cli.Uint32Flag{Name: "units", Usage: "only with `N` registered units or more"},
			&cli.Uint32Flag{Name: "proven", Usage: "only with `N` proven units or more"},
			&cli.Uint32Flag{Name: "free", Usage: "only with `N` units or more that are proven and not leased"},
			&cli.Uint32Flag{Name: "worst-tier", Usage: "only of trust tier `N` or better, 1 to 7"},
			&cli.Uint32Flag{Name: "uptime", Usage: "only with an uptime of `N` or more, in 1/100 %"},
			&cli.Uint32Flag{Name: "slashes", Usage: "only with at most `N` Eras lost and convictions together"},
			&cli.Uint64Flag{Name: "stake", Usage: "only with a stake of `N` or more, in 1/1000 token"},
			&cli.StringFlag{Name: "region", Usage: "only in this `REGION`"},
			&cli.DurationFlag{Name: "age", Usage: "only with a last proof no older than `TIME`, as 36h"},
			&cli.Uint64Flag{Name: "seed", Usage: "`SEED` of the tie-break; without it one is drawn"},
			&cli.Uint32Flag{Name: "limit", Value: 20, Usage: "at most `N` offers, 1 to 1000"},
			&cli.BoolFlag{Name: "watch", Usage: "go on with what changes, until stopped; a JSON object a line"},
			&cli.BoolFlag{Name: "json", Usage: "print the answer as JSON"},
		},
		Action: func(ctx context.Context, c *cli.Command) (err error) {
			if c.Args().Len() > 1 {
				return usage("slark query: %q is not expected", c.Args().Get(1))
			}
			to, creds, err := queryServer(c)
			if err != nil {
				return usage("slark query: %w", err)
			}
			conn, err := grpc.NewClient("passthrough:///"+to, grpc.WithTransportCredentials(creds), grpc.WithNoProxy(), grpc.WithDisableServiceConfig())
			if err != nil {
				return usage("slark query: %w", err)
			}
			defer func() { err = errors.Join(err, conn.Close()) }()
			return queryAsk(ctx, c, slarkv1.NewQueryClient(conn))
		},
	}
}

// queryServer is whom to ask, and how.
func queryServer(c *cli.Command) (to string, creds credentials.TransportCredentials, err error) {
	to, ca := c.String("to"), c.String("ca")
	if to == "" {
		cfg, err := node.Load(c.String("config"))
		if err != nil {
			return "", nil, err
		}
		if to = cfg.Query.Listen; to == "" {
			return "", nil, errors.New("query.listen is empty: this verifier answers nobody")
		}
		if cfg.Query.Certificate != "" && ca == "" {
			ca = cfg.Query.Certificate // its own: who has the configuration may trust what it names
		}
	}
	if ca == "" {
		if c.String("cert") != "" || c.String("key") != "" {
			return "", nil, errors.New("--cert and --key are given, and the line is in the clear: --ca is missing")
		}
		return to, insecure.NewCredentials(), nil
	}
	config := &tls.Config{MinVersion: tls.VersionTLS13}
	var pool *x509.CertPool
	if pool, err = query.Authorities(ca); err != nil {
		return "", nil, fmt.Errorf("--ca: %w", err)
	}
	config.RootCAs = pool
	if c.String("cert") != "" || c.String("key") != "" {
		pair, err := tls.LoadX509KeyPair(c.String("cert"), c.String("key"))
		if err != nil {
			return "", nil, fmt.Errorf("--cert, --key: %w", err)
		}
		config.Certificates = []tls.Certificate{pair}
	}
	return to, credentials.NewTLS(config), nil
}

// queryAsk asks what the flags say, and prints it.
func queryAsk(ctx context.Context, c *cli.Command, client slarkv1.QueryClient) error {
	out := c.Root().Writer
	filter := &slarkv1.Filter{
		Class: c.String("class"), MinUnits: c.Uint32("units"), MinProven: c.Uint32("proven"), MinFree: c.Uint32("free"), WorstTier: c.Uint32("worst-tier"),
		MinUptime: c.Uint32("uptime"), MinStake: c.Uint64("stake"), Region: c.String("region"), MaxProofAgeSeconds: uint64(max(c.Duration("age"), 0) / time.Second),
	}
	if c.IsSet("slashes") {
		most := c.Uint32("slashes")
		filter.MaxSlashes = &most
	}
	if c.Bool("watch") {
		return queryWatch(ctx, out, client, filter)
	}
	ctx, cancel := context.WithTimeout(ctx, queryWithin)
	defer cancel()
	if c.Args().Present() {
		p, err := client.GetProvider(ctx, &slarkv1.GetProviderRequest{Provider: c.Args().First()})
		if err != nil {
			return queryFailed(err)
		}
		return queryPrint(out, c.Bool("json"), p, func() { printProvider(out, p) })
	}
	request := &slarkv1.ListOffersRequest{Filter: filter, PageSize: c.Uint32("limit")}
	if c.IsSet("seed") {
		seed := c.Uint64("seed")
		request.Seed = &seed
	}
	page, err := client.ListOffers(ctx, request)
	if err != nil {
		return queryFailed(err)
	}
	return queryPrint(out, c.Bool("json"), page, func() { printOffers(out, page) })
}

// queryFailed is usage where the question was wrong.
func queryFailed(err error) error {
	switch s := grpcstatus.Convert(err); s.Code() {
	case codes.InvalidArgument, codes.NotFound:
		return usage("slark query: %s", s.Message())
	default:
		return &statusError{exitFailed, fmt.Errorf("slark query: %s", s.Message())}
	}
}

func queryPrint(out io.Writer, asJSON bool, m proto.Message, table func()) error {
	if !asJSON {
		table()
		return nil
	}
	b, err := protojson.MarshalOptions{UseProtoNames: true, EmitDefaultValues: true}.Marshal(m)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(out, "%s\n", b)
	return err
}

func queryWatch(ctx context.Context, out io.Writer, client slarkv1.QueryClient, f *slarkv1.Filter) error {
	stream, err := client.WatchOffers(ctx, &slarkv1.WatchOffersRequest{Filter: f})
	for err == nil {
		var m *slarkv1.WatchOffersResponse
		if m, err = stream.Recv(); err == nil {
			err = queryPrint(out, true, m, nil)
		}
	}
	if ctx.Err() != nil {
		return nil
	}
	return queryFailed(err)
}

// hundredths writes what is in 1/100 %.
func hundredths(v uint32) string { return fmt.Sprintf("%d.%02d", v/100, v%100) }

func printOffers(out io.Writer, page *slarkv1.ListOffersResponse) {
	t := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "PROVIDER\tCLASS\tSCORE\tUNITS\tPROVEN\tFREE\tLAST PROOF\tTIER\tUPTIME %\tLOST\tCONVICTED\tSTAKE\tREGION")
	for _, o := range page.Offers {
		last, uptime, stake := "-", "-", "-"
		if o.LastProof != nil {
			last = page.At.AsTime().Sub(o.LastProof.AsTime()).Round(time.Second).String() + " ago"
		}
		if o.Uptime != nil {
			uptime = hundredths(*o.Uptime)
			if !o.UptimeSettled {
				uptime += "*"
			}
		}
		if o.Stake != nil {
			stake = fmt.Sprintf("%d.%03d", *o.Stake/1000, *o.Stake%1000)
		}
		fmt.Fprintf(t, "%s\t%s\t%s\t%d\t%d\t%d\t%s\t%d\t%s\t%d\t%d\t%s\t%s\n", o.Provider, o.Class, hundredths(o.Score), o.Units, o.Proven, o.Free, last, o.Tier,
			uptime, o.ErasLost, o.Convictions, stake, o.Region)
	}
	t.Flush()
	fmt.Fprintf(out, "%d of %d offers; Era %d, seed %d, evidence %s\n", len(page.Offers), page.Matched, page.Era, page.Seed, page.Evidence)
	for _, o := range page.Offers {
		if o.Uptime != nil && !o.UptimeSettled {
			fmt.Fprintln(out, "* measured by this verifier, not settled")
			break
		}
	}
}

func printProvider(out io.Writer, p *slarkv1.GetProviderResponse) {
	t := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "DEVICE\tCLASS\tPROVEN\tLEASED\tTRANSCRIPT OF THE LAST PROOF")
	for _, d := range p.Devices {
		transcript := d.Transcript
		if transcript == "" {
			transcript = "-"
		}
		fmt.Fprintf(t, "%d\t%s\t%v\t%v\t%s\n", d.Index, d.Class, d.Proven, d.Leased, transcript)
	}
	t.Flush()
	for _, o := range p.Offers {
		fmt.Fprintf(out, "%s: %s, tier %d, %d of %d proven, %d free\n", o.Class, strings.ToLower(strings.TrimPrefix(o.Status.String(), "STATUS_")), o.Tier, o.Proven, o.Units, o.Free)
	}
	fmt.Fprintf(out, "Era %d, evidence %s\n", p.Era, p.Evidence)
}
