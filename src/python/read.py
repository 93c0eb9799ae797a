"""Parses Python files and prints their @wp.kernel and @wp.func functions as JSON. It runs nothing of what it reads.

Standard input is a list of {"path": ...} or {"name": ..., "text": ...}; standard output a list with, for each,
{"error": ERROR} or {"path", "kernels": [KERNEL ...], "functions": [KERNEL ...], "sets": [SET ...]}:

  KERNEL  {"name", "key", "line", "column", "first_line", "source": [lines], "tree": NODE, "constants": [CONSTANT],
          "references": REFERENCES, "options": [[name, value]], "dimensions", ...}, or with "error" in place of the tree
  ERROR   {"line", "column", "what"}; line 0 if it is about the file
  NODE    {"node": class of Python's ast, "line", "column", its fields ...}. A name that leads into the module warp,
          whatever it was imported as, is {"node": "Path", "path": "wp.sin"}. A constant has its type and its repr().
          What else a name of the file stands for is resolved too: {"node": "Global", "id", "constant": index} is a
          number that the file names, {"node": "Dotted", "constant"} one that a path leads to, {"node": "Function",
          "set": index} a @wp.func, {"node": "Type", "type": TYPE} a type. What can't be known without running the file
          is {"node": "Unknown", "what"}
  TYPE    [scalar, length, dimensions, shape, columns], shape one of "flat", "mat", "quat", "transform"
  CONSTANT {"type": TYPE, "plain", "value": repr} or {"type", "elements": [repr]}
  SET     {"key", "functions": [index]}: the overloads of a name
  REFERENCES  what Warp hashes of a function besides its text, in its order: {"constants": hex, "types": [code],
          "functions": [set]}
"""

import ast
import json
import math
import struct
import sys
import textwrap
import tokenize
import warnings

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
# Functions that Warp itself makes when it is imported have taken the first number of these names.
TAKEN = (
    "quat_between_vectors norm_l1 norm_l2 norm_huber norm_pseudo_huber smooth_normalize velocity_at_point quat_twist "
    "quat_twist_angle quat_twist_angle_signed quat_to_rpy quat_to_euler quat_from_euler transform_twist transform_wrench"
).split()
TAKEN_THRICE = "transform_from_matrix transform_to_matrix transform_compose transform_decompose".split()
OPERATORS = {
    "Add": "add", "Sub": "sub", "Mult": "mul", "MatMult": "mul", "Div": "div", "FloorDiv": "floordiv", "Pow": "pow",
    "Mod": "mod", "BitAnd": "bit_and", "BitOr": "bit_or", "BitXor": "bit_xor", "LShift": "lshift", "RShift": "rshift",
}  # fmt: skip
NOT_WARPS = {"range", "type", "tuple", "str"}
QUIET_OPTIONS = {"fast_math", "fuse_fp"}  # of a module: without effect on the text
PYTHON_NAMES = {"range", "float", "int", "bool", "len", "min", "max", "abs", "round", "pow", "print", "type", "tuple", "str"}


class Unknown(Exception):
    """What can't be known without running the file."""


class Value:
    """A number, or a vector or the like, that a name of the file stands for."""

    def __init__(self, type, value, plain=True):
        self.type, self.value, self.plain = type, value, plain


class Type:
    """A type of Warp's. `name` tells two types apart that are the same but for how they were made."""

    def __init__(self, name, scalar, length=1, ndim=0, shape="flat", cols=0):
        self.name, self.key = name, (scalar, length, ndim, shape, cols)

    def json(self):
        return list(self.key)

    def code(self):
        scalar, length, ndim, shape, cols = self.key
        base = SCALARS[scalar]
        if shape == "mat":
            base = f"m{length}{cols}{base}"
        elif shape != "flat":
            base = shape[0] + base
        elif length > 1:
            base = f"v{length}{base}"
        return f"a{ndim}{base}" if ndim else base

    def array(self, ndim):
        scalar, length, _, shape, cols = self.key
        return Type(f"array{ndim}({self.name})", scalar, length, ndim, shape, cols)


class Function:
    def __init__(self, set_index):
        self.set = set_index


class Path:
    """A name inside the module warp, "wp.sin"."""

    def __init__(self, path):
        self.path = path


class Namespace:
    """A class or module whose members are known by name."""

    def __init__(self, name, members):
        self.name, self.members = name, members


def warp_type(name):
    """The type that warp has under a name, or None."""
    if name in SCALARS:
        return Type(name, name)
    for stem, rows, shape, cols in (
        ("vec2", 2, "flat", 0), ("vec3", 3, "flat", 0), ("vec4", 4, "flat", 0), ("spatial_vector", 6, "flat", 0),
        ("mat22", 2, "mat", 2), ("mat33", 3, "mat", 3), ("mat44", 4, "mat", 4), ("spatial_matrix", 6, "mat", 6),
        ("quat", 4, "quat", 0), ("transform", 7, "transform", 0),
    ):  # fmt: skip
        suffix = name[len(stem) :] if name.startswith(stem) else None
        if suffix in SUFFIXES and (stem.startswith("vec") or suffix in ("", "f", "h", "d")):
            return Type(f"{stem}({SUFFIXES[suffix]})", SUFFIXES[suffix], rows, 0, shape, cols)
    return None


def python_type(name):
    return {"float": Type("float", "float32"), "int": Type("int", "int32"), "bool": Type("bool", "bool")}.get(name)


class Scope:
    """What the names of a file stand for, as far as it can be told from its text."""

    def __init__(self, tree):
        self.names = {}
        self.star = False
        self.defined = {}  # name -> what evaluates it, or None if it can't be told
        self.module_options = {}
        self.backward = True  # wp.config.enable_backward
        self.config = None  # a setting that decides over the text, which the file changes
        self.counts = dict.fromkeys(TAKEN, 1) | dict.fromkeys(TAKEN_THRICE, 3)
        self.sets = []
        self.functions = []  # FunctionDef nodes
        self.set_of = {}  # name -> index
        self.statements(tree.body, certain=True)
        for node in ast.walk(tree):
            if isinstance(node, ast.Global):
                self.defined.update(dict.fromkeys(node.names))
            elif isinstance(node, ast.Import) or isinstance(node, ast.ImportFrom):
                if not any(node is top for top in tree.body):
                    self.imports(node, nested=True)

    def define(self, name, node, certain=True):
        known = certain and (name not in self.defined)
        self.defined[name] = node if known else None
        self.names.pop(name, None)

    def statements(self, body, certain):
        for node in body:
            if isinstance(node, (ast.Import, ast.ImportFrom)):
                self.imports(node)
            elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                self.function(node, certain)
            elif isinstance(node, ast.ClassDef):
                if node.name not in self.defined and certain and not node.decorator_list:
                    self.class_functions(node)
                self.define(node.name, node, certain)
            elif isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
                self.define(node.targets[0].id, node.value, certain)
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
                self.define(node.target.id, node.value, certain)
            elif is_main_guard(node):
                pass
            elif isinstance(node, (ast.If, ast.Try, ast.With, ast.For, ast.While)):
                self.stored(node)
                for field in ("body", "orelse", "finalbody"):
                    self.statements(getattr(node, field, []), False)
                for handler in getattr(node, "handlers", []):
                    self.statements(handler.body, False)
            else:
                self.stored(node)
                self.setting(node)

    def stored(self, node):
        """Names that a statement sets in ways that are not looked into; functions in it have names of their own."""
        pending = [node]
        while pending:
            inner = pending.pop()
            if isinstance(inner, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)):
                continue
            if isinstance(inner, ast.Name) and isinstance(inner.ctx, ast.Store):
                self.define(inner.id, None, False)
            pending.extend(ast.iter_child_nodes(inner))

    def setting(self, node):
        """wp.config.x = y, wp.set_module_options({...})."""
        targets = node.targets if isinstance(node, ast.Assign) else []
        if len(targets) == 1 and self.path_of(targets[0]) == "wp.config.enable_backward" and isinstance(node.value, ast.Constant):
            self.backward = bool(node.value.value)
            return
        for target in targets:
            path = ast.unparse(target)
            if ".options" in path:
                self.config = path
            if ".config." in path and path.split(".")[-1] not in (
                "quiet", "verbose", "log_level", "verify_cuda", "print_launches", "verify_fp", "kernel_cache_dir",
            ):  # fmt: skip
                self.config = path
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
            path = ast.unparse(node.value.func)
            if path.split(".")[-1] == "set_module_options":
                try:
                    options = ast.literal_eval(node.value.args[0]) if len(node.value.args) == 1 else None
                except ValueError:
                    options = None
                if not isinstance(options, dict) or node.value.keywords:
                    self.config = "wp.set_module_options()"
                else:
                    self.module_options |= options

    def imports(self, node, nested=False):
        if isinstance(node, ast.Import):
            for alias in node.names:
                name = alias.asname or alias.name.split(".")[0]
                if alias.name == "warp" or (alias.name.startswith("warp.") and not alias.asname):
                    self.names[name] = Path("wp")
                elif alias.name in ("math", "numpy") and not nested:
                    members = {k: v for k, v in vars(math).items() if isinstance(v, float)}
                    if alias.name == "math":
                        members |= {k: v for k, v in vars(math).items() if callable(v)}
                    self.names[name] = Namespace(alias.name, members)
                elif not nested:
                    self.names[name] = Namespace(alias.name, {})
        else:
            for alias in node.names:
                name = alias.asname or alias.name
                if node.module == "warp" and node.level == 0:
                    self.names[name] = Path("wp." + alias.name)
                elif node.module == "math" and hasattr(math, alias.name) and not nested:
                    value = getattr(math, alias.name)
                    self.names[name] = Value(Type("float", "float32"), value) if isinstance(value, float) else value
                elif alias.name == "*":
                    self.star = True
                elif not nested:
                    self.define(name, None, False)

    def function(self, node, certain):
        decorators = [d.func if isinstance(d, ast.Call) else d for d in node.decorator_list]
        paths = [self.path_of(d) for d in decorators]
        if not any(p in ("wp.func", "wp.func_native", "wp.func_grad", "wp.func_replay") for p in paths):
            self.define(node.name, node, certain)
            return
        if not certain or paths != ["wp.func"] or not self.same_name(node):
            # A custom adjoint belongs to another function, which then is more than its text.
            for d in node.decorator_list:
                if isinstance(d, ast.Call) and d.args and isinstance(d.args[0], ast.Name):
                    self.defined[d.args[0].id] = None
                    self.names.pop(d.args[0].id, None)
                    self.set_of.pop(d.args[0].id, None)
            self.define(node.name, None, False)
            return
        if node.name not in self.set_of:
            self.set_of[node.name] = len(self.sets)
            self.sets.append({"key": node.name, "functions": []})
            self.defined[node.name] = node
        number = self.counts.get(node.name, 0)
        self.counts[node.name] = number + 1
        self.sets[self.set_of[node.name]]["functions"].append(len(self.functions))
        self.functions.append((node, node.name, f"{node.name}_{number}", frozenset()))

    def class_functions(self, owner):
        """The @wp.func functions of a class, which are called by its name."""
        names = class_names(owner)
        for node in owner.body:
            if not isinstance(node, ast.FunctionDef) or [self.path_of(d) for d in node.decorator_list] != ["wp.func"]:
                continue
            key = f"{owner.name}__{node.name}"
            number = self.counts.get(key, 0)
            self.counts[key] = number + 1
            if sum(isinstance(n, ast.FunctionDef) and n.name == node.name for n in owner.body) > 1:
                continue
            self.set_of[owner.name, node.name] = len(self.sets)
            self.sets.append({"key": key, "functions": [len(self.functions)]})
            self.functions.append((node, key, f"{key}_{number}", names))

    def same_name(self, node):
        """Whether the name is free or is that of a @wp.func, of which this is one more overload."""
        return node.name not in self.defined or node.name in self.set_of

    def may_be_function(self, name):
        """Whether a name of the file is a @wp.func, or can't be known not to be."""
        return name in self.set_of or name in self.defined and self.defined[name] is None

    # Names.

    def path_of(self, node):
        """The dotted path of `node` if it leads into warp, else None."""
        if isinstance(node, ast.Name):
            found = self.names.get(node.id)
            return found.path if isinstance(found, Path) else None
        if isinstance(node, ast.Attribute):
            base = self.path_of(node.value)
            return base and f"{base}.{node.attr}"
        return None

    def lookup(self, name):
        """What a name of the file stands for; None if the file does not have it; raises Unknown."""
        if name in self.names:
            found = self.names[name]
            if isinstance(found, Path):
                return self.of_path(found.path)
            if found is Unknown:
                raise Unknown(f"the value of {name}")
            return found
        if name not in self.defined:
            return None
        if name in self.set_of:
            return Function(self.set_of[name])
        node = self.defined[name]
        self.names[name] = Unknown  # while it is evaluated
        if node is None:
            raise Unknown(f"the value of {name}")
        self.names[name] = self.evaluate(node)
        return self.names[name]

    def of_path(self, path):
        name = path.removeprefix("wp.")
        if name in NUMBERS or name.lower() in NUMBERS and name.isupper():
            return Value(Type("float", "float32"), NUMBERS[name.lower() if name.isupper() else name])
        type = warp_type(name)
        return type if type else Path(path)

    # Values: the expressions that a file may define a number or a type with.

    def evaluate(self, node):
        if isinstance(node, ast.Constant):
            if isinstance(node.value, bool):
                return Value(Type("bool", "bool"), node.value)
            if isinstance(node.value, int):
                return Value(Type("int", "int32"), node.value)
            if isinstance(node.value, float):
                return Value(Type("float", "float32"), node.value)
        elif isinstance(node, ast.Name):
            found = self.lookup(node.id)
            if found is not None:
                return found
            if python_type(node.id):
                return python_type(node.id)
        elif isinstance(node, ast.Attribute):
            path = self.path_of(node)
            if path:
                return self.of_path(path)
            return self.member(self.evaluate(node.value), node.attr)
        elif isinstance(node, (ast.UnaryOp, ast.BinOp)):
            return self.arithmetic(node)
        elif isinstance(node, ast.Call):
            return self.call(node)
        elif isinstance(node, ast.ClassDef):
            return self.class_members(node)
        elif isinstance(node, ast.FunctionDef):
            return node
        raise Unknown(ast.unparse(node) if not isinstance(node, ast.stmt) else "a definition")

    def member(self, owner, name):
        if isinstance(owner, Namespace) and name in owner.members:
            value = owner.members[name]
            if isinstance(value, float):
                return Value(Type("float", "float32"), value)
            return value
        raise Unknown(f"attribute {name}")

    def number(self, node):
        value = self.evaluate(node)
        if isinstance(value, Value) and value.plain and isinstance(value.value, (int, float)):
            return value.value
        raise Unknown(ast.unparse(node))

    def arithmetic(self, node):
        expression = ast.Expression(
            ast.UnaryOp(node.op, ast.Constant(self.number(node.operand)))
            if isinstance(node, ast.UnaryOp)
            else ast.BinOp(ast.Constant(self.number(node.left)), node.op, ast.Constant(self.number(node.right)))
        )
        if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Pow, ast.LShift)) and abs(self.number(node.right)) > 64:
            raise Unknown(ast.unparse(node))
        try:
            value = eval(compile(ast.fix_missing_locations(expression), "", "eval"), {"__builtins__": {}})
        except (ArithmeticError, TypeError, ValueError):
            raise Unknown(ast.unparse(node)) from None
        return self.evaluate(ast.Constant(value))

    def call(self, node):
        path = self.path_of(node.func)
        args = {k.arg: k.value for k in node.keywords}
        if path == "wp.constant" and len(node.args) == 1 and not args:
            return self.evaluate(node.args[0])
        if path in ("wp.types.vector", "wp.types.matrix", "wp.types.quaternion", "wp.types.transformation"):
            return self.make_type(path.rsplit(".", 1)[1], node.args, args)
        function = self.evaluate(node.func)
        if isinstance(function, Type) and not args and function.key[2] == 0:
            return self.make_value(function, [self.evaluate(a) for a in node.args])
        if callable(function) and getattr(function, "__module__", "") == "math" and not args:
            try:
                return self.evaluate(ast.Constant(function(*(self.number(a) for a in node.args))))
            except (ArithmeticError, TypeError, ValueError):
                pass
        raise Unknown(ast.unparse(node))

    def make_type(self, kind, positional, args):
        order = {"vector": ("length", "dtype"), "matrix": ("shape", "dtype")}.get(kind, ("dtype",))
        args = dict(zip(order, positional)) | args
        scalar = self.evaluate(args["dtype"]) if "dtype" in args else None
        if not isinstance(scalar, Type) or scalar.key[1:] != (1, 0, "flat", 0) or set(args) != set(order):
            raise Unknown(f"a type made by {kind}()")
        name = scalar.key[0]
        if kind == "vector":
            length = self.number(args["length"])
            if isinstance(length, int) and 1 < length < 200:
                return Type(f"vector({length},{scalar.name})", name, length)
        elif kind == "matrix" and isinstance(args["shape"], ast.Tuple) and len(args["shape"].elts) == 2:
            rows, cols = (self.number(n) for n in args["shape"].elts)
            if isinstance(rows, int) and isinstance(cols, int) and 1 < rows < 100 and 0 < cols < 100:
                return Type(f"matrix({rows},{cols},{scalar.name})", name, rows, 0, "mat", cols)
        elif kind == "quaternion":
            return Type(f"quaternion({scalar.name})", name, 4, 0, "quat")
        raise Unknown(f"a type made by {kind}()")

    def make_value(self, type, values):
        scalar, length, _, shape, cols = type.key
        if not all(isinstance(v, Value) and v.type.key[1] == 1 for v in values):
            raise Unknown(f"the value of {type.name}()")
        numbers = [v.value for v in values]
        if length == 1:
            if type.name in ("float", "int", "bool") and len(values) == 1:
                return self.evaluate(ast.Constant({"float": float, "int": int, "bool": bool}[type.name](numbers[0])))
            if len(values) != 1 or scalar == "bool" or scalar in INTEGERS and not isinstance(numbers[0], int):
                raise Unknown(f"the value of {type.name}()")
            return Value(type, numbers[0], plain=False)
        count = length * cols if shape == "mat" else length
        if shape == "transform" or scalar not in ("float32", "float64", "int32") or len(numbers) not in (0, 1, count):
            raise Unknown(f"the value of {type.name}()")
        numbers = numbers or [0]
        numbers = numbers * count if len(numbers) == 1 else numbers
        if shape == "quat" and len(values) != count:
            raise Unknown(f"the value of {type.name}()")
        if scalar == "float32":
            numbers = [struct.unpack("f", struct.pack("f", n))[0] for n in numbers]
        elif scalar == "float64":
            numbers = [float(n) for n in numbers]
        elif not all(isinstance(n, int) for n in numbers):
            raise Unknown(f"the value of {type.name}()")
        return Value(type, numbers)

    def class_members(self, node):
        if node.decorator_list:
            raise Unknown(f"class {node.name}")
        members = {name[1]: Function(index) for name, index in self.set_of.items() if isinstance(name, tuple) and name[0] == node.name}
        bases = [ast.unparse(b).split(".")[-1] for b in node.bases]
        known = all(b in ("IntEnum", "IntFlag", "object") for b in bases) and not node.keywords
        for statement in node.body if known else []:
            if isinstance(statement, ast.Assign) and len(statement.targets) == 1 and isinstance(statement.targets[0], ast.Name):
                name = statement.targets[0].id
                try:
                    value = self.evaluate(statement.value)
                except Unknown:
                    value = None
                members[name] = value if isinstance(value, Value) and name not in members else None
        return Namespace(node.name, {k: v for k, v in members.items() if v is not None})

    # Annotations.

    def annotation(self, node):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node = ast.parse(node.value, mode="eval").body
        if isinstance(node, ast.Subscript):
            ndim = {"wp.array": 1, "wp.array1d": 1, "wp.array2d": 2, "wp.array3d": 3, "wp.array4d": 4}.get(self.path_of(node.value))
            if ndim:
                return self.value_type(node.slice).array(ndim)
        if isinstance(node, ast.Call):
            path = self.path_of(node.func)
            ndim = {"wp.array": 1, "wp.array1d": 1, "wp.array2d": 2, "wp.array3d": 3, "wp.array4d": 4}.get(path)
            args = {k.arg: k.value for k in node.keywords}
            if ndim and not node.args and set(args) <= {"dtype", "ndim"} and "dtype" in args:
                if "ndim" in args:
                    ndim = self.number(args["ndim"])
                if isinstance(ndim, int) and 1 <= ndim <= 4:
                    return self.value_type(args["dtype"]).array(ndim)
        return self.value_type(node)

    def value_type(self, node):
        try:
            type = self.evaluate(node)
        except Unknown:
            type = None
        if isinstance(type, Type):
            return type
        raise Unknown(f"type {ast.unparse(node)}")


def class_names(owner):
    """Names that the body of a class sets: annotations in it may mean these."""
    names = {n.name for n in owner.body if isinstance(n, (ast.FunctionDef, ast.ClassDef))}
    pending = [n for n in owner.body if not isinstance(n, (ast.FunctionDef, ast.ClassDef))]
    return frozenset(names | {n.id for s in pending for n in ast.walk(s) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)})


def is_main_guard(node):
    return isinstance(node, ast.If) and any(isinstance(n, ast.Name) and n.id == "__name__" for n in ast.walk(node.test))


def indentation(line):
    return len(line) - len(line.lstrip())


def source_lines(lines, function):
    """The lines that Warp takes for the function: from the decorator on, with comments that follow at its depth."""
    start = function.decorator_list[0].lineno - 1
    base = indentation(lines[start])
    tail = lines[function.body[-1].lineno : function.end_lineno]
    if any(line.strip() and indentation(line) <= base for line in tail):
        # The last statement reaches back to the margin; there Warp asks inspect.
        import inspect  # slow to load

        block = inspect.getblock(lines[start:])
    else:
        end = function.end_lineno
        while end < len(lines) and not (lines[end].strip() and indentation(lines[end]) <= base):
            end += 1
        while end > function.end_lineno and not lines[end - 1].strip():
            end -= 1
        block = lines[start:end]
    return textwrap.dedent("".join(block)).splitlines()


def assigned_names(function):
    """The names that Warp's hashing takes for local: targets of plain assignments."""
    names = set()
    for node in ast.walk(function):
        pending = list(node.targets) if isinstance(node, ast.Assign) else []
        while pending:
            target = pending.pop()
            if isinstance(target, ast.Name):
                names.add(target.id)
            elif isinstance(target, (ast.Tuple, ast.List)):
                pending.extend(target.elts)
    return names


def constant_bytes(value):
    if isinstance(value.value, list):
        form = {"float32": "f", "float64": "d", "int32": "i"}[value.type.key[0]]
        return b"".join(struct.pack("<" + form, n) for n in value.value)
    if value.plain:
        if isinstance(value.value, int):
            return struct.pack("<I", value.value & 0xFFFFFFFF)
        return struct.pack("<f", value.value) if abs(value.value) < 3.4e38 or not math.isfinite(value.value) else struct.pack("<f", math.inf)
    scalar = value.type.key[0]
    if scalar in INTEGERS:
        size = struct.calcsize(INTEGERS[scalar])
        return (value.value & (256**size - 1)).to_bytes(size, "little")
    return struct.pack("<d" if scalar == "float64" else "<f", value.value)


class Reader:
    """One function: its tree with the names of the file resolved, and what Warp hashes of it."""

    def __init__(self, scope, function, text):
        self.scope = scope
        self.constants, self.statics = [], {}
        self.text = text
        self.function = function = self.evaluate_statics(function)
        arguments = {a.arg for a in ast.walk(function.args) if isinstance(a, ast.arg)}
        stored = {n.id for n in ast.walk(function) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
        self.arguments, self.local = arguments, stored | arguments

    def evaluate_statics(self, function):
        """The function with each wp.static() that can be evaluated replaced by its value, as Warp does it first."""
        if not any(isinstance(n, ast.Call) and self.scope.path_of(n.func) == "wp.static" for n in ast.walk(function)):
            return function
        loops = []

        def rebuild(node):
            if isinstance(node, ast.Call) and self.scope.path_of(node.func) == "wp.static" and len(node.args) == 1:
                names = {n.id for n in ast.walk(node.args[0]) if isinstance(n, ast.Name)}
                if names & set(loops):
                    raise ValueError("wp.static() of a loop's variable is not supported")
                value = self.scope.evaluate(node.args[0])
                if not isinstance(value, Value):
                    raise ValueError("wp.static() of something else than a number is not supported")
                code = ast.get_source_segment(self.text, node.args[0]).replace("\n", "")
                self.statics[code] = value
                constant = ast.copy_location(ast.Constant(None), node)
                constant.static = value
                return constant
            if not isinstance(node, ast.AST):
                return node
            if isinstance(node, ast.For) and isinstance(node.target, ast.Name):
                loops.append(node.target.id)
            fields = {}
            for name, value in ast.iter_fields(node):
                fields[name] = [rebuild(v) for v in value] if isinstance(value, list) else rebuild(value)
            if isinstance(node, ast.For) and isinstance(node.target, ast.Name):
                loops.pop()
            return ast.copy_location(type(node)(**fields), node) if hasattr(node, "lineno") else type(node)(**fields)

        return rebuild(function)

    # The tree.

    def dump(self, node):
        if isinstance(node, list):
            return [self.dump(item) for item in node]
        if not isinstance(node, ast.AST):
            return node if node is None or isinstance(node, (bool, int, str)) else repr(node)
        result = {"node": type(node).__name__}
        if hasattr(node, "lineno"):
            result["line"] = node.lineno
            result["column"] = node.col_offset
        if isinstance(node, (ast.Name, ast.Attribute)) and (found := self.resolve(node, False)):
            return result | found
        if isinstance(node, ast.Call) and isinstance(node.func, (ast.Name, ast.Attribute)) and (found := self.resolve(node.func, True)):
            func = {"line": node.func.lineno, "column": node.func.col_offset} | found
            return result | {"func": func, "args": self.dump(node.args), "keywords": self.dump(node.keywords)}
        if isinstance(node, ast.Constant) and hasattr(node, "static"):
            return result | {"node": "Static", "constant": self.constant(node.static)}
        if isinstance(node, ast.Constant):
            return result | {"type": type(node.value).__name__, "value": repr(node.value)}
        if isinstance(node, (ast.BinOp, ast.AugAssign)) and self.scope.may_be_function(OPERATORS.get(type(node.op).__name__)):
            result["overloaded"] = True
        return result | {field: self.dump(value) for field, value in ast.iter_fields(node) if field not in ("ctx", "type_comment", "kind")}

    def resolve(self, node, is_call):
        """What a name or a path of the file stands for, as fields of a node; None if it is local, or unknown to it."""
        root = node
        while isinstance(root, ast.Attribute):
            root = root.value
        if not isinstance(root, ast.Name) or root.id in self.local:
            return None
        try:
            path = self.scope.path_of(node)
            found = self.scope.of_path(path) if path else self.found(node)
            if isinstance(node, ast.Name) and not path and isinstance(found, Path) and not is_call:
                return None  # Warp finds its own names without `wp.` where they are called
        except Unknown as unknown:
            return {"node": "Unknown", "what": str(unknown)}
        if isinstance(found, Value):
            index = self.constant(found)
            return {"node": "Global", "id": node.id, "constant": index} if isinstance(node, ast.Name) else {"node": "Dotted", "constant": index}
        if isinstance(found, Type):
            plain = isinstance(node, ast.Name) and found.name == node.id and node.id in ("float", "int", "bool")
            return {"node": "Name", "id": node.id} if plain else {"node": "Type", "type": found.json(), "path": path or ""}
        if isinstance(found, Function):
            return {"node": "Function", "set": found.set}
        if isinstance(found, Path):
            return {"node": "Path", "path": found.path}
        if found is None:
            return None
        return {"node": "Unknown", "what": ast.unparse(node)}

    def found(self, node):
        if isinstance(node, ast.Attribute):
            root = node
            while isinstance(root, ast.Attribute):
                root = root.value
            if self.scope.lookup(root.id) is None:
                return None
            owner = self.scope.lookup(root.id)
            if isinstance(owner, Value):
                return None  # a component of a constant
            return self.scope.evaluate(node)
        found = self.scope.lookup(node.id)
        if found is None and (python_type(node.id) or node.id in PYTHON_NAMES):
            # An import of * does not bring other meanings of these; Warp takes its own before Python's.
            return python_type(node.id) or (None if node.id in NOT_WARPS else Path("wp." + node.id))
        # Warp finds its own types and functions without `wp.` too.
        if found is None:
            if self.scope.star:
                raise Unknown(f"{node.id}, which may come from an import of *,")
            return warp_type(node.id) or Path("wp." + node.id)
        return found

    def constant(self, value):
        fields = {"type": value.type.json(), "plain": value.plain}
        if isinstance(value.value, list):
            fields["elements"] = [repr(n) for n in value.value]
        else:
            fields["value"] = repr(value.value)
        self.constants.append(fields)
        return len(self.constants) - 1

    # What Warp hashes: names, paths and calls in the order of a breadth-first walk.

    def references(self):
        local, scope = assigned_names(self.function), self.scope
        constants, types, functions, dimensions = {}, {}, {}, 0
        calls = {}
        for node in ast.walk(self.function):
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
                target = node.targets[0]
                calls[node.value] = len(target.elts) if isinstance(target, ast.Tuple) else 1
        for node in ast.walk(self.function):
            if isinstance(node, ast.Name):
                if node.id not in local:
                    found = self.global_value(node.id)
                    if isinstance(found, Value):
                        constants[node.id] = found
            elif isinstance(node, ast.Attribute):
                name, found = self.attribute_value(node)
                if isinstance(found, Value):
                    constants[name] = found
            elif isinstance(node, ast.Call):
                if isinstance(node.func, ast.Name) and node.func.id in local:
                    continue
                found = self.callee(node.func)
                if isinstance(found, Path) and found.path == "wp.tid":
                    dimensions = max(dimensions, calls.get(node, 0))
                elif isinstance(found, Function):
                    functions[found.set] = None
                elif isinstance(found, Type) and not found.key[2]:
                    types[found.name] = found
            if isinstance(node, ast.Assign):
                for value in node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]:
                    if isinstance(value, (ast.Name, ast.Attribute)) and isinstance(self.callee(value), Function):
                        functions[self.callee(value).set] = None
        text = b"".join(name.encode() + constant_bytes(value) for name, value in (*constants.items(), *self.statics.items()))
        return {
            "constants": text.hex(),
            "types": [t.code() for t in types.values()],
            "functions": list(functions),
            "dimensions": max(dimensions, 1),
        }

    def global_value(self, name):
        """What Warp's hashing finds under a name, be it that the function has a parameter or a counter of that name."""
        try:
            found = self.scope.lookup(name)
        except Unknown as unknown:
            if name in self.local:
                raise ValueError(f"the file has a global variable {name} too, which is not supported") from None
            return unknown
        if isinstance(found, Value) and name in self.local:
            raise ValueError(f"the file has a global variable {name} too, which is not supported")
        return found

    def attribute_value(self, node):
        path = []
        root = node
        while isinstance(root, ast.Attribute):
            path.insert(0, root.attr)
            root = root.value
        if not isinstance(root, ast.Name) or root.id in self.arguments:
            return "", None
        path.insert(0, root.id)
        name = ".".join(path)
        try:
            warp_path = self.scope.path_of(node)
            if warp_path:
                return name, self.scope.of_path(warp_path)
            owner = self.scope.lookup(root.id)
            if owner is None:
                # Where a variable has the name of a number of Warp's, Warp takes v.x for that number.
                if root.id in NUMBERS or root.id.isupper() and root.id.lower() in NUMBERS:
                    return name, self.scope.of_path("wp." + root.id)
                return "", None
            if isinstance(owner, Value):
                if isinstance(owner.value, list):
                    raise ValueError(f"a component of the constant {root.id} is not supported")
                return name, owner
            return name, self.scope.evaluate(node)
        except Unknown:
            return "", None

    def callee(self, node):
        root = node
        while isinstance(root, ast.Attribute):
            root = root.value
        if not isinstance(root, ast.Name) or root.id in self.arguments:
            return None
        try:
            path = self.scope.path_of(node)
            return self.scope.of_path(path) if path else self.found(node)
        except Unknown:
            return None


HASHED_OPTIONS = ("enable_backward", "grid_stride", "launch_bounds", "cluster_dim", "cuda_max_registers", "enable_cuda_smem_spilling")
KERNEL_OPTIONS = {*HASHED_OPTIONS, "module", "name"}


def decorator_options(scope, decorator):
    """The options of @wp.kernel(...) or @wp.func(...) that matter."""
    if not isinstance(decorator, ast.Call):
        return {}
    options = {}
    for keyword in decorator.keywords:
        if keyword.arg not in KERNEL_OPTIONS and keyword.arg != "inline":
            raise ValueError(f"decorator option {keyword.arg} is not supported")
        try:
            options[keyword.arg] = ast.literal_eval(keyword.value)
        except ValueError:
            if keyword.arg != "module":
                raise ValueError(f"decorator option {keyword.arg} must be a constant") from None
            options["module"] = "?"
    if decorator.args:
        raise ValueError("positional arguments of a decorator are not supported")
    return {k: v for k, v in options.items() if v is not None}


def read_function(scope, text, lines, function, key, is_kernel, class_names=frozenset()):
    result = {"name": function.name, "key": key, "line": function.lineno, "column": function.col_offset}
    result["decorator_line"] = function.decorator_list[0].lineno
    try:
        reader = Reader(scope, function, text)
        function = reader.function
        result["first_line"] = function.decorator_list[0].lineno
        result["source"] = source_lines(lines, function)
        if len(function.decorator_list) != 1:
            raise ValueError(f"decorator {ast.unparse(function.decorator_list[1])} is not supported")
        annotations = {n.id for part in (function.args, function.returns) if part for n in ast.walk(part) if isinstance(n, ast.Name)}
        if annotations & class_names:
            raise ValueError("an annotation by a name of the class is not supported")
        if scope.config:
            raise ValueError(f"a file that changes {scope.config} is not supported")
        for option in scope.module_options:
            if option not in QUIET_OPTIONS | {"enable_backward"}:
                raise ValueError(f"a file that sets the module option {option} is not supported")
        options = decorator_options(scope, function.decorator_list[0])
        result |= references_and_frame(reader, function, options, is_kernel)
        tree = {"args": parameters(reader, function), "returns": returned(reader, function, is_kernel)}
        tree["body"] = reader.dump(function.body)
        json.dumps(tree)  # that it is not too deep is known only now
        result |= {"tree": tree, "constants": reader.constants}
    except (Unknown, ValueError, SyntaxError, RecursionError) as error:
        what = "nested too deeply" if isinstance(error, RecursionError) else str(error)
        if isinstance(error, Unknown):
            what += " is not supported"
        line, column = getattr(error, "place", (function.lineno, function.col_offset))
        result["error"] = {"line": line, "column": column, "what": what}
    return result


def references_and_frame(reader, function, options, is_kernel):
    references = reader.references()
    result = {"references": references, "dimensions": references["dimensions"]}
    hashed = {}
    if is_kernel:
        for name in HASHED_OPTIONS:
            if name in options:
                hashed[name] = bool(options[name]) if name == "grid_stride" else options[name]
        if not hashed.get("enable_cuda_smem_spilling", True):
            del hashed["enable_cuda_smem_spilling"]
        result |= launch_attributes(hashed)
        default = reader.scope.module_options.get("enable_backward", reader.scope.backward)
        if "module" in options:
            if options["module"] != "unique":
                raise ValueError("a module of another name is not supported")
            default = reader.scope.backward  # what the file sets for its own module does not hold there
        result["enable_backward"] = hashed.get("enable_backward", default)
        result["grid_stride"] = hashed.get("grid_stride", True)
        if "name" in options:
            result["key"] = options["name"]
        if "module" in options:
            result["other_module"] = True
    elif set(options) - {"inline"}:
        raise ValueError("options of @wp.func other than inline are not supported")
    elif "inline" in options:
        result["inline"] = "forceinline" if options["inline"] else "noinline"
    result["options"] = [[name, str(hashed[name])] for name in sorted(hashed)]
    return result


def launch_attributes(options):
    """What stands around `__global__` in CUDA text."""
    bounds = options.get("launch_bounds")
    before = ""
    if bounds is not None:
        bounds = bounds if isinstance(bounds, (tuple, list)) else (bounds,)
        if not 1 <= len(bounds) <= 2 or not all(type(b) is int for b in bounds):
            raise ValueError("launch_bounds must be one or two integers")
        before = f"__launch_bounds__({', '.join(map(str, bounds))}) "
    cluster, registers = options.get("cluster_dim", 1), options.get("cuda_max_registers", 1)
    if type(cluster) is not int or type(registers) is not int or not 1 <= cluster <= 16 or registers < 1:
        raise ValueError("decorator options of a launch must be positive integers")
    if "cuda_max_registers" in options and bounds is not None:
        raise ValueError("cuda_max_registers and launch_bounds can't be given together")
    if cluster != 1:
        before += f"WP_CLUSTER_DIMS({cluster}, 1, 1) "
    after = f"WP_MAXNREG({registers}) " if "cuda_max_registers" in options else ""
    spilling = options.get("enable_cuda_smem_spilling", False)
    if type(spilling) is not bool:
        raise ValueError("enable_cuda_smem_spilling must be a bool")
    return {"launch_before": before, "launch_after": after, "smem_spilling": spilling}


def parameters(reader, function):
    args = function.args
    if args.posonlyargs or args.kwonlyargs or args.vararg or args.kwarg or args.defaults:
        raise ValueError("parameters with defaults, or by position or keyword only, are not supported")
    result = []
    for arg in args.args:
        if arg.annotation is None:
            raise placed(arg, f"parameter {arg.arg} has no type")
        try:
            type = reader.scope.annotation(arg.annotation)
        except Unknown as unknown:
            raise placed(arg.annotation, f"{unknown} is not supported") from None
        if type.key[0] == "bool" and type.key[1] > 1:
            raise placed(arg.annotation, f"type {ast.unparse(arg.annotation)} is not supported")
        result.append({"arg": arg.arg, "type": type.json(), "code": type.code()})
    return result


def placed(node, what):
    error = ValueError(what)
    error.place = (node.lineno, node.col_offset)
    return error


def returned(reader, function, is_kernel):
    """The annotated results of a function: None without annotation."""
    node = function.returns
    if node is None or isinstance(node, ast.Constant) and node.value is None:
        return None
    if is_kernel:
        raise placed(node, "annotation of the result is not supported")
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        node = ast.parse(node.value, mode="eval").body
    try:
        if isinstance(node, ast.Subscript) and ast.unparse(node.value) in ("tuple", "Tuple", "typing.Tuple"):
            parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            types = [reader.scope.annotation(part) for part in parts]
            code = f"tpl{len(types)}" + "".join(t.code() for t in types)
        else:
            types = [reader.scope.annotation(node)]
            code = types[0].code()
    except Unknown as unknown:
        raise placed(function.returns, f"{unknown} is not supported") from None
    return {"types": [t.json() for t in types], "code": code}


def kernels_of(scope, tree):
    """(function, qualified name, what stands in the way) of each kernel."""
    found = []

    def walk(node, names, inside, owned=frozenset()):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
                targets = (d.func if isinstance(d, ast.Call) else d for d in child.decorator_list)
                if isinstance(child, ast.FunctionDef) and any(scope.path_of(t) == "wp.kernel" for t in targets):
                    found.append((child, "__".join([*names, child.name]), inside, owned))
                walk(child, [*names, child.name, "locals"], child.name)
            elif isinstance(child, ast.ClassDef):
                walk(child, [*names, child.name], inside, owned | class_names(child))
            else:
                walk(child, names, inside, owned)

    walk(tree, [], None)
    return sorted(found, key=lambda kernel: kernel[0].lineno)


def read_text(text, path):
    tree = ast.parse(text)
    scope = Scope(tree)
    lines = [line + "\n" for line in text.split("\n")]
    kernels = []
    for function, key, inside, owned in kernels_of(scope, tree):
        key = "".join(c for c in key if c.isascii() and (c.isalnum() or c == "_"))
        if inside is None:
            kernels.append(read_function(scope, text, lines, function, key, True, owned))
        else:
            what = f"a kernel that is made when the function {inside} runs is not supported"
            error = {"line": function.lineno, "column": function.col_offset, "what": what}
            line = function.decorator_list[0].lineno
            kernels.append({"name": function.name, "key": key, "line": function.lineno, "decorator_line": line, "error": error})
    functions = []
    for node, key, native_name, owned in scope.functions:
        functions.append(read_function(scope, text, lines, node, key, False, owned) | {"native_name": native_name})
    return {"path": path, "kernels": kernels, "functions": functions, "sets": scope.sets}


def read_request(request):
    """The kernels of one file or text, or the error that stands in the way."""
    try:
        if "text" in request:
            return read_text(request["text"], request["name"])
        with tokenize.open(request["path"]) as file:
            text = file.read()
        import os  # loaded by then

        return read_text(text, os.path.abspath(request["path"]))
    except OSError as error:
        return {"error": {"line": 0, "column": 0, "what": error.strerror or str(error)}}
    except SyntaxError as error:
        column = max(error.offset or 1, 1) - 1
        return {"error": {"line": error.lineno or 0, "column": column, "what": f"not Python: {error.msg}"}}
    except (UnicodeDecodeError, ValueError, RecursionError, MemoryError) as error:
        return {"error": {"line": 0, "column": 0, "what": f"not Python: {error}"}}


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    json.dump([read_request(request) for request in json.load(sys.stdin)], sys.stdout)
