package ptx

import "slices"

// meets sets, for each branch that lanes may take apart, where they meet again: the immediate post-dominator of its block.
// The dominators are those of Cooper, Harvey and Kennedy's "A Simple, Fast Dominance Algorithm", on the reversed graph.
func meets(code []instr) {
	// Blocks begin at targets and after whatever leaves.
	first := map[int32]bool{0: true}
	for i := range code {
		switch code[i].op {
		case opBra:
			first[code[i].target] = true
			first[int32(i+1)] = true
		case opExit:
			first[int32(i+1)] = true
		}
	}
	var starts []int32
	for s := range first {
		if int(s) < len(code) {
			starts = append(starts, s)
		}
	}
	slices.Sort(starts)
	n := len(starts) // the number of the virtual block that all paths end in
	number := make(map[int32]int, n)
	for i, s := range starts {
		number[s] = i
	}
	next := make([][]int, n)
	prev := make([][]int, n+1)
	last := make([]int, n)
	for i := range starts {
		end := len(code)
		if i+1 < n {
			end = int(starts[i+1])
		}
		last[i] = end - 1
		in := &code[end-1]
		falls := true
		switch in.op {
		case opBra:
			next[i] = append(next[i], number[in.target])
			falls = in.guard >= 0
		case opExit:
			next[i] = append(next[i], n)
			falls = in.guard >= 0
		}
		if falls && i+1 < n {
			next[i] = append(next[i], i+1)
		}
		for _, s := range next[i] {
			prev[s] = append(prev[s], i)
		}
	}
	dom := postDominators(next, prev)
	for i := range starts {
		in := &code[last[i]]
		in.meet = -1
		if in.op == opBra && dom[i] >= 0 && dom[i] < n {
			in.meet = starts[dom[i]]
		}
	}
}

// postDominators gives the immediate post-dominator of each block, -1 for one from which there is no way to the end.
func postDominators(next, prev [][]int) []int {
	n := len(next)
	order := make([]int, n+1) // by post-order of the reversed graph; the end is last
	for i := range order {
		order[i] = -1
	}
	var list []int
	type visit struct{ block, edge int }
	seen := make([]bool, n+1)
	seen[n] = true
	for stack := []visit{{n, 0}}; len(stack) > 0; {
		top := &stack[len(stack)-1]
		if top.edge < len(prev[top.block]) {
			p := prev[top.block][top.edge]
			top.edge++
			if !seen[p] {
				seen[p] = true
				stack = append(stack, visit{p, 0})
			}
			continue
		}
		order[top.block] = len(list)
		list = append(list, top.block)
		stack = stack[:len(stack)-1]
	}
	dom := make([]int, n+1)
	for i := range dom {
		dom[i] = -1
	}
	dom[n] = n
	for changed := true; changed; {
		changed = false
		for i := len(list) - 2; i >= 0; i-- {
			b, found := list[i], -1
			for _, s := range next[b] {
				if dom[s] < 0 {
					continue
				}
				if found < 0 {
					found = s
					continue
				}
				for x := s; x != found; {
					for order[x] < order[found] {
						x = dom[x]
					}
					for order[found] < order[x] {
						found = dom[found]
					}
				}
			}
			if dom[b] != found {
				dom[b], changed = found, true
			}
		}
	}
	return dom
}
