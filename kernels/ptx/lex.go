package ptx

import (
	"strconv"
	"strings"
)

// "Syntax": a token is a name (directives, opcodes with their modifiers, registers, labels), a number, a string, or one character.
type tokenKind uint8

const (
	tokenEnd tokenKind = iota
	tokenName
	tokenNumber
	tokenString
	tokenChar
)

type token struct {
	kind  tokenKind
	text  string
	value uint64 // of a number that is one
	line  int
}

const maxSource = 64 << 20

func nameStart(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '$' || c == '%' || c == '.'
}

func digit(c byte) bool { return c >= '0' && c <= '9' }

// lex splits a source into tokens, without comments, followed by one of kind tokenEnd.
func lex(s string) ([]token, error) {
	if len(s) > maxSource {
		return nil, syntaxf(1, "%d bytes of source", len(s))
	}
	s = strings.TrimSuffix(s, "\x00")
	var list []token
	line := 1
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c == '\n':
			line++
			i++
		case c == ' ' || c == '\t' || c == '\r':
			i++
		case strings.HasPrefix(s[i:], "//"):
			if n := strings.IndexByte(s[i:], '\n'); n >= 0 {
				i += n
			} else {
				i = len(s)
			}
		case strings.HasPrefix(s[i:], "/*"):
			n := strings.Index(s[i+2:], "*/")
			if n < 0 {
				return nil, syntaxf(line, "a comment without an end")
			}
			line += strings.Count(s[i:i+2+n], "\n")
			i += n + 4
		case c == '"':
			n := strings.IndexAny(s[i+1:], "\"\n")
			if n < 0 || s[i+1+n] == '\n' {
				return nil, syntaxf(line, "a string without an end")
			}
			list = append(list, token{kind: tokenString, text: s[i+1 : i+1+n], line: line})
			i += n + 2
		case nameStart(c):
			j := i + 1
			for j < len(s) {
				if strings.HasPrefix(s[j:], "::") { // as in shared::cta
					j += 2
				} else if nameStart(s[j]) || digit(s[j]) {
					j++
				} else {
					break
				}
			}
			list = append(list, token{kind: tokenName, text: s[i:j], line: line})
			i = j
		case digit(c):
			j := i + 1
			for j < len(s) && (nameStart(s[j]) && s[j] != '%' && s[j] != '$' && s[j] != '_' || digit(s[j])) {
				j++
			}
			t := token{kind: tokenNumber, text: s[i:j], line: line}
			var ok bool
			if t.value, ok = number(t.text); !ok {
				return nil, syntaxf(line, "%q is not a number", t.text)
			}
			list = append(list, t)
			i = j
		case strings.IndexByte("{}[]()<>,;:@!|+-=*", c) >= 0:
			list = append(list, token{kind: tokenChar, text: s[i : i+1], line: line})
			i++
		default:
			return nil, syntaxf(line, "unexpected %q", c)
		}
	}
	return append(list, token{kind: tokenEnd, text: "end of file", line: line}), nil
}

// number is the value of a literal ("Integer Constants", "Floating-Point Constants"). A version as 7.8 is its digits: 78.
func number(s string) (uint64, bool) {
	switch {
	case len(s) == 10 && (s[:2] == "0f" || s[:2] == "0F"):
		v, err := strconv.ParseUint(s[2:], 16, 32)
		return v, err == nil
	case len(s) == 18 && (s[:2] == "0d" || s[:2] == "0D"):
		v, err := strconv.ParseUint(s[2:], 16, 64)
		return v, err == nil
	}
	if major, minor, ok := strings.Cut(s, "."); ok {
		a, err := strconv.ParseUint(major, 10, 8)
		b, err2 := strconv.ParseUint(minor, 10, 8)
		return a*10 + b, err == nil && err2 == nil && len(minor) == 1
	}
	s = strings.TrimSuffix(s, "U")
	base := 10
	switch {
	case strings.HasPrefix(s, "0x") || strings.HasPrefix(s, "0X"):
		s, base = s[2:], 16
	case strings.HasPrefix(s, "0b") || strings.HasPrefix(s, "0B"):
		s, base = s[2:], 2
	case len(s) > 1 && s[0] == '0':
		base = 8
	}
	v, err := strconv.ParseUint(s, base, 64)
	return v, err == nil
}
