package link

import (
	"fmt"
	"strings"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	slarkv1 "github.com/slark-network/slark/proto/slark/v1"
)

// Code is the kind of a refusal, with the numbers of Refusal.Code in prover.proto.
type Code int32

// The kinds of refusal. What each means, and what mends it, is in docs/provider.md.
const (
	InvalidJob       Code = 1
	MatrixSeed       Code = 2
	NotAllowed       Code = 3
	Quota            Code = 4
	Limit            Code = 5
	Expired          Code = 6
	Replay           Code = 7
	QueueFull        Code = 8
	UnknownChallenge Code = 9
	Device           Code = 10
	Stopping         Code = 11
	BadSignature     Code = 12
	ChainUnavailable Code = 13
	Order            Code = 14
)

// statusCodes are the gRPC codes that go with the kinds.
var statusCodes = map[Code]codes.Code{
	InvalidJob: codes.InvalidArgument, MatrixSeed: codes.FailedPrecondition, NotAllowed: codes.PermissionDenied,
	Quota: codes.ResourceExhausted, Limit: codes.ResourceExhausted, Expired: codes.FailedPrecondition,
	Replay: codes.AlreadyExists, QueueFull: codes.ResourceExhausted, UnknownChallenge: codes.NotFound,
	Device: codes.Internal, Stopping: codes.Unavailable, BadSignature: codes.Unauthenticated,
	ChainUnavailable: codes.Unavailable, Order: codes.InvalidArgument,
}

// Codes lists all kinds of refusal in order.
func Codes() []Code {
	out := make([]Code, 0, len(statusCodes))
	for c := InvalidJob; c <= Order; c++ {
		out = append(out, c)
	}
	return out
}

// String is the name in prover.proto without its prefix: MATRIX_SEED.
func (c Code) String() string {
	name, known := slarkv1.Refusal_Code_name[int32(c)]
	if !known {
		return fmt.Sprintf("code(%d)", int32(c))
	}
	return strings.TrimPrefix(name, "CODE_")
}

// maxText bounds each text of a refusal, in bytes.
const maxText = 256

// Refusal is why a prover did not do what it was asked. It is not signed and proves nothing; it tells the people on the
// other side what to change.
type Refusal struct {
	Code    Code
	Field   string // of the job or message, by its name in docs/protocol.md; may be empty
	Limit   string // what would have been accepted; may be empty
	Message string // one sentence
}

// Refuse makes a refusal, to be returned from a gRPC handler as it is.
func Refuse(code Code, field, limit, message string) error {
	return &Refusal{Code: code, Field: clip(field), Limit: clip(limit), Message: clip(message)}
}

// Error says all of it on one line.
func (r *Refusal) Error() string {
	s := "refused: " + r.Code.String()
	if r.Field != "" {
		s += ", field " + r.Field
	}
	if r.Limit != "" {
		s += ", limit " + r.Limit
	}
	return s + ": " + r.Message
}

// GRPCStatus is the status that goes over the line, with the refusal as its detail.
func (r *Refusal) GRPCStatus() *status.Status {
	grpcCode, known := statusCodes[r.Code]
	if !known {
		grpcCode = codes.Unknown
	}
	s := status.New(grpcCode, r.Message)
	detailed, err := s.WithDetails(&slarkv1.Refusal{
		Code: slarkv1.Refusal_Code(r.Code), Field: r.Field, Limit: r.Limit, Message: r.Message,
	})
	if err != nil {
		return s
	}
	return detailed
}

// AsRefusal finds the refusal in the error of a call, or in one that Refuse made. An error without exactly one known
// refusal is something else: a broken line, or a peer that is not ours.
func AsRefusal(err error) (Refusal, bool) {
	s, ok := status.FromError(err)
	if err == nil || !ok {
		return Refusal{}, false
	}
	var found *slarkv1.Refusal
	for _, d := range s.Details() {
		r, ok := d.(*slarkv1.Refusal)
		if !ok {
			continue
		}
		if found != nil {
			return Refusal{}, false
		}
		found = r
	}
	if found == nil {
		return Refusal{}, false
	}
	code := Code(found.GetCode())
	if _, known := statusCodes[code]; !known {
		return Refusal{}, false
	}
	return Refusal{Code: code, Field: clip(found.GetField()), Limit: clip(found.GetLimit()), Message: clip(found.GetMessage())}, true
}

// clip makes a text safe to print and to send: valid UTF-8 without control characters, at most maxText bytes.
func clip(s string) string {
	clean := strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(s, "?"))
	if len(clean) > maxText {
		clean = strings.ToValidUTF8(clean[:maxText], "")
	}
	return clean
}
