package memory

// VerifyWith is the check with another way to make walks again, for tests that make the same ones thousands of times.
var VerifyWith = verify
