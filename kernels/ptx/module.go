package ptx

// Module is a decoded PTX source. It does not change and may be used by several machines at once.
type Module struct {
	version    int // 10*major + minor
	target     string
	sm         int
	kernels    []*kernel
	consts     []byte // the constant bank: every .const variable at its offset
	globals    []byte // the initial image of every module-scope .global variable
	globalInit []bool // which bytes of globals have a value
	symbols    map[string]symbol
}

// KernelInfo describes one .entry.
type KernelInfo struct {
	Name         string
	Params       []Param
	ParamBytes   uint32    // what Launch.Params must hold
	StaticShared uint32    // bytes of statically sized .shared variables
	SharedAlign  uint32    // alignment of the dynamically sized part, which begins at the next multiple of it
	Local        uint32    // bytes of .local variables of a thread
	MaxThreads   uint32    // of a block: .maxntid or .reqntid, 0 if it has neither
	ReqBlock     [3]uint32 // .reqntid, or zero
	MinBlocks    uint32    // .minnctapersm, 0 if absent
	Instructions int
}

// Param is a kernel parameter: its place in Launch.Params, in bytes.
type Param struct {
	Name                string
	Size, Align, Offset uint32
}

// Version is that of the .version directive, for instance 7, 8.
func (m *Module) Version() (major, minor int) { return m.version / 10, m.version % 10 }

// Target is that of the .target directive, for instance "sm_80".
func (m *Module) Target() string { return m.target }

// Kernels lists the entries in the order of the source.
func (m *Module) Kernels() []KernelInfo {
	list := make([]KernelInfo, len(m.kernels))
	for i, k := range m.kernels {
		list[i] = k.KernelInfo
	}
	return list
}

func (m *Module) kernel(name string) *kernel {
	for _, k := range m.kernels {
		if k.Name == name {
			return k
		}
	}
	return nil
}
