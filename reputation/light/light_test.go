package light_test

import (
	"errors"
	"testing"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/reputation/light"
)

// checks are so many passed and failed of a resource, spread over hours from first on, one an hour and round again.
func checks(r light.Resource, first, passed, failed int) (all []light.Check) {
	for i := range passed + failed {
		w := challenge.Passed
		if i >= passed {
			w = challenge.Failed
		}
		all = append(all, light.Check{Hour: (first + i) % light.Hours, Resource: r, Weight: w})
	}
	return all
}

func join(lists ...[]light.Check) (all []light.Check) {
	for _, l := range lists {
		all = append(all, l...)
	}
	return all
}

func TestReward(t *testing.T) {
	for _, c := range []struct {
		name   string
		checks []light.Check
		gpu    bool
		reward int64
		known  bool
	}{
		{"nothing decided", checks(light.CPU, 0, 0, 0), true, 0, false},
		{"all passed", join(checks(light.GPU, 0, 24, 0), checks(light.CPU, 0, 24, 0)), true, 10_000, true},
		{"half of the hours", checks(light.CPU, 0, 12, 12), false, 10_000 - 2_500, true},
		{"fewer than half", checks(light.CPU, 0, 11, 12), false, 0, true},
		// The example of the rules: CPU half, RAM 80 %, storage 90 %, GPU 70 % gives 69 %.
		{"the rules' example", join(checks(light.CPU, 0, 1, 1), checks(light.RAM, 2, 4, 1), checks(light.Storage, 8, 9, 1), checks(light.GPU, 0, 7, 3)),
			true, 6_900, true},
		{"a third of the CPU", join(checks(light.CPU, 0, 2, 1), checks(light.RAM, 3, 3, 0)), false, 10_000 - 1_667, true},
		{"a GPU weighs nothing in a node that has none", join(checks(light.GPU, 0, 0, 1), checks(light.CPU, 2, 9, 0)), false, 10_000, true},
	} {
		got, err := light.Judge(c.checks, c.gpu)
		if err != nil || got.Reward != c.reward || got.Known != c.known {
			t.Errorf("%s: %+v, %v: want %d, %v", c.name, got, err, c.reward, c.known)
		}
	}
}

// TestHours: one failed check fails its hour, whatever else passed in it, and an hour of which nothing is known is none.
func TestHours(t *testing.T) {
	got, err := light.Judge([]light.Check{
		{Hour: 0, Resource: light.CPU, Weight: challenge.Passed}, {Hour: 0, Resource: light.GPU, Weight: challenge.Failed},
		{Hour: 5, Resource: light.CPU, Weight: challenge.Passed}, {Hour: 5, Resource: light.CPU, Weight: challenge.Neutral},
		{Hour: 9, Resource: light.CPU, Weight: challenge.Neutral},
	}, true)
	if err != nil || got.Hours != (light.Share{Passed: 1, Decided: 2}) || got.Resources[light.CPU] != (light.Share{Passed: 2, Decided: 2}) {
		t.Errorf("%+v, %v", got, err)
	}
	for _, bad := range []light.Check{{Hour: 24}, {Hour: -1}, {Resource: 4}} {
		if _, err := light.Judge([]light.Check{bad}, true); !errors.Is(err, challenge.ErrInvalid) {
			t.Errorf("%+v: %v", bad, err)
		}
	}
}

// TestNeverMore: a failed check never raises a reward, and a passed one never lowers it.
func TestNeverMore(t *testing.T) {
	for _, gpu := range []bool{true, false} {
		for r := light.GPU; r <= light.Storage; r++ {
			for passed := range 20 {
				for failed := range 20 {
					base := join(checks(light.CPU, 0, 24, 0), checks(r, 0, passed, failed))
					at := func(more ...light.Check) int64 {
						got, err := light.Judge(append(base[:len(base):len(base)], more...), gpu)
						if err != nil || got.Reward < 0 || got.Reward > light.Whole {
							t.Fatalf("%+v, %v", got, err)
						}
						return got.Reward
					}
					now := at()
					if at(light.Check{Hour: 3, Resource: r, Weight: challenge.Failed}) > now || at(light.Check{Hour: 3, Resource: r, Weight: challenge.Passed}) < now {
						t.Fatalf("%s, %d passed, %d failed: not monotonous at %d", r, passed, failed, now)
					}
				}
			}
		}
	}
}

func TestOf(t *testing.T) {
	for _, c := range []struct {
		device challenge.DeviceKind
		kind   challenge.Kind
		want   light.Resource
	}{
		{challenge.GPU, challenge.Matmul, light.GPU}, {challenge.GPU, challenge.Memory, light.GPU},
		{challenge.CPU, challenge.Matmul, light.CPU}, {challenge.CPU, challenge.Memory, light.RAM},
	} {
		if got := light.Of(c.device, c.kind); got != c.want {
			t.Errorf("%s of %s: %s", c.kind, c.device, got)
		}
	}
}
