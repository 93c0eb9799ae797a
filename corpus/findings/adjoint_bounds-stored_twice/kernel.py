import warp as wp


@wp.kernel
def finding(x: wp.array(dtype=float), y: wp.array(dtype=float)):
    i = wp.tid()
    y[i] = 1.0
    if 1.0 > y[i]:
        z = x[i + i]
    y[i] = 0.0


# adjoint_bounds-stored_twice
# Line 9, `x[i + i]`: the adjoint that leaves it is 0 and should be 0.
# Rule 8: two values of one element are needed, as where it is stored twice around a read: the backward pass reads the last. Warp's tracker: #1294.
# Run this file with Python and warp-lang: it prints the adjoint beside finite differences.

import sys

import numpy as np

KERNEL = finding
DIM = 3
INPUTS = {"x":[1.0],"y":[1.0,1.0,1.0]}
SEEDS = {"y":[1.0,1.0,1.0]}  # the loss is the sum of seed times output
RESULTS = {}  # where forward is wrong: what the outputs should be
SHARED = {}  # parameters that are the same array as another
JUDGED = []
DEBUG = True  # Warp then stops where an access leaves an array


def launch(inputs):
    """The arrays after forward, and their gradients after backward from SEEDS."""
    arrays, arguments = {}, []
    for parameter in KERNEL.adj.args:
        if parameter.label in SHARED:
            arguments.append(arrays[SHARED[parameter.label]])
            continue
        value, kind = inputs[parameter.label], parameter.type
        if isinstance(kind, wp.array):
            real = kind.dtype is not wp.int32
            value = np.array(value, dtype=np.float32 if real else np.int32)
            value = arrays[parameter.label] = wp.array(value, dtype=kind.dtype, requires_grad=real, device="cpu")
        else:
            value = kind(*value) if kind is wp.vec3 else kind(value)
        arguments.append(value)
    with wp.Tape() as tape:
        wp.launch(KERNEL, dim=DIM, inputs=arguments, device="cpu")
    after = {name: array.numpy().astype(np.float64) for name, array in arrays.items()}
    if DEBUG:
        print("forward has run; what Warp says now is about the backward pass", flush=True)
    for name, seed in SEEDS.items():
        arrays[name].grad.assign(np.array(seed, dtype=np.float32))
    tape.backward()
    return after, {name: array.grad.numpy() for name, array in arrays.items() if array.requires_grad}


def loss(inputs):
    after, _ = launch(inputs)
    return sum(float(np.sum(np.array(seed) * after[name])) for name, seed in SEEDS.items())


def difference(name, index, h=1e-2):
    """The central difference of the loss along one number of an input."""
    ends = []
    for step in (h, -h):
        moved = np.array(INPUTS[name], dtype=np.float64)
        moved[index] += step
        ends.append(loss({**INPUTS, name: moved.tolist()}))
    return (ends[0] - ends[1]) / (2 * h)


def main():
    wp.config.log_level = wp.LOG_ERROR
    if DEBUG:
        wp.config.mode = "debug"
    after, gradients = launch(INPUTS)
    wrong = False
    for name, results in RESULTS.items():
        for index, right in np.ndenumerate(np.array(results)):
            off = not abs(after[name][index] - right) <= 1e-4 * max(1.0, abs(right))
            wrong |= off
            place = name + "".join(f"[{i}]" for i in index)
            print(f"{place:10} value {after[name][index]:12.6g}   should be {right:12.6g}   {'WRONG' if off else ''}")
    if RESULTS:
        print(f"warp {wp.config.version}: forward is {'wrong' if wrong else 'right'}")
        return 1 if wrong else 0
    for name in JUDGED:
        for index, adjoint in np.ndenumerate(gradients[name]):
            right = difference(name, index)
            off = not abs(adjoint - right) <= 0.02 * max(1.0, abs(right))
            wrong |= off
            place = name + "".join(f"[{i}]" for i in index)
            print(f"{place:10} adjoint {adjoint:12.6g}   difference {right:12.6g}   {'WRONG' if off else ''}")
    print(f"warp {wp.config.version}: the gradient is {'wrong' if wrong else 'right'}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
