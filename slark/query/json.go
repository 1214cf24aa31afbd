package query

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"

	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
)

// The mapping is our own: three routes over the same functions as gRPC, and protobuf's JSON for what they say. A gateway generates a proxy that dials
// the gRPC service, and has no server-sent events.

// jsonOf has every field, also those that are 0 or empty, but not those that are not known.
var jsonOf = protojson.MarshalOptions{UseProtoNames: true, EmitDefaultValues: true}

// beat is how often who watches hears something, so that what lies between does not close the connection.
const beat = 15 * time.Second

// handler answers GET /v1/offers, /v1/providers/{provider} and /v1/watch.
func (s *Service) handler(p *peers) http.Handler {
	mux := http.NewServeMux()
	unary := func(f func(*http.Request) (proto.Message, error)) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			m, err := proto.Message(nil), p.call(r.RemoteAddr)
			if err == nil {
				m, err = f(r)
			}
			if err != nil {
				fail(w, err)
				return
			}
			b, err := jsonOf.Marshal(m)
			if err != nil {
				fail(w, status.Errorf(codes.Internal, "encoding the answer: %v", err))
				return
			}
			w.Header().Set("Content-Type", "application/json")
			w.Header().Set("Cache-Control", "no-store")
			_, _ = w.Write(append(b, '\n'))
		}
	}
	mux.HandleFunc("GET /v1/offers", unary(func(r *http.Request) (proto.Message, error) {
		in := new(slarkv1.ListOffersRequest)
		if err := decode(r.URL.RawQuery, in); err != nil {
			return nil, err
		}
		return s.listOffers(in)
	}))
	mux.HandleFunc("GET /v1/providers/{provider}", unary(func(r *http.Request) (proto.Message, error) {
		if r.URL.RawQuery != "" {
			return nil, status.Error(codes.InvalidArgument, "a provider is asked for without parameters")
		}
		return s.getProvider(&slarkv1.GetProviderRequest{Provider: r.PathValue("provider")})
	}))
	mux.HandleFunc("GET /v1/watch", func(w http.ResponseWriter, r *http.Request) { s.serveEvents(w, r, p) })
	return mux
}

// serveEvents is WatchOffers as server-sent events: the id of each is the version, from which a browser goes on by itself.
func (s *Service) serveEvents(w http.ResponseWriter, r *http.Request, p *peers) {
	in := new(slarkv1.WatchOffersRequest)
	err := p.call(r.RemoteAddr)
	if err == nil {
		err = decode(r.URL.RawQuery, in)
	}
	if last := r.Header.Get("Last-Event-ID"); last != "" && err == nil {
		if in.Version, err = strconv.ParseUint(last, 10, 64); err != nil {
			err = status.Errorf(codes.InvalidArgument, "Last-Event-ID is %.40q, want a version", last)
		}
	}
	done := func() {}
	if err == nil {
		done, err = p.watching(r.RemoteAddr)
	}
	if err != nil {
		fail(w, err)
		return
	}
	defer done()
	events := newEvents(w, s.patience)
	ctx, cancel := context.WithCancel(r.Context())
	defer cancel()
	beating := make(chan struct{})
	go func() {
		defer close(beating)
		events.beat(ctx)
	}()
	err = s.watchOffers(ctx, in, func(m *slarkv1.WatchOffersResponse) error {
		b, err := jsonOf.Marshal(m)
		if err != nil {
			return status.Errorf(codes.Internal, "encoding the answer: %v", err)
		}
		return events.send(fmt.Sprintf("id: %d\nevent: offers\ndata: %s\n\n", m.Version, b))
	})
	cancel()
	<-beating
	if !events.begun() {
		fail(w, err)
		return
	}
	if r.Context().Err() == nil {
		b, _ := json.Marshal(problemOf(err))
		_ = events.send(fmt.Sprintf("event: error\ndata: %s\n\n", b))
	}
}

// problem is an error as JSON.
type problem struct {
	Code    string `json:"code"` // of gRPC, as INVALID_ARGUMENT
	Message string `json:"message"`
}

func problemOf(err error) problem {
	return problem{codeName(status.Code(err)), status.Convert(err).Message()}
}

var httpCodes = map[codes.Code]int{
	codes.InvalidArgument: http.StatusBadRequest, codes.NotFound: http.StatusNotFound, codes.ResourceExhausted: http.StatusTooManyRequests,
	codes.Unavailable: http.StatusServiceUnavailable, codes.Aborted: http.StatusConflict,
}

func fail(w http.ResponseWriter, err error) {
	code, known := httpCodes[status.Code(err)]
	if !known {
		code = http.StatusInternalServerError
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(code)
	b, _ := json.Marshal(problemOf(err))
	_, _ = w.Write(append(b, '\n'))
}

// codeName is a code as gRPC's documents write it.
func codeName(c codes.Code) string {
	var b strings.Builder
	for i, r := range c.String() {
		if i > 0 && r >= 'A' && r <= 'Z' {
			b.WriteByte('_')
		}
		b.WriteRune(r)
	}
	return strings.ToUpper(b.String())
}

// decode reads the parameters of a URL: the fields of a request by name, those of its filter without a prefix, those of weights as weights.tier. A
// list is given by repeating it. It reports everything that is wrong.
func decode(query string, into proto.Message) error {
	values, err := url.ParseQuery(query)
	if err != nil {
		return status.Errorf(codes.InvalidArgument, "the parameters cannot be read: %v", err)
	}
	var errs []error
	names := make([]string, 0, len(values))
	for name := range values {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		m, field := find(into.ProtoReflect(), name)
		if field == nil {
			errs = append(errs, fmt.Errorf("%.80q is no parameter", name))
			continue
		}
		if len(values[name]) > 1 && !field.IsList() {
			errs = append(errs, fmt.Errorf("%s is given %d times", name, len(values[name])))
			continue
		}
		for _, text := range values[name] {
			v, err := scalar(field, text)
			switch {
			case err != nil:
				errs = append(errs, fmt.Errorf("%s is %.80q, %w", name, text, err))
			case field.IsList():
				m.Mutable(field).List().Append(v)
			default:
				m.Set(field, v)
			}
		}
	}
	if len(errs) > 0 {
		return status.Error(codes.InvalidArgument, errors.Join(errs...).Error())
	}
	return nil
}

// find is the field that a parameter names, and the message that has it.
func find(m protoreflect.Message, name string) (protoreflect.Message, protoreflect.FieldDescriptor) {
	fields := m.Descriptor().Fields()
	if f := fields.ByTextName(name); f != nil && f.Message() == nil {
		return m, f
	}
	inner, rest := "filter", name
	if before, after, found := strings.Cut(name, "."); found {
		inner, rest = before, after
	}
	of := fields.ByTextName(inner)
	if of == nil || of.Message() == nil {
		return nil, nil
	}
	f := of.Message().Fields().ByTextName(rest)
	if f == nil {
		return nil, nil
	}
	return m.Mutable(of).Message(), f
}

func scalar(f protoreflect.FieldDescriptor, text string) (protoreflect.Value, error) {
	switch f.Kind() {
	case protoreflect.StringKind:
		return protoreflect.ValueOfString(text), nil
	case protoreflect.Uint32Kind:
		n, err := strconv.ParseUint(text, 10, 32)
		if err != nil {
			return protoreflect.Value{}, errors.New("want a whole number from 0 to 4294967295")
		}
		return protoreflect.ValueOfUint32(uint32(n)), nil
	case protoreflect.Uint64Kind:
		n, err := strconv.ParseUint(text, 10, 64)
		if err != nil {
			return protoreflect.Value{}, errors.New("want a whole number from 0 to 18446744073709551615")
		}
		return protoreflect.ValueOfUint64(n), nil
	case protoreflect.EnumKind:
		prefix := strings.ToUpper(string(f.Enum().Name())) + "_"
		v := f.Enum().Values().ByName(protoreflect.Name(prefix + strings.ToUpper(text)))
		if v == nil || v.Number() == 0 {
			var all []string
			for i := 1; i < f.Enum().Values().Len(); i++ {
				all = append(all, strings.ToLower(strings.TrimPrefix(string(f.Enum().Values().Get(i).Name()), prefix)))
			}
			return protoreflect.Value{}, fmt.Errorf("want one of %s", strings.Join(all, ", "))
		}
		return protoreflect.ValueOfEnum(v.Number()), nil
	}
	return protoreflect.Value{}, errors.New("which cannot be a parameter")
}
