

# What the names of a file may stand for.

SCALARS = {
    "bool": "b", "int8": "i1", "uint8": "u1", "int16": "i2", "uint16": "u2", "int32": "i4", "uint32": "u4",
    "int64": "i8", "uint64": "u8", "float16": "f2", "bfloat16": "bf2", "float32": "f4", "float64": "f8",
}  # fmt: skip
INTEGERS = {"int8": "b", "uint8": "B", "int16": "h", "uint16": "H", "int32": "i", "uint32": "I", "int64": "q", "uint64": "Q"}
SUFFIXES = {
    "": "float32", "f": "float32", "h": "float16", "d": "float64", "b": "int8", "ub": "uint8", "s": "int16",
    "us": "uint16", "i": "int32", "ui": "uint32", "l": "int64", "ul": "uint64",
}  # fmt: skip
NUMBERS = {
    "e": math.e, "half_pi": math.pi / 2, "inf": math.inf, "ln10": math.log(10), "ln2": math.log(2),
    "log10e": math.log10(math.e), "log2e": math.log2(math.e), "nan": math.nan, "phi": (1 + 5**0.5) / 2, "pi": math.pi,
    "tau": math.tau,
}  # fmt: skip
GENERIC = {"Any": "?", "wp.Scalar": "s?", "wp.Float": "f?", "wp.Int": "i?"}


class Unknown(Exception):
    """What can't be known without running the file: a text, or an expression of it."""

    def __str__(self):
        return unparse(self.args[0])[:60] if isinstance(self.args[0], ast.AST) else self.args[0]


class Value:
    """A number, or a vector or the like, that a name of the file stands for."""

    def __init__(self, type, value, plain=True):
        self.type, self.value, self.plain = type, value, plain


class Type:
    """A type of Warp's. `name` tells two types apart that are the same but for how they were made."""

    def __init__(self, name, scalar, length=1, ndim=0, shape="flat", cols=0, record=None, reference=False):
        self.name, self.key = name, (scalar, length, ndim, shape, cols)
        self.record = record  # of a struct, or of an array of them
        self.reference = reference

    def code(self):
        scalar, length, ndim, shape, cols = self.key
        if shape == "struct":
            base = self.record.native_name
        elif shape in ("generic", "callable"):
            base = scalar
        else:
            base = GENERIC_CODES.get(scalar) or SCALARS[scalar]
            if shape == "mat":
                base = f"m{length or '?'}{cols or '?'}{base}"
            elif shape in ("quat", "transform"):
                base = shape[0] + base
            elif length != 1:
                base = f"v{length or '?'}{base}"
        base = f"a{'?' if ndim < 0 else ndim}{base}" if ndim else base
        return f"ref{base}" if self.reference else base

    def hashed(self):
        """What Warp hashes for a parameter of this type after its name."""
        extra = self.record.digest if self.record and not self.reference else b""
        return self.code().encode() + extra

    def is_generic(self):
        return "?" in self.code()

    def is_scalar(self):
        return self.key[1:] == (1, 0, "flat", 0) and not self.reference

    def array(self, ndim):
        scalar, length, _, shape, cols = self.key
        return Type(f"array{ndim}({self.name})", scalar, length, ndim, shape, cols, self.record)

    def as_reference(self):
        return Type(f"ref({self.name})", *self.key, self.record, True)


GENERIC_CODES = {"?": "?", "s?": "s?", "f?": "f?", "i?": "i?"}
FUNCTION_TYPE = Type("function", "c", shape="callable")


class Record:
    """A @wp.struct."""

    def __init__(self, key, fields):
        import hashlib  # slow to load, and few files have structs

        self.fields, self.index = fields, -1
        digest = hashlib.sha256(key.encode())
        for name, type in fields:
            digest.update(f"{name}:{type.code()}".encode())
            if type.record and not type.key[2]:
                digest.update(type.record.digest)
        self.digest = digest.digest()
        self.native_name = f"{key}_{self.digest.hex()[:8]}"

    def type(self):
        return Type(self.native_name, "", shape="struct", record=self)


class Function:
    """A Warp function: the head of overloads, told apart by their signatures."""

    def __init__(self, key, own):
        self.key, self.overloads, self.own, self.index = key, {}, own, -1


class Overload:
    """A Python function that is one overload of a Warp function. `kind` is func, native, adjoint or replay."""

    def __init__(self, kind, node, scope, key, native_name):
        self.kind, self.node, self.scope, self.key, self.native_name = kind, node, scope, key, native_name
        self.wrong = None  # why it can't be read
        self.types, self.signature = [], None
        self.adjoint = self.replay = self.primal = None
        self.native, self.inline, self.callables, self.index = None, "", {}, -1
        self.statics = {}


class Kernel:
    def __init__(self, node, scope, key):
        self.node, self.scope, self.key = node, scope, key
        self.options, self.module, self.wrong, self.statics = {}, None, None, {}


class Path:
    """A name inside the module warp, "wp.sin"."""

    def __init__(self, path):
        self.path = path


class Namespace:
    """A class or module whose members are known by name. A member that is Unknown is one that is not known."""

    def __init__(self, name, members, whole=True):
        self.name, self.members, self.whole = name, members, whole


class Closure:
    """A function of Python's own, with what its names stand for."""

    def __init__(self, node, scope):
        self.node, self.scope = node, scope


class Items(list):
    """A list of the file's, until something may have changed it."""

    unknown = False


class Table(dict):
    unknown = False


class Member(Value):
    """A number that a class of enum.IntEnum names."""


def warp_type(name):
    """The type that warp has under a name, or None."""
    if name not in WARP_TYPES:
        WARP_TYPES[name] = find_warp_type(name)
    return WARP_TYPES[name]


def find_warp_type(name):
    if name in SCALARS:
        return Type(name, name)
    for stem, rows, shape, cols in STEMS:
        if name.startswith(stem):
            suffix = name[len(stem) :]
            if suffix in SUFFIXES and (stem.startswith("vec") or suffix in ("", "f", "h", "d")):
                return Type(f"{stem}({SUFFIXES[suffix]})", SUFFIXES[suffix], rows, 0, shape, cols)
    return None


WARP_TYPES = {}  # of names that were asked for
STEMS = (
    ("vec2", 2, "flat", 0), ("vec3", 3, "flat", 0), ("vec4", 4, "flat", 0), ("spatial_vector", 6, "flat", 0),
    ("mat22", 2, "mat", 2), ("mat33", 3, "mat", 3), ("mat44", 4, "mat", 4), ("spatial_matrix", 6, "mat", 6),
    ("quat", 4, "quat", 0), ("transform", 7, "transform", 0),
)  # fmt: skip
FLOAT, INT, BOOL = Type("float", "float32"), Type("int", "int32"), Type("bool", "bool")
PYTHON_TYPES = {"float": FLOAT, "int": INT, "bool": BOOL}


def value_of(number):
    """What a number of Python's own is."""
    return Value(BOOL if isinstance(number, bool) else INT if isinstance(number, int) else FLOAT, number)


def made_value(type, values):
    """The value of a call of a type, as wp.vec3(1.0, 2.0, 3.0)."""
    scalar, length, _, shape, cols = type.key
    values = list(flat(values))
    if shape == "struct" or not all(isinstance(v, Value) and v.type.key[1] == 1 for v in values):
        raise Unknown(f"the value of {type.name}()")
    numbers = [v.value for v in values]
    if length == 1:
        if type.name in PYTHON_TYPES and len(values) == 1:
            return value_of({"float": float, "int": int, "bool": bool}[type.name](numbers[0]))
        if len(values) != 1 or scalar == "bool" or scalar in INTEGERS and not isinstance(numbers[0], int):
            raise Unknown(f"the value of {type.name}()")
        return Value(type, numbers[0], plain=False)
    count = length * cols if shape == "mat" else length
    if shape == "transform" or scalar not in ("float32", "float64", "int32", "bool") or len(numbers) not in (0, 1, count):
        raise Unknown(f"the value of {type.name}()")
    numbers = numbers or [0]
    numbers = numbers * count if len(numbers) == 1 else numbers
    if shape == "quat" and len(values) != count:
        raise Unknown(f"the value of {type.name}()")
    if scalar == "float32":
        numbers = [struct.unpack("<f", float_bytes(n))[0] for n in numbers]
    elif scalar == "float64":
        numbers = [float(n) for n in numbers]
    elif scalar == "bool":
        numbers = [bool(n) for n in numbers]
    elif not all(isinstance(n, int) for n in numbers):
        raise Unknown(f"the value of {type.name}()")
    return Value(type, numbers)


def flat(values):
    for value in values:
        if isinstance(value, (tuple, list)):
            yield from flat(value)
        else:
            yield value


def float_bytes(number):
    """A number as f32, which is infinite beyond the largest."""
    try:
        return struct.pack("<f", number)
    except OverflowError:
        return struct.pack("<f", math.copysign(math.inf, number))


def constant_bytes(value):
    """What Warp hashes of a constant."""
    if isinstance(value.value, list):
        form = {"float32": "f", "float64": "d", "int32": "i", "bool": "?"}[value.type.key[0]]
        return b"".join(struct.pack("<" + form, n) for n in value.value)
    if value.plain:
        if isinstance(value.value, int):
            return struct.pack("<I", value.value & 0xFFFFFFFF)
        return float_bytes(value.value)
    scalar = value.type.key[0]
    if scalar in INTEGERS:
        size = struct.calcsize(INTEGERS[scalar])
        return (value.value & (256**size - 1)).to_bytes(size, "little")
    return struct.pack("<d", value.value) if scalar == "float64" else float_bytes(value.value)
