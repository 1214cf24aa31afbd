// Package probe asks whether CUDA can be initialised, and if not, tells the prover so and ends the process.
//
// gorgonia.org/cu asks as well, when it is initialised, and then ends the process with a line on standard output. This package comes before it:
// Go initialises packages in the order of their paths, as soon as what they import is (Go specification, "Program
// initialization"). So it imports nothing that the binding does not, and writes the frame of wire.Hello by hand.
package probe

// noDevice is wire.NoDevice.
const noDevice = 1

// refusal is the frame that wire.WriteFrame makes of wire.Hello(wire.NoDevice, text), of at most 255 bytes of text.
func refusal(text string) []byte {
	text = text[:min(len(text), 255)]
	message := append([]byte{0, 0, 0, 0, noDevice}, "slark-gpu\x00\x00\x00\x01\x00\x00\x00"...)
	message = append(append(message, byte(len(text))), text...)
	return append([]byte{0, 0, byte(len(message) >> 8), byte(len(message))}, message...)
}
