package metric

import (
	"fmt"
	"io"
	"strings"
)

// Reference writes the rows of a table of Markdown, one for each metric: name, type, unit, labels with the bound of each, meaning.
func Reference(w io.Writer, all []Definition) {
	fmt.Fprintln(w, "| metric | type | unit | labels | meaning |\n|---|---|---|---|---|")
	for _, d := range all {
		var labels []string
		for _, l := range d.Labels {
			bound := strings.Join(l.Values, ", ")
			if l.Why != "" {
				bound = l.Why
			}
			labels = append(labels, fmt.Sprintf("`%s`: %s", l.Name, bound))
		}
		fmt.Fprintf(w, "| `%s` | %s | %s | %s | %s |\n", d.Name, d.Type, d.Unit(), strings.Join(labels, "; "), d.Help)
	}
}
