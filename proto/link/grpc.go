package link

import (
	"context"
	"crypto/tls"
	"errors"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/backoff"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/keepalive"
	"google.golang.org/grpc/peer"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/message"
	"github.com/slark-network/slark/challenge/session"
)

// What one side lets the other do.
const (
	// MaxRequest is the largest message that a prover receives, in bytes. The largest request is Open, 12 * 256 + 65.
	MaxRequest = 16 << 10
	// MaxResponse is the largest message that a verifier receives, in bytes, but for the answer to Open.
	MaxResponse = 64 << 10
	// MaxHeaders is the largest list of headers of a call, in bytes.
	MaxHeaders = 16 << 10
	// MaxStreams is the number of calls at once on one connection.
	MaxStreams = 32
	// HandshakeTimeout is how long TCP accept to the end of the HTTP/2 preface may take.
	HandshakeTimeout = 10 * time.Second
	// IdleTimeout is after how long without calls a prover closes a connection.
	IdleTimeout = 5 * time.Minute

	keepaliveTime    = 20 * time.Second // silence after which a side asks whether the other is there
	keepaliveTimeout = 10 * time.Second // silence after which it is not
	maxAge           = time.Hour        // after which a connection takes no new calls, so that none is held for ever
	maxAgeGrace      = 10 * time.Minute // that its calls have to end
	keepaliveMin     = 10 * time.Second // a client that asks more often is disconnected
)

// ServerOptions are the options of a prover's gRPC server: config is that of ServerTLS. They bound
// connections (MaxHandshakes, MaxConnections), calls, sizes and times. Nothing is compressed as long as no codec is
// imported.
func ServerOptions(config *tls.Config) []grpc.ServerOption {
	return []grpc.ServerOption{
		grpc.Creds(newGuard(credentials.NewTLS(config))),
		grpc.MaxRecvMsgSize(MaxRequest),
		grpc.MaxHeaderListSize(MaxHeaders),
		grpc.MaxConcurrentStreams(MaxStreams),
		grpc.ConnectionTimeout(HandshakeTimeout),
		grpc.KeepaliveParams(keepalive.ServerParameters{
			MaxConnectionIdle: IdleTimeout, MaxConnectionAge: maxAge, MaxConnectionAgeGrace: maxAgeGrace,
			Time: keepaliveTime, Timeout: keepaliveTimeout,
		}),
		grpc.KeepaliveEnforcementPolicy(keepalive.EnforcementPolicy{MinTime: keepaliveMin, PermitWithoutStream: true}),
	}
}

// DialOptions are the options of a verifier's gRPC connection: no proxy, no retries (a repeated Start is refused), no
// service configuration from names.
func DialOptions(config *tls.Config) []grpc.DialOption {
	return []grpc.DialOption{
		grpc.WithTransportCredentials(credentials.NewTLS(config)),
		grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(MaxResponse), grpc.MaxCallSendMsgSize(MaxRequest)),
		grpc.WithMaxHeaderListSize(MaxHeaders),
		grpc.WithKeepaliveParams(keepalive.ClientParameters{Time: keepaliveTime, Timeout: keepaliveTimeout}),
		grpc.WithConnectParams(grpc.ConnectParams{
			Backoff:           backoff.Config{BaseDelay: 200 * time.Millisecond, Multiplier: 1.6, Jitter: 0.2, MaxDelay: 5 * time.Second},
			MinConnectTimeout: HandshakeTimeout,
		}),
		grpc.WithDisableRetry(),
		grpc.WithDisableServiceConfig(),
		grpc.WithNoProxy(),
	}
}

// Dial prepares a connection to a prover at host:port. It does not connect yet: the first call does.
func Dial(hostPort string, config *tls.Config, more ...grpc.DialOption) (*grpc.ClientConn, error) {
	return grpc.NewClient("passthrough:///"+hostPort, append(DialOptions(config), more...)...)
}

// framing is more than protobuf adds to the bytes fields of the largest answer: tags and lengths.
const framing = 64

// MaxOpenResponse is the largest answer to Open for a job, in bytes.
func MaxOpenResponse(j challenge.Job) int {
	return 32*int(j.Rounds) + message.MaxBody(message.TypeOpenings, j) + session.MaxDiagnosis + framing
}

// OpenOption lets a verifier receive the answer to Open for a valid job, and nothing larger.
func OpenOption(j challenge.Job) grpc.CallOption {
	return grpc.MaxCallRecvMsgSize(MaxOpenResponse(j))
}

// errNoPeer is a call that did not come over our TLS: a bug in how the server was put together.
var errNoPeer = errors.New("call without a TLS peer")

// PeerAddress is the address that the certificate of the peer of a call is bound to.
func PeerAddress(ctx context.Context, domain message.Domain) (challenge.Address, error) {
	p, ok := peer.FromContext(ctx)
	if !ok {
		return challenge.Address{}, errNoPeer
	}
	info, ok := p.AuthInfo.(credentials.TLSInfo)
	if !ok {
		return challenge.Address{}, errNoPeer
	}
	return peerIdentity(info.State, domain)
}
