package query

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/decision"
	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
	"github.com/slark-network/slark/slark/market"
	"github.com/slark-network/slark/slark/market/feed"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

var (
	testEra = market.Era{Number: 40, Length: 24 * time.Hour}
	full    = &slarkv1.ListOffersRequest{PageSize: market.MaxPage}
)

// source stands in for a feed: of each provider one device, of which nothing is known.
type source struct {
	mu      sync.Mutex
	missing bool
}

func (s *source) Ready() (bool, int, int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return !s.missing, 3, 9
}

func (s *source) Devices(a challenge.Address) ([]feed.Shown, bool) {
	if a[19] != 1 {
		return nil, false
	}
	return []feed.Shown{{Device: feed.Device{ID: device(a), Class: "rtx4090"}, DeviceEvidence: evidence(a)}}, true
}

func device(a challenge.Address) challenge.Hash { return challenge.DeviceID(a, 0) }

func evidence(a challenge.Address) market.DeviceEvidence {
	return market.DeviceEvidence{Device: device(a), State: decision.State{}}
}

// counts are the metrics of a test.
type counts struct {
	mu    sync.Mutex
	calls map[string]int
	ended map[string]int
}

func (c *counts) Query(method, code string, _ time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.calls[method+" "+code]++
}

func (c *counts) Watching() func(string) {
	return func(why string) {
		c.mu.Lock()
		defer c.mu.Unlock()
		c.ended[why]++
	}
}

func (c *counts) endedBy(why string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.ended[why]
}

func provider(n int, units uint16) market.Provider {
	p := market.Provider{Address: challenge.Address{byte(n >> 8), byte(n)}, Facts: market.Facts{
		Status: market.Active, Tier: uint8(n%7 + 1), Uptime: 9900, UptimeEra: 39, Stake: uint64(n) * 1_000_000, Region: market.NoRegion,
	}, Classes: []market.Class{{Class: "rtx4090", Units: units}}}
	p.Address[19] = 1
	p.Evidence = market.ProviderEvidence(p.Address, []market.DeviceEvidence{evidence(p.Address)})
	return p
}

// server is one that runs, with two listeners on this host.
type server struct {
	index  *market.Index
	source *source
	counts *counts
	grpc   string
	http   string // with its scheme
}

func start(t *testing.T, c Config, patience time.Duration) *server {
	t.Helper()
	s := &server{index: market.NewIndex(7), source: new(source), counts: &counts{calls: map[string]int{}, ended: map[string]int{}}}
	var set []market.Provider
	for n := range 300 {
		set = append(set, provider(n+1, uint16(n%8+1)))
	}
	s.index.Apply(testEra, set, nil)
	c.Listen, c.JSON = "127.0.0.1:0", "127.0.0.1:0"
	if err := c.Validate(); err != nil {
		t.Fatal(err)
	}
	running, err := listen(t.Context(), c, Options{Index: s.index, Source: s.source, Metrics: s.counts, Log: slog.New(slog.DiscardHandler)}, patience)
	if err != nil {
		t.Fatal(err)
	}
	g, h := running.Addresses()
	s.grpc, s.http = g.String(), "http://"+h.String()
	if c.Certificate != "" {
		s.http = "https://" + h.String()
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() { defer close(done); running.Run(ctx) }()
	t.Cleanup(func() { cancel(); <-done })
	return s
}

func (s *server) dial(t *testing.T, more ...grpc.DialOption) slarkv1.QueryClient {
	t.Helper()
	if len(more) == 0 {
		more = append(more, grpc.WithTransportCredentials(insecure.NewCredentials()))
	}
	c, err := grpc.NewClient("passthrough:///"+s.grpc, more...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	return slarkv1.NewQueryClient(c)
}

// get is a GET, and its status.
func (s *server) get(t *testing.T, path string) (int, string) {
	t.Helper()
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	r, err := client.Get(s.http + path)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	if kind := r.Header.Get("Content-Type"); kind != "application/json" && r.StatusCode != http.StatusNotFound {
		t.Errorf("%s: %s", path, kind)
	}
	return r.StatusCode, string(b)
}

// TestSameAnswers: gRPC and JSON answer alike, page by page, and every page has Era and the evidence hash of what is on it.
func TestSameAnswers(t *testing.T) {
	s := start(t, Config{Rate: 10_000}, sendWithin)
	c := s.dial(t)
	seed := uint64(5)
	request := &slarkv1.ListOffersRequest{
		Filter:  &slarkv1.Filter{MinUnits: 3, WorstTier: 5, MinStake: 20_000_000, Statuses: []slarkv1.Status{slarkv1.Status_STATUS_ACTIVE, slarkv1.Status_STATUS_REGISTERED}},
		Weights: &slarkv1.Weights{Tier: 3, Stake: 1}, Seed: &seed, PageSize: 40,
	}
	path := "/v1/offers?min_units=3&worst_tier=5&min_stake=20000000&statuses=active&statuses=registered&weights.tier=3&weights.stake=1&seed=5&page_size=40"
	seen, last := map[string]bool{}, uint32(market.Whole)
	for pages := 1; ; pages++ {
		page, err := c.ListOffers(t.Context(), request)
		if err != nil {
			t.Fatal(err)
		}
		url := path
		if request.PageToken != "" {
			url += "&page_token=" + request.PageToken
		}
		code, body := s.get(t, url)
		var same slarkv1.ListOffersResponse
		if err := protojson.Unmarshal([]byte(body), &same); code != http.StatusOK || err != nil {
			t.Fatal(code, err, body)
		}
		same.At, page.At = nil, nil
		if request.PageToken == "" { // each first page has its own time, which is in the token
			same.NextPageToken = page.NextPageToken
		}
		if !proto.Equal(page, &same) {
			t.Fatalf("gRPC\n%v\nJSON\n%v", page, &same)
		}
		var offers []market.Offer
		for _, o := range page.Offers {
			a, _ := challenge.ParseAddress(o.Provider)
			h, _ := challenge.ParseHash(o.Evidence)
			offers = append(offers, market.Offer{Provider: a, Facts: market.Facts{Evidence: h}, Class: market.Class{Class: o.Class}})
			if o.Units < 3 || o.Tier > 5 || o.GetStake() < 20_000_000 || seen[o.Provider] || o.Score > last {
				t.Errorf("after a score of %d: %v", last, o)
			}
			seen[o.Provider], last = true, o.Score
		}
		if page.Era != 40 || page.Evidence != market.AnswerEvidence(40, offers).String() {
			t.Errorf("Era %d, evidence %s", page.Era, page.Evidence)
		}
		if request.PageToken = page.NextPageToken; request.PageToken == "" {
			if int(page.Matched) != len(seen) || pages < 2 {
				t.Errorf("%d pages with %d offers of %d", pages, len(seen), page.Matched)
			}
			return
		}
	}
}

// TestSeedIsDrawn: without a seed each list has one of its own, and says which.
func TestSeedIsDrawn(t *testing.T) {
	c := start(t, Config{}, sendWithin).dial(t)
	a, err := c.ListOffers(t.Context(), full)
	b, err2 := c.ListOffers(t.Context(), full)
	if err != nil || err2 != nil || a.Seed == b.Seed {
		t.Fatal(a.GetSeed(), b.GetSeed(), err, err2)
	}
	again, err := c.ListOffers(t.Context(), &slarkv1.ListOffersRequest{PageSize: market.MaxPage, Seed: &a.Seed})
	if err != nil {
		t.Fatal(err)
	}
	for i, o := range again.Offers {
		if o.Provider != a.Offers[i].Provider {
			t.Fatal("the seed that was said gives another order")
		}
	}
}

// TestGetProvider: what is shown of the devices gives the evidence hash.
func TestGetProvider(t *testing.T) {
	s := start(t, Config{}, sendWithin)
	want := provider(9, 1)
	got, err := s.dial(t).GetProvider(t.Context(), &slarkv1.GetProviderRequest{Provider: want.Address.String()})
	if err != nil || len(got.Offers) != 1 || len(got.Devices) != 1 || got.Evidence != want.Evidence.String() || got.Offers[0].Evidence != got.Evidence || got.Era != 40 {
		t.Fatal(got, err)
	}
	if _, err := s.dial(t).GetProvider(t.Context(), &slarkv1.GetProviderRequest{Provider: "0x" + strings.Repeat("2", 40)}); status.Code(err) != codes.NotFound {
		t.Error(err)
	}
	code, body := s.get(t, "/v1/providers/"+want.Address.String())
	if code != http.StatusOK || !strings.Contains(body, want.Evidence.String()) {
		t.Error(code, body)
	}
	// One whose devices are another state than the index has, and stay so.
	other := provider(10, 1)
	other.Evidence[0]++
	s.index.Apply(testEra, []market.Provider{other}, nil)
	if _, err := s.dial(t).GetProvider(t.Context(), &slarkv1.GetProviderRequest{Provider: other.Address.String()}); status.Code(err) != codes.Unavailable {
		t.Error(err)
	}
}

// TestErrors: what is wrong is said, all of it, with the code and the HTTP status that the page lists.
func TestErrors(t *testing.T) {
	s := start(t, Config{Rate: 10_000}, sendWithin)
	for _, e := range []struct {
		path  string
		code  int
		words []string
	}{
		{"/v1/offers?min_units=257&worst_tier=9&weights.tier=1001&page_size=2000", 400, []string{
			"INVALID_ARGUMENT", "filter.min_units is 257, want 0 to 256", "filter.worst_tier is 9, want 0 to 7", "weights.tier is 1001, want 0 to 1000", "page_size is 2000, want 1 to 1000",
		}},
		{"/v1/offers?min_unit=1&seed=-1&min_free=x&class=a&class=b&statuses=gone&weights.x=1&filter=1", 400, []string{
			`\"min_unit\" is no parameter`, `seed is \"-1\", want a whole number from 0 to 18446744073709551615`, `min_free is \"x\"`, "class is given 2 times",
			`statuses is \"gone\", want one of registered, active, maintenance, suspended, deactivated`, `\"weights.x\" is no parameter`, `\"filter\" is no parameter`,
		}},
		{"/v1/offers?%zz", 400, []string{"the parameters cannot be read"}},
		{"/v1/offers?max_proof_age_seconds=18446744073709551615", 400, []string{"filter.max_proof_age_seconds is 31622401, want 0 to 31622400"}},
		{"/v1/offers?page_token=abc", 400, []string{"page_token is none that a page had"}},
		{"/v1/providers/0x12", 400, []string{"provider: "}},
		{"/v1/providers/0x" + strings.Repeat("2", 40), 404, []string{"NOT_FOUND", "is not in the registry"}},
		{"/v1/providers/0x" + strings.Repeat("2", 40) + "?x=1", 400, []string{"without parameters"}},
		{"/v1/watch?version=3", 409, []string{"ABORTED", "version 3: some changes since are not known any more, now it is 8: list again, and watch from that version"}},
		{"/v1/watch?min_uptime=10001", 400, []string{"filter.min_uptime is 10001, want 0 to 10000"}},
		{"/v1/watch?seed=1", 400, []string{`\"seed\" is no parameter`}},
	} {
		code, body := s.get(t, e.path)
		if code != e.code {
			t.Errorf("%s: status %d, want %d", e.path, code, e.code)
		}
		for _, words := range e.words {
			if !strings.Contains(body, words) {
				t.Errorf("%s: %q is missing in\n%s", e.path, words, body)
			}
		}
	}
	r, err := http.Post(s.http+"/v1/offers", "application/json", strings.NewReader("{}"))
	if err != nil {
		t.Fatal(err)
	}
	r.Body.Close()
	http.DefaultClient.CloseIdleConnections()
	if r.StatusCode != http.StatusMethodNotAllowed {
		t.Errorf("POST: %d", r.StatusCode)
	}
	s.source.mu.Lock()
	s.source.missing = true
	s.source.mu.Unlock()
	if code, body := s.get(t, "/v1/offers"); code != 503 || !strings.Contains(body, "the index is being built: it has 3 of 9 providers") {
		t.Error(code, body)
	}
	if _, err := s.dial(t).ListOffers(t.Context(), full); status.Code(err) != codes.Unavailable {
		t.Error(err)
	}
	if s.counts.calls["ListOffers Unavailable"] != 2 {
		t.Errorf("%v", s.counts.calls)
	}
}

// TestWatch: who watches over gRPC and who does over HTTP is told of every change that fits, and of offers that fit no more.
func TestWatch(t *testing.T) {
	s := start(t, Config{}, sendWithin)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	version, _ := s.index.Version()
	stream, err := s.dial(t).WatchOffers(ctx, &slarkv1.WatchOffersRequest{Filter: &slarkv1.Filter{MinUnits: 50}, Version: version})
	if err != nil {
		t.Fatal(err)
	}
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	request, _ := http.NewRequestWithContext(ctx, http.MethodGet, s.http+"/v1/watch?min_units=50", nil)
	request.Header.Set("Last-Event-ID", fmt.Sprint(version))
	response, err := client.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if kind := response.Header.Get("Content-Type"); kind != "text/event-stream" {
		t.Fatal(kind)
	}
	lines := bufio.NewScanner(response.Body)
	event := func() *slarkv1.WatchOffersResponse {
		t.Helper()
		id := ""
		for lines.Scan() {
			if text, found := strings.CutPrefix(lines.Text(), "id: "); found {
				id = text
			}
			if text, found := strings.CutPrefix(lines.Text(), "data: "); found {
				out := new(slarkv1.WatchOffersResponse)
				if err := protojson.Unmarshal([]byte(text), out); err != nil || fmt.Sprint(out.Version) != id {
					t.Fatal(id, text, err)
				}
				return out
			}
		}
		t.Fatal("the events ended: ", lines.Err())
		return nil
	}
	a, b := provider(3, 60), provider(4, 60)
	for _, step := range []struct {
		set    []market.Provider
		offers int // in all changes
	}{
		{nil, 0}, {[]market.Provider{a, b}, 2}, {[]market.Provider{provider(3, 2), provider(5, 3)}, 0},
	} {
		if step.set != nil {
			s.index.Apply(testEra, step.set, nil)
		}
		now, _ := s.index.Version()
		got, err := stream.Recv()
		if err != nil {
			t.Fatal(err)
		}
		same := event()
		if !proto.Equal(got, same) {
			t.Errorf("gRPC\n%v\nHTTP\n%v", got, same)
		}
		offers := 0
		for _, c := range got.Changes {
			offers += len(c.Offers)
		}
		if got.Version != now || got.Era != 40 || len(got.Changes) != len(step.set) || offers != step.offers || got.Evidence == "" {
			t.Errorf("version %d: %v", now, got)
		}
	}
	cancel()
	if _, err := stream.Recv(); status.Code(err) != codes.Canceled {
		t.Error(err)
	}
}

// TestSlowWatcher: who does not read is dropped, whatever it left unread, and is told so; the others go on.
func TestSlowWatcher(t *testing.T) {
	s := start(t, Config{}, 3*time.Second)
	slow := s.dial(t, grpc.WithTransportCredentials(insecure.NewCredentials()), grpc.WithInitialWindowSize(64<<10), grpc.WithInitialConnWindowSize(64<<10))
	stream, err := slow.WatchOffers(t.Context(), &slarkv1.WatchOffersRequest{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := stream.Recv(); err != nil { // it watches
		t.Fatal(err)
	}
	raw, err := net.Dial("tcp", strings.TrimPrefix(s.http, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	defer raw.Close()
	if err := raw.(*net.TCPConn).SetReadBuffer(4 << 10); err != nil {
		t.Fatal(err)
	}
	if _, err := fmt.Fprintf(raw, "GET /v1/watch HTTP/1.1\r\nHost: x\r\n\r\n"); err != nil {
		t.Fatal(err)
	}
	quick, err := s.dial(t).WatchOffers(t.Context(), &slarkv1.WatchOffersRequest{})
	if err != nil {
		t.Fatal(err)
	}
	read := make(chan int, 1)
	go func() {
		n := 0
		for {
			if _, err := quick.Recv(); err != nil {
				read <- n
				return
			}
			n++
		}
	}()
	limit := time.After(time.Minute)
	for round := 1; s.counts.endedBy(SlowWatch) < 2; round++ {
		var set []market.Provider
		for n := range 2000 { // of the 65,536 changes that are kept
			p := provider(n+1, uint16(n%8+1))
			p.UptimeEra = uint64(round)
			set = append(set, p)
		}
		s.index.Apply(testEra, set, nil)
		select {
		case <-limit:
			t.Fatalf("%d of 2 were dropped in a minute", s.counts.endedBy(SlowWatch))
		case <-time.After(100 * time.Millisecond):
		}
	}
	for err == nil {
		_, err = stream.Recv()
	}
	if status.Code(err) != codes.Aborted || !strings.Contains(err.Error(), "were not read within") {
		t.Errorf("the slow one is told %v", err)
	}
	select {
	case n := <-read:
		t.Errorf("the quick one was dropped after %d answers", n)
	default:
	}
}

// TestLimits: calls, watches and connections of one address are bounded, and say so.
func TestLimits(t *testing.T) {
	s := start(t, Config{Rate: 0.5}, sendWithin) // one call, then one every two seconds
	c := s.dial(t)
	var err error
	for range 50 {
		if _, err = c.ListOffers(t.Context(), full); err != nil {
			break
		}
	}
	if status.Code(err) != codes.ResourceExhausted || !strings.Contains(err.Error(), "more than 0.5 calls a second") {
		t.Error(err)
	}
	if code, body := s.get(t, "/v1/offers"); code != http.StatusTooManyRequests || !strings.Contains(body, "RESOURCE_EXHAUSTED") {
		t.Error(code, body)
	}
	s = start(t, Config{Rate: 10_000}, sendWithin)
	c = s.dial(t)
	for n := range MaxPeerWatches + 1 {
		stream, err := c.WatchOffers(t.Context(), &slarkv1.WatchOffersRequest{})
		if err == nil {
			_, err = stream.Recv()
		}
		if n < MaxPeerWatches && err != nil || n == MaxPeerWatches && status.Code(err) != codes.ResourceExhausted {
			t.Fatal(n, err)
		}
	}
	big := &slarkv1.ListOffersRequest{PageToken: strings.Repeat("x", maxRequest)}
	if _, err := c.ListOffers(t.Context(), big); status.Code(err) != codes.ResourceExhausted {
		t.Error(err)
	}
	var held []net.Conn
	for range MaxPeerConnections + 5 {
		conn, err := net.Dial("tcp", s.grpc)
		if err != nil {
			t.Fatal(err)
		}
		held = append(held, conn)
		defer conn.Close()
	}
	last := held[len(held)-1]
	if err := last.SetReadDeadline(time.Now().Add(time.Minute)); err != nil {
		t.Fatal(err)
	}
	if _, err := io.Copy(io.Discard, last); err != nil && strings.Contains(err.Error(), "timeout") {
		t.Error("a connection too many stays open")
	}
	for _, name := range [][2]string{{"1.2.3.4:5", "1.2.3.4"}, {"[::ffff:1.2.3.4]:5", "1.2.3.4"}, {"[2001:db8:1:2:3::4]:5", "2001:db8:1:2::/64"}, {"x", "x"}} {
		if got := peerName(name[0]); got != name[1] {
			t.Errorf("%s is bounded as %s", name[0], got)
		}
	}
	p := newPeers(1)
	for n := range maxPeers + 1 {
		err = p.call(fmt.Sprintf("10.%d.%d.%d:1", n>>16, n>>8&255, n&255))
	}
	if status.Code(err) != codes.ResourceExhausted || len(p.by) != maxPeers {
		t.Errorf("%d addresses are remembered, %v", len(p.by), err)
	}
}

// TestConfig: what is wrong is said together, each with its key; nothing is served that others reach without a certificate, or without saying so.
func TestConfig(t *testing.T) {
	for _, c := range []struct {
		config Config
		words  []string // none: it is good
	}{
		{Config{}, nil},
		{Config{Listen: "127.0.0.1:1", JSON: "localhost:2"}, nil},
		{Config{JSON: "[::1]:2", Rate: 3}, nil},
		{Config{Listen: "0.0.0.0:1", Certificate: "a", CertificateKey: "b", ClientCA: "c"}, nil},
		{Config{Listen: ":1", Certificate: "a", CertificateKey: "b", Public: true}, nil},
		{Config{Public: true}, []string{"neither query.listen nor query.json is set"}},
		{Config{Listen: ":1", JSON: "x", Rate: 10_001, CertificateKey: "b", ClientCA: "c"}, []string{
			"query.listen is \":1\", which others may reach: want query.certificate", `query.json is "x", want host:port`, "query.rate is 10001, want above 0 and at most 10000",
			"query.certificate and query.certificate_key belong together", "query.client_ca is set, and query.certificate is empty",
		}},
		{Config{Listen: "10.0.0.1:1", Certificate: "a", CertificateKey: "b"}, []string{"want query.client_ca, or query.public = true"}},
	} {
		err := c.config.Validate()
		if (err == nil) != (c.words == nil) {
			t.Errorf("%+v: %v", c.config, err)
		}
		for _, words := range c.words {
			if !strings.Contains(fmt.Sprint(err), words) {
				t.Errorf("%q is missing in %v", words, err)
			}
		}
	}
	if !(Config{Public: true}).Hold() || (Config{Public: true, ClientCA: "x"}).Hold() || (Config{}).Hold() {
		t.Error("what is held back")
	}
	_, err := Listen(t.Context(), Config{Listen: "127.0.0.1:1", Certificate: "/does/not/exist", CertificateKey: "x"}, Options{})
	if err == nil || !strings.Contains(err.Error(), "query.certificate") {
		t.Error(err)
	}
}
