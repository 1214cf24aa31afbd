package query

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"slices"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/slark-network/slark/challenge"
	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
	"github.com/slark-network/slark/slark/market"
	"github.com/slark-network/slark/slark/market/feed"
)

const (
	// gather is how long changes are collected before who watches is told of them together.
	gather = 250 * time.Millisecond
	// sendWithin is how long an answer to who watches may wait to be read.
	sendWithin = 20 * time.Second
	// changesInOne is the most changed providers in one answer: some hundred kilobytes.
	changesInOne = 1000
)

// Source is where answers come from: a feed.
type Source interface {
	Ready() (ready bool, have, of int)
	Devices(challenge.Address) ([]feed.Shown, bool)
}

// Service answers calls, however they came in.
type Service struct {
	index   *market.Index
	source  Source
	metrics Metrics
	now     func() time.Time
	// patience is how long an answer to who watches may wait to be read.
	patience time.Duration
}

// Metrics count what is asked. They must not wait.
type Metrics interface {
	// Query counts a call of a method that ended with a gRPC code, and what it took.
	Query(method, code string, took time.Duration)
	// Watching counts one who watches until the result is called with why it ended.
	Watching() (ended func(why string))
}

// Why somebody does not watch any more.
const (
	LeftWatch   = "left"   // by itself, or this process ends
	MissedWatch = "missed" // it had a version of which some changes are forgotten
	SlowWatch   = "slow"   // it did not read
)

func (s *Service) complete() error {
	if ready, have, of := s.source.Ready(); !ready {
		return status.Errorf(codes.Unavailable, "the index is being built: it has %d of %d providers", have, of)
	}
	return nil
}

// counted ends a call: its error with a code, and a count of it.
func (s *Service) counted(method string, began time.Time, err error) error {
	if errors.Is(err, challenge.ErrInvalid) {
		err = status.Error(codes.InvalidArgument, err.Error())
	}
	s.metrics.Query(method, status.Code(err).String(), time.Since(began))
	return err
}

func (s *Service) listOffers(r *slarkv1.ListOffersRequest) (out *slarkv1.ListOffersResponse, err error) {
	defer func(began time.Time) { err = s.counted("ListOffers", began, err) }(time.Now())
	if err := s.complete(); err != nil {
		return nil, err
	}
	q := queryOf(r)
	if r.Seed == nil {
		var b [8]byte
		if _, err := rand.Read(b[:]); err != nil {
			return nil, status.Errorf(codes.Internal, "drawing a seed: %v", err)
		}
		q.Seed = binary.BigEndian.Uint64(b[:])
	}
	page, err := s.index.List(q, s.now())
	if err != nil {
		return nil, err
	}
	return pageOf(page), nil
}

func (s *Service) getProvider(r *slarkv1.GetProviderRequest) (out *slarkv1.GetProviderResponse, err error) {
	defer func(began time.Time) { err = s.counted("GetProvider", began, err) }(time.Now())
	address, err := challenge.ParseAddress(r.Provider)
	if err != nil {
		return nil, status.Errorf(codes.InvalidArgument, "provider: %v", err)
	}
	if err := s.complete(); err != nil {
		return nil, err
	}
	// The devices first: the index has them by then, or a newer state, which the loop then sees in the devices too.
	for range 5 {
		devices, found := s.source.Devices(address)
		offers, era, version, listed := s.index.Get(address)
		if !found || !listed {
			return nil, status.Errorf(codes.NotFound, "%s is not in the registry", address)
		}
		out = &slarkv1.GetProviderResponse{Provider: address.String(), Offers: offersOf(offers), Version: version, Era: era.Number}
		evidence := make([]market.DeviceEvidence, len(devices))
		for i, d := range devices {
			out.Devices, evidence[i] = append(out.Devices, deviceOf(d)), d.DeviceEvidence
		}
		hash := market.ProviderEvidence(address, evidence)
		out.Evidence = hash.String()
		if !slices.ContainsFunc(offers, func(o market.Offer) bool { return o.Evidence != hash }) {
			return out, nil
		}
		time.Sleep(time.Millisecond) // an outcome came between the two
	}
	return nil, status.Errorf(codes.Unavailable, "%s changes too fast to be shown: ask again", address)
}

// watchOffers sends what changes until ctx ends. send gives up by itself when it is not read, with errSlow.
func (s *Service) watchOffers(ctx context.Context, r *slarkv1.WatchOffersRequest, send func(*slarkv1.WatchOffersResponse) error) (err error) {
	defer func(began time.Time) { err = s.counted("WatchOffers", began, err) }(time.Now())
	f := filterOf(r.Filter)
	if err := f.Validate(); err != nil {
		return err
	}
	if err := s.complete(); err != nil {
		return err
	}
	why, ended := LeftWatch, s.metrics.Watching()
	defer func() { ended(why) }()
	version := r.Version
	if version == 0 {
		version, _ = s.index.Version()
	}
	for first := true; ; first = false {
		wake := s.index.Changed()
		changed, era, now, err := s.index.Since(version, f, s.now())
		if err != nil {
			why = MissedWatch
			return status.Errorf(codes.Aborted, "version %d: some changes since are not known any more, now it is %d: list again, and watch from that version", version, now)
		}
		if first || now != version {
			if err := sendAll(changed, era, version, now, send); err != nil {
				if errors.Is(err, errSlow) {
					why = SlowWatch
				}
				return err
			}
			version = now
		}
		select {
		case <-ctx.Done():
			return status.FromContextError(ctx.Err()).Err()
		case <-wake:
		}
		select {
		case <-ctx.Done():
			return status.FromContextError(ctx.Err()).Err()
		case <-time.After(gather):
		}
	}
}

// sendAll sends what changed from one version to another, in several answers if it is much. Only the last has the new version: whoever gets no
// further goes on from the old one.
func sendAll(changed []market.Changed, era market.Era, before, now uint64, send func(*slarkv1.WatchOffersResponse) error) error {
	for len(changed) > changesInOne {
		if err := send(changeOf(changed[:changesInOne], era, before)); err != nil {
			return err
		}
		changed = changed[changesInOne:]
	}
	return send(changeOf(changed, era, now))
}

// errSlow is what who watches is told when it does not read.
var errSlow = status.Errorf(codes.Aborted, "answers were not read within %v: list again, and watch from that version", sendWithin)
