"""Executes a kernel's Python as plain Python, in float64, and differentiates it by central differences.

It shares nothing with Warp or with this project: the function is run by Python itself, thread after thread, with a
stand-in for the `wp` module. Where Python means something else than Warp, the source is changed first: `/` and `%` of
integers truncate, assignment copies a vector, and literals are rounded to float32, as Warp's are.
"""

import ast
import math
import struct


class Vec3:
    def __init__(self, *components):
        if len(components) == 1:
            components *= 3
        self.x, self.y, self.z = components or (0.0, 0.0, 0.0)

    def __iter__(self):
        return iter((self.x, self.y, self.z))

    def __getitem__(self, i):
        return getattr(self, "xyz"[_checked(i)])

    def __setitem__(self, i, value):
        setattr(self, "xyz"[_checked(i)], value)

    def __add__(self, other):
        return Vec3(*(a + b for a, b in zip(self, other)))

    def __sub__(self, other):
        return Vec3(*(a - b for a, b in zip(self, other)))

    def __neg__(self):
        return Vec3(*(-a for a in self))

    def __mul__(self, factor):
        return Vec3(*(a * factor for a in self))

    __rmul__ = __mul__


class Array(list):
    """A list in which no index counts from the end."""

    def __getitem__(self, i):
        return super().__getitem__(_checked(i))

    def __setitem__(self, i, value):
        super().__setitem__(_checked(i), value)


class ArrayType:
    def __init__(self, dtype):
        self.dtype = dtype


def as_in_c(function, pole=math.nan):
    """A function of `math` that returns what C's does where Python's raises: NaN outside its domain, `pole` at 0."""

    def wrapped(*args):
        try:
            return function(*args)
        except ValueError:
            return math.nan if args[0] else pole
        except OverflowError:
            return math.inf

    return wrapped


class Wp:
    """What kernels see as the module `wp`."""

    vec3 = Vec3
    array = ArrayType
    sin, cos, tan, atan, atan2, tanh = math.sin, math.cos, math.tan, math.atan, math.atan2, math.tanh
    sinh, cosh, exp, sqrt, pow = map(as_in_c, (math.sinh, math.cosh, math.exp, math.sqrt, math.pow))
    log, log2, log10 = (as_in_c(function, -math.inf) for function in (math.log, math.log2, math.log10))
    abs = abs
    thread = 0

    @staticmethod
    def kernel(function):
        return function

    @classmethod
    def tid(cls):
        return cls.thread

    @staticmethod
    def asin(x):
        return math.asin(Wp.clamp(x, -1.0, 1.0))

    @staticmethod
    def acos(x):
        return math.acos(Wp.clamp(x, -1.0, 1.0))

    @staticmethod
    def sign(x):
        return type(x)(-1 if x < 0 else 1)

    @staticmethod
    def min(x, y):
        return x if x < y or y != y else y

    @staticmethod
    def max(x, y):
        return x if x > y or y != y else y

    @staticmethod
    def clamp(x, low, high):
        return Wp.min(Wp.max(low, x), high)

    @staticmethod
    def floor(x):
        return float(math.floor(x))

    @staticmethod
    def ceil(x):
        return float(math.ceil(x))

    @staticmethod
    def round(x):
        whole = math.trunc(x)
        return float(whole + (math.copysign(1, x) if abs(x - whole) >= 0.5 else 0))

    @staticmethod
    def dot(v, w):
        return sum(a * b for a, b in zip(v, w))

    @staticmethod
    def cross(v, w):
        return Vec3(v.y * w.z - v.z * w.y, v.z * w.x - v.x * w.z, v.x * w.y - v.y * w.x)

    @staticmethod
    def length_sq(v):
        return Wp.dot(v, v)

    @staticmethod
    def length(v):
        return math.sqrt(Wp.dot(v, v))

    @staticmethod
    def normalize(v):
        length = Wp.length(v)
        return divide(v, length) if length > 0 else Vec3()

    @staticmethod
    def atomic_add(array, i, value):
        old, array[i] = array[i], array[i] + value
        return old

    @staticmethod
    def atomic_sub(array, i, value):
        old, array[i] = array[i], array[i] - value
        return old

    @staticmethod
    def atomic_max(array, i, value):
        old, array[i] = array[i], max(array[i], value)
        return old

    @staticmethod
    def atomic_min(array, i, value):
        old, array[i] = array[i], min(array[i], value)
        return old


def _checked(i):
    if i < 0:
        raise IndexError(f"index {i}")
    return i


def copy(value):
    return Vec3(*value) if isinstance(value, Vec3) else value


def divide(a, b):
    if isinstance(a, Vec3):
        return Vec3(*(divide(c, b) for c in a))
    if isinstance(a, int):
        return int(math.copysign(1, a) * math.copysign(1, b)) * (abs(a) // abs(b))
    return a / b if b else a * math.copysign(math.inf, b)


def remainder(a, b):
    return a - b * divide(a, b) if isinstance(a, int) else as_in_c(math.fmod)(a, b)


def to_float32(x):
    """The nearest float32 of a float; of a list or dictionary, each float in it so; anything else as it is."""
    if isinstance(x, dict):
        return {name: to_float32(value) for name, value in x.items()}
    if isinstance(x, list):
        return [to_float32(value) for value in x]
    return struct.unpack("f", struct.pack("f", x))[0] if isinstance(x, float) else x


class WarpMeaning(ast.NodeTransformer):
    """Calls the functions above where Python's own meaning differs from Warp's."""

    OPERATORS = {ast.Div: "divide", ast.Mod: "remainder"}

    def visit_Constant(self, node):
        return ast.Constant(to_float32(node.value))

    def visit_BinOp(self, node):
        self.generic_visit(node)
        function = self.OPERATORS.get(type(node.op))
        return self.call(function, node.left, node.right) if function else node

    def visit_Assign(self, node):
        self.generic_visit(node)
        node.value = self.call("copy", node.value)
        return node

    def visit_AugAssign(self, node):
        self.generic_visit(node)
        function = self.OPERATORS.get(type(node.op))
        if function is None:
            return node
        read = ast.parse(ast.unparse(node.target), mode="eval").body
        return ast.Assign([node.target], self.call(function, read, node.value))

    @staticmethod
    def call(function, *args):
        return ast.Call(ast.Name(function, ast.Load()), list(args), [])


class PlainKernel:
    def __init__(self, source):
        tree = ast.fix_missing_locations(WarpMeaning().visit(ast.parse(source)))
        names = {"wp": Wp, "copy": copy, "divide": divide, "remainder": remainder}
        exec(compile(tree, "<kernel>", "exec"), names)
        self.function = names[tree.body[0].name]
        self.types = {name: t for name, t in self.function.__annotations__.items() if name != "return"}

    def run(self, dim, inputs):
        """All threads in order, on a copy of `inputs` (as in a sample's example); returns the arguments afterwards."""
        values = {name: self.value(declared, inputs[name]) for name, declared in self.types.items()}
        for Wp.thread in range(dim):
            self.function(**{name: copy(value) for name, value in values.items()})
        return values

    def loss(self, dim, inputs, seeds):
        values = self.run(dim, inputs)
        return math.fsum(s * v for name, seed in seeds.items() for s, v in zip(flat(seed), flat(values[name])))

    @classmethod
    def value(cls, declared, value):
        if isinstance(declared, ArrayType):
            return Array(cls.value(declared.dtype, element) for element in value)
        return Vec3(*value) if declared is Vec3 else declared(value)


def flat(values):
    """The numbers of an array; three for each vector."""
    return [c for v in values for c in (v if isinstance(v, (list, Vec3)) else [v])]


STEPS = (1e-4, 1e-5, 1e-6)  # relative to the value, or absolute below 1
AGREEMENT = 1e-5            # of differences at one step and at half of it; worse means a kink between the points


def difference(loss, x, scale):
    """The derivative of loss() at `x` by central differences, or None where a kink is too near."""
    for step in STEPS:
        h = step * max(1.0, abs(x))
        wide, narrow = ((loss(x + d) - loss(x - d)) / ((x + d) - (x - d)) for d in (h, h / 2))
        if abs(wide - narrow) <= AGREEMENT * scale:
            return (4 * narrow - wide) / 3  # Richardson: the error in h^2 cancels
    return None


def differences(kernel, example, name, scale):
    """Of the seeded loss, for each number of the array `name`: difference()."""
    inputs = dict(example["inputs"])
    result = []
    numbers = flat(inputs[name])
    width = len(numbers) // max(1, len(inputs[name]))

    def loss_with(k):
        def loss(x):
            changed = numbers[:k] + [x] + numbers[k + 1:]
            inputs[name] = changed if width == 1 else [changed[i:i + width] for i in range(0, len(changed), width)]
            return kernel.loss(example["dim"], inputs, example["seeds"])
        return loss

    for k, x in enumerate(numbers):
        result.append(difference(loss_with(k), x, scale))
    return result
