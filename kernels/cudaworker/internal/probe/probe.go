//go:build cuda

package probe

/*
#cgo LDFLAGS: -lcuda
#include <cuda.h>
*/
import "C"

import "os"

func init() {
	code := C.cuInit(0)
	if code == C.CUDA_SUCCESS {
		return
	}
	var name, words *C.char
	text := "CUDA cannot be initialised"
	if C.cuGetErrorName(code, &name) == C.CUDA_SUCCESS && name != nil {
		text += ": " + C.GoString(name)
	}
	if C.cuGetErrorString(code, &words) == C.CUDA_SUCCESS && words != nil {
		text += ", " + C.GoString(words)
	}
	_, _ = os.NewFile(3, "replies").Write(refusal(text)) // nobody may be there to read it
	os.Stderr.WriteString(text + "\n")
	os.Exit(1)
}
