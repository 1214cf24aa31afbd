package query

import (
	"encoding/hex"
	"time"

	"google.golang.org/protobuf/types/known/timestamppb"

	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
	"github.com/slark-network/slark/slark/market"
	"github.com/slark-network/slark/slark/market/feed"
)

// Messages become the types of package market, and these messages, here and nowhere else.

func filterOf(f *slarkv1.Filter) market.Filter {
	if f == nil {
		return market.Filter{}
	}
	out := market.Filter{
		Class: f.Class, MinUnits: f.MinUnits, MinProven: f.MinProven, MinFree: f.MinFree, WorstTier: f.WorstTier, MinUptime: f.MinUptime,
		MaxSlashes: f.MaxSlashes, MinStake: f.MinStake, Region: f.Region,
		// One second over the limit stands for all that is too much, which a duration may not hold.
		MaxAge: time.Duration(min(f.MaxProofAgeSeconds, uint64(market.MaxAge/time.Second)+1)) * time.Second,
	}
	for _, s := range f.Statuses {
		if s < 0 || s > 255 {
			s = 0 // refused by its limits
		}
		out.Statuses = append(out.Statuses, market.Status(s))
	}
	return out
}

func queryOf(r *slarkv1.ListOffersRequest) market.Query {
	q := market.Query{Filter: filterOf(r.Filter), Seed: r.GetSeed(), Page: r.PageSize, Token: r.PageToken}
	if w := r.Weights; w != nil {
		q.Weights = &market.Weights{Certainty: w.Certainty, Uptime: w.Uptime, Tier: w.Tier, Freshness: w.Freshness, Stake: w.Stake, Slashes: w.Slashes}
	}
	return q
}

func offerOf(o market.Offer) *slarkv1.Offer {
	out := &slarkv1.Offer{
		Provider: o.Provider.String(), Class: o.Class.Class, Units: uint32(o.Units), Proven: uint32(o.Proven), Free: uint32(o.Free),
		Status: slarkv1.Status(o.Status), Tier: uint32(o.Tier), ErasLost: o.LostEras, Convictions: o.Convictions, Region: o.Region,
		Evidence: o.Evidence.String(),
	}
	if o.LastProof != 0 {
		out.LastProof = timestamppb.New(time.Unix(o.LastProof, 0))
	}
	if o.Uptime != market.NoUptime {
		value := uint32(o.Uptime)
		out.Uptime, out.UptimeEra, out.UptimeSettled = &value, o.UptimeEra, o.Settled
	}
	if o.Stake != market.NoStake {
		out.Stake = &o.Stake
	}
	return out
}

func pageOf(p market.Page) *slarkv1.ListOffersResponse {
	out := &slarkv1.ListOffersResponse{
		Offers: make([]*slarkv1.Offer, len(p.Offers)), Matched: uint32(p.Matched), NextPageToken: p.Next, Seed: p.Seed, At: timestamppb.New(p.At),
		Version: p.Version, Era: p.Era.Number, Evidence: p.Evidence.String(),
	}
	for i, o := range p.Offers {
		offer := offerOf(o.Offer)
		offer.Score = uint32(o.Score)
		offer.Parts = &slarkv1.Parts{
			Certainty: uint32(o.Parts.Certainty), Uptime: uint32(o.Parts.Uptime), Tier: uint32(o.Parts.Tier),
			Freshness: uint32(o.Parts.Freshness), Stake: uint32(o.Parts.Stake), Slashes: uint32(o.Parts.Slashes),
		}
		out.Offers[i] = offer
	}
	return out
}

func offersOf(all []market.Offer) []*slarkv1.Offer {
	out := make([]*slarkv1.Offer, len(all))
	for i, o := range all {
		out[i] = offerOf(o)
	}
	return out
}

func deviceOf(d feed.Shown) *slarkv1.DeviceEvidence {
	out := &slarkv1.DeviceEvidence{
		Index: d.Index, Device: d.ID.String(), Class: d.Class, Proven: d.Proven, Leased: d.Leased, State: hex.EncodeToString(d.State.Append(nil)),
	}
	if !d.Transcript.IsZero() {
		out.Transcript = d.Transcript.String()
	}
	return out
}

func changeOf(changed []market.Changed, era market.Era, version uint64) *slarkv1.WatchOffersResponse {
	out := &slarkv1.WatchOffersResponse{Version: version, Era: era.Number}
	var all []market.Offer
	for _, c := range changed {
		out.Changes = append(out.Changes, &slarkv1.ProviderChange{Provider: c.Provider.String(), Offers: offersOf(c.Offers)})
		all = append(all, c.Offers...)
	}
	out.Evidence = market.AnswerEvidence(era.Number, all).String()
	return out
}
