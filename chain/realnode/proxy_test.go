//go:build realnode

package realnode

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gorilla/websocket"
)

// fault is what the proxy does with one request; the zero value passes it on.
type fault struct {
	delay  time.Duration
	refuse string          // answers with this error
	code   int             // of the error
	drop   bool            // never answers
	lie    json.RawMessage // answers with this result; the node does not hear of the request
	change func(json.RawMessage) json.RawMessage
}

// proxy stands between a client and a node's websocket and bends what goes through it.
type proxy struct {
	t      *testing.T
	target string
	server *httptest.Server

	mu      sync.Mutex
	decide  func(method, params string) fault
	refused bool // connections get 429
	open    map[*websocket.Conn]bool
	seen    map[string]int // requests by method
}

func newProxy(t *testing.T, target string) *proxy {
	p := &proxy{t: t, target: target, decide: func(string, string) fault { return fault{} }, open: map[*websocket.Conn]bool{}, seen: map[string]int{}}
	p.server = httptest.NewServer(http.HandlerFunc(p.serve))
	t.Cleanup(func() { p.cut(); p.server.Close() })
	return p
}

func (p *proxy) url() string { return "ws" + strings.TrimPrefix(p.server.URL, "http") }

// set changes what is done with requests from now on.
func (p *proxy) set(decide func(method, params string) fault) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.decide = decide
}

// limit makes new connections be refused with 429, or lets them in again.
func (p *proxy) limit(on bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.refused = on
}

// cut ends all connections.
func (p *proxy) cut() {
	p.mu.Lock()
	defer p.mu.Unlock()
	for c := range p.open {
		c.Close()
	}
}

func (p *proxy) serve(rw http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	refused := p.refused
	p.mu.Unlock()
	if refused {
		http.Error(rw, "too many requests", http.StatusTooManyRequests)
		return
	}
	up := websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}
	client, err := up.Upgrade(rw, r, nil)
	if err != nil {
		return
	}
	node, _, err := websocket.DefaultDialer.Dial(p.target, nil)
	if err != nil {
		client.Close()
		return
	}
	p.mu.Lock()
	p.open[client], p.open[node] = true, true
	p.mu.Unlock()
	c := &crossing{proxy: p, client: client, node: node, change: map[string]func(json.RawMessage) json.RawMessage{}}
	var both sync.WaitGroup
	both.Go(c.requests)
	both.Go(c.answers)
	both.Wait()
	p.mu.Lock()
	delete(p.open, client)
	delete(p.open, node)
	p.mu.Unlock()
}

// crossing is one connection through the proxy.
type crossing struct {
	proxy        *proxy
	client, node *websocket.Conn

	toClient, toNode sync.Mutex
	mu               sync.Mutex
	change           map[string]func(json.RawMessage) json.RawMessage // by the id of a request under way
}

// rpcMessage is a request, an answer or a notification.
type rpcMessage struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id,omitempty"`
	Method  string          `json:"method,omitempty"`
	Params  json.RawMessage `json:"params,omitempty"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   *rpcFailure     `json:"error,omitempty"`
}

type rpcFailure struct {
	Code    int             `json:"code"`
	Message string          `json:"message"`
	Data    json.RawMessage `json:"data,omitempty"`
}

func (c *crossing) close() { c.client.Close(); c.node.Close() }

func (c *crossing) requests() {
	defer c.close()
	for {
		_, b, err := c.client.ReadMessage()
		if err != nil {
			return
		}
		var m rpcMessage
		if json.Unmarshal(b, &m) != nil { // a batch goes through as it is; package chain makes none
			c.send(c.node, &c.toNode, b)
			continue
		}
		c.proxy.mu.Lock()
		c.proxy.seen[m.Method]++
		f := c.proxy.decide(m.Method, string(m.Params))
		c.proxy.mu.Unlock()
		go func() {
			time.Sleep(f.delay)
			switch {
			case f.drop:
			case f.refuse != "":
				c.answer(rpcMessage{ID: m.ID, Error: &rpcFailure{Code: f.code, Message: f.refuse}})
			case f.lie != nil:
				c.answer(rpcMessage{ID: m.ID, Result: f.lie})
			default:
				if f.change != nil {
					c.mu.Lock()
					c.change[string(m.ID)] = f.change
					c.mu.Unlock()
				}
				c.send(c.node, &c.toNode, b)
			}
		}()
	}
}

func (c *crossing) answers() {
	defer c.close()
	for {
		_, b, err := c.node.ReadMessage()
		if err != nil {
			return
		}
		var m rpcMessage
		if json.Unmarshal(b, &m) == nil && m.ID != nil {
			c.mu.Lock()
			change := c.change[string(m.ID)]
			delete(c.change, string(m.ID))
			c.mu.Unlock()
			if change != nil && m.Error == nil {
				m.Result = change(m.Result)
				c.answer(m)
				continue
			}
		}
		c.send(c.client, &c.toClient, b)
	}
}

func (c *crossing) answer(m rpcMessage) {
	m.Version = "2.0"
	b, err := json.Marshal(m)
	if err != nil {
		c.proxy.t.Errorf("proxy: %v", err)
		return
	}
	c.send(c.client, &c.toClient, b)
}

func (c *crossing) send(to *websocket.Conn, mu *sync.Mutex, b []byte) {
	mu.Lock()
	defer mu.Unlock()
	_ = to.WriteMessage(websocket.TextMessage, b) // if it fails the reader on that side ends both
}
