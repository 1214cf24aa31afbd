package devchain

import (
	"context"
	"log/slog"
	"sync"

	"github.com/ethereum/go-ethereum/log"
)

var routeOnce sync.Once // guards the library's process-wide logger

// routeLogs sends the node library's log to l, or nowhere.
func routeLogs(l *slog.Logger) {
	routeOnce.Do(func() {
		h := slog.Handler(slog.DiscardHandler)
		if l != nil {
			h = mapped{l.Handler()}
		}
		log.SetDefault(log.NewLogger(h))
	})
}

// mapped makes the library's two extra levels, trace and crit, ordinary ones.
type mapped struct{ slog.Handler }

func (m mapped) Handle(ctx context.Context, r slog.Record) error {
	switch {
	case r.Level < slog.LevelDebug:
		r.Level = slog.LevelDebug
	case r.Level > slog.LevelError:
		r.Level = slog.LevelError
	}
	return m.Handler.Handle(ctx, r)
}

func (m mapped) WithAttrs(a []slog.Attr) slog.Handler { return mapped{m.Handler.WithAttrs(a)} }
func (m mapped) WithGroup(g string) slog.Handler      { return mapped{m.Handler.WithGroup(g)} }
