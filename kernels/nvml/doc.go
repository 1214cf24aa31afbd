// Package nvml reads facts about NVIDIA cards from the driver's management library, libnvidia-ml.so.1, which it opens at run
// time: nothing of NVIDIA is needed to build, and a machine without it is told so in words (ErrUnavailable).
//
// Every fact stands by itself. A call that fails leaves its own field unknown, with the reason, and costs nothing else: drivers
// differ in what they know, containers in what they allow. A function that the loaded library does not have is never called,
// because calling it would end the process.
//
// The facts are for people, and for the page that a number is printed on. They come from the host that is judged and can be
// forged, so nothing of them may enter a verdict.
//
// The library is reached through cgo on Linux. Other builds have the same names, and Open says that they cannot.
package nvml
