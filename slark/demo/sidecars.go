package demo

func (w *world) children(o Options, f *feed) (provers, nodes []*child, err error) {
	nodes, err = w.nodes(o, f)
	return nil, nodes, err
}
