package node

import (
	"context"
	"io"
	"net/http"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"

	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
)

// checkQuery asks a running verifier about its providers, as a matchmaker would, until the answers are what has happened to them.
func (w *testWorld) checkQuery(cfg Config, honest, wrong, garbled, resting common.Address, within time.Duration) {
	w.t.Helper()
	w.mu.Lock()
	at := w.asked[cfg.Store.Dir]
	w.mu.Unlock()
	conn, err := grpc.NewClient("passthrough:///"+at[0], grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		w.t.Fatal(err)
	}
	defer conn.Close()
	c := slarkv1.NewQueryClient(conn)
	ctx, cancel := context.WithTimeout(w.t.Context(), within)
	defer cancel()
	page := new(slarkv1.ListOffersResponse)
	of := func(a common.Address) *slarkv1.Offer {
		for _, o := range page.Offers {
			if strings.EqualFold(o.Provider, a.Hex()) {
				return o
			}
		}
		return new(slarkv1.Offer)
	}
	for {
		all := &slarkv1.Filter{Class: "test", Statuses: []slarkv1.Status{slarkv1.Status_STATUS_ACTIVE, slarkv1.Status_STATUS_MAINTENANCE}}
		if page, err = c.ListOffers(ctx, &slarkv1.ListOffersRequest{Filter: all}); err != nil {
			w.t.Fatalf("asking: %v; the last answer was %v", err, page)
		}
		h, x := of(honest), of(wrong)
		if h.Proven == 1 && h.Free == 1 && h.UptimeSettled && h.GetUptime() > 0 && h.Convictions == 0 && x.Convictions > 0 && x.Proven == 0 && x.Stake != nil && x.GetStake() == 0 {
			break
		}
		time.Sleep(300 * time.Millisecond)
	}
	if page.Matched != 4 || page.Offers[0].Provider != strings.ToLower(honest.Hex()) || page.Era == 0 || of(resting).Status != slarkv1.Status_STATUS_MAINTENANCE || of(garbled).Provider != "" {
		w.t.Errorf("offers %v", page)
	}
	got, err := c.GetProvider(ctx, &slarkv1.GetProviderRequest{Provider: honest.Hex()})
	if err != nil || len(got.Devices) != 1 || !got.Devices[0].Proven || len(got.Devices[0].Transcript) != 66 {
		w.t.Errorf("%v, %v", got, err)
	}
	stream, err := c.WatchOffers(ctx, &slarkv1.WatchOffersRequest{Version: page.Version})
	if err != nil {
		w.t.Fatal(err)
	}
	for changed := false; !changed; {
		m, err := stream.Recv()
		if err != nil {
			w.t.Fatal("watching: ", err)
		}
		changed = len(m.Changes) > 0
	}
	r, err := http.Get("http://" + at[1] + "/v1/offers?min_proven=1&class=test")
	if err != nil {
		w.t.Fatal(err)
	}
	defer r.Body.Close()
	body, err := io.ReadAll(r.Body)
	if err != nil || !strings.Contains(string(body), strings.ToLower(honest.Hex())) || strings.Contains(string(body), strings.ToLower(wrong.Hex())) {
		w.t.Errorf("%s, %v", body, err)
	}
	http.DefaultClient.CloseIdleConnections()
}
