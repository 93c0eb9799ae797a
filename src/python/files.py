

# Files, gone through as Python would when it imports them.

# Functions that Warp itself makes when it is imported have taken the first number of these names.
TAKEN = (
    "quat_between_vectors norm_l1 norm_l2 norm_huber norm_pseudo_huber smooth_normalize velocity_at_point quat_twist "
    "quat_twist_angle quat_twist_angle_signed quat_to_rpy quat_to_euler quat_from_euler transform_twist transform_wrench"
).split()
TAKEN_THRICE = "transform_from_matrix transform_to_matrix transform_compose transform_decompose".split()
WRITTEN = {*TAKEN, *TAKEN_THRICE}
MISSING = object()
WARP_DECORATORS = {"wp.kernel", "wp.func", "wp.func_native", "wp.func_grad", "wp.func_replay", "wp.struct"}
ENUMS = {"IntEnum", "IntFlag"}
PYTHON_FUNCTIONS = {
    "abs": abs, "bool": bool, "float": float, "int": int, "len": len, "max": max, "min": min, "pow": pow, "round": round,
    "sum": sum, "range": range, "tuple": tuple, "list": list, "sorted": sorted, "reversed": reversed, "str": str,
    "enumerate": enumerate, "zip": zip,
}  # fmt: skip
QUIET_SETTINGS = {
    "quiet", "verbose", "log_level", "verify_cuda", "print_launches", "verify_fp", "kernel_cache_dir", "verbose_warnings",
}  # fmt: skip
MOST_STEPS = 200_000  # of a file; one that takes more is not looked through to its end
MOST_FILES = 400


class Scope:
    """A file, the body of a class or a call of a function: names, and what they stand for there."""

    def __init__(self, file, outer=None, prefix=(), is_class=False):
        self.file, self.outer, self.prefix, self.is_class = file, outer, prefix, is_class
        self.names = {}
        self.globals = set()

    def find(self, name):
        """What a name stands for, MISSING if there is none; raises Unknown."""
        scope = self
        while scope is not None:
            if name in scope.names and not (scope.is_class and scope is not self):
                found = scope.names[name]
                if isinstance(found, Unknown):
                    raise found
                return found
            scope = scope.outer
        return MISSING

    def for_functions(self):
        """What the names in a function stand for that is defined here: those of a class are not seen."""
        scope = self
        while scope.is_class:
            scope = scope.outer
        return scope


class File:
    def __init__(self, path, module, text):
        self.path, self.module, self.text = path, module, text
        self.lines = [line + "\n" for line in text.split("\n")]
        # Whether Python's splitlines() splits lines of it elsewhere too.
        self.odd_ends = not text.isascii() or any(c in text for c in "\v\f\x1c\x1d\x1e")
        self.tree = parse(text)
        self.scope = Scope(self)
        self.star = self.is_package = False
        self.config = None  # a setting that decides over the text, which the file changes


class Leaving(Exception):
    """A return, break or continue."""

    def __init__(self, kind, value=None):
        self.kind, self.value = kind, value


class World:
    """The files that one process of Python would have imported, and what they make of Warp's."""

    def __init__(self):
        self.files = {}  # by module name
        self.counts = dict.fromkeys(TAKEN, 1) | dict.fromkeys(TAKEN_THRICE, 3)
        self.kernels = []
        self.module_options = {}  # module -> options; None: a module whose name is not known
        self.backward = True  # wp.config.enable_backward
        self.steps = 0
        self.depth = 0
        self.roots = []

    # Files.

    def main(self, path, text):
        file = File(path, "", text)
        module, root = package_of(path, file.tree)
        file.module = module
        self.roots = [root, os.path.dirname(path)] if os.path.isabs(path) else []
        # Python imports the packages that a file lies in before the file itself, which one of them may import.
        if "." in module:
            self.packages(module.rpartition(".")[0])
        if isinstance(self.files.get(module), File):
            return self.files[module]
        file.is_package = os.path.basename(path) == "__init__.py"
        self.files[module] = file
        self.run_file(file)
        return file

    def run_file(self, file):
        try:
            self.block(file.tree.body, file.scope)
        except (Unknown, RecursionError, Leaving):
            pass
        for node in walk(file.tree) if "global" in file.text else ():
            if isinstance(node, ast.Global):
                for name in node.names:
                    file.scope.names[name] = Unknown(f"the value of {name}")

    def module_file(self, module):
        """The file of a module, run if it was not; None if it is not among the files at hand."""
        if module in self.files:
            return self.files[module]
        parts = module.split(".")
        core = parts[:2] == ["warp", "_src"] and len(parts) == 3 and parts[2] not in ("math", "sparse", "coloring")
        if module == "warp":
            return None
        for root in self.roots:
            base = os.path.join(root, *parts)
            if core and not os.path.isdir(base):
                continue  # what Warp itself is made of
            for path in (base + ".py", os.path.join(base, "__init__.py")):
                if os.path.isfile(path) and len(self.files) < MOST_FILES:
                    return self.load(path, module)
        return None

    def load(self, path, module):
        self.files[module] = None  # if it can't be read
        try:
            file = File(path, module, source_of(path))
        except (OSError, SyntaxError, UnicodeDecodeError, ValueError):
            return None
        self.files[module] = file
        file.is_package = os.path.basename(path) == "__init__.py"
        counts = self.counts
        if module == "warp._src.math":
            self.counts = {}  # these are the functions that have taken numbers
        self.run_file(file)
        self.counts = counts
        return file

    # Statements.

    def block(self, body, scope):
        for node in body:
            self.statement(node, scope)

    def statement(self, node, scope):
        self.steps += 1
        if self.steps > MOST_STEPS:
            raise Unknown("a file that takes so many steps")
        try:
            handler = STATEMENTS.get(type(node))
            if handler:
                handler(self, node, scope)
            else:
                self.forget(node, scope)
        except (Unknown, RecursionError) as why:
            if scope.file.scope is not scope and not scope.is_class:
                raise  # what a call of a function makes is then not known
            self.forget(node, scope)
            if isinstance(why, RecursionError):
                self.depth = 0

    def forget(self, node, scope):
        """What a statement sets that could not be followed is not known; functions in it have names of their own."""
        pending = [node]
        while pending:
            inner = pending.pop()
            if isinstance(inner, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                self.forget_definition(inner, scope)
                continue
            if isinstance(inner, ast.Lambda):
                continue
            if isinstance(inner, ast.Name) and not isinstance(inner.ctx, ast.Load):
                scope.names[inner.id] = Unknown(f"the value of {inner.id}")
            elif isinstance(inner, ast.Name):
                self.taint(scope.names.get(inner.id))
            elif isinstance(inner, (ast.Import, ast.ImportFrom)):
                self.forget_import(inner, scope)
            pending.extend(children(inner))

    def forget_definition(self, node, scope):
        scope.names[node.name] = Unknown(f"the value of {node.name}")
        prefix = "__".join((*scope.prefix, node.name))
        for inner in walk(node):
            if isinstance(inner, ast.FunctionDef) and inner.decorator_list:
                self.counts[prefix if inner is node else None] = None
                if inner is not node:
                    self.uncertain(prefix)

    def uncertain(self, prefix):
        """How many functions of names that begin so were made is not known."""
        for key in list(self.counts):
            if key and key.startswith(prefix + "__locals__"):
                self.counts[key] = None
        self.counts[prefix + "__locals__*"] = None

    def number(self, key):
        """The number of the next function of a name."""
        for made in self.counts:
            if made and made.endswith("*") and key.startswith(made[:-1]):
                return None
        number = self.counts.get(key, 0)
        if number is not None:
            self.counts[key] = number + 1
        return number

    def taint(self, value):
        """A value that code may change which is not followed."""
        if isinstance(value, (Items, Table)):
            value.unknown = True
        elif isinstance(value, Closure) and value.node:
            self.uncertain("__".join((*value.scope.prefix, value.node.name)))

    def forget_import(self, node, scope):
        for alias in node.names:
            name = alias.asname or alias.name.split(".")[0]
            module = node.module if isinstance(node, ast.ImportFrom) else alias.name
            if (module or "").split(".")[0] == "warp" and not getattr(node, "level", 0):
                (self.import_from if isinstance(node, ast.ImportFrom) else self.import_)(node, scope)
                return
            scope.names[name] = Unknown(f"the value of {name}")

    def import_(self, node, scope):
        for alias in node.names:
            name = alias.asname or alias.name.split(".")[0]
            module = alias.name if alias.asname else name
            if alias.name.split(".")[0] == "warp":
                self.module_file(alias.name)
                scope.names[name] = self.module_value(module)
            else:
                self.packages(alias.name)
                scope.names[name] = self.module_value(module)

    def packages(self, module):
        """Runs the files of a dotted module, packages first, as far as they are at hand."""
        parts = module.split(".")
        for i in range(1, len(parts) + 1):
            if self.module_file(".".join(parts[:i])) is None and ".".join(parts[:i]) not in self.files:
                return

    def module_value(self, module):
        """What a name of an imported module stands for."""
        if module == "warp":
            return Path("wp")
        if module == "math":
            return Namespace("math", {k: value_of(v) if isinstance(v, float) else v for k, v in vars(math).items()})
        file = self.module_file(module)
        if file:
            return Namespace(module, file.scope.names)
        if module.startswith("warp."):
            return Path("wp." + module[5:])
        if module == "types":
            return Namespace("types", {"SimpleNamespace": Namespace("types.SimpleNamespace", {})}, False)
        if module == "numpy":
            return Namespace("numpy", {k: value_of(getattr(math, k)) for k in ("pi", "e", "inf", "nan")} | NUMPY, False)
        return Namespace(module, {}, False)

    def import_from(self, node, scope):
        module = node.module or ""
        if node.level:
            base = scope.file.module.split(".")
            up = node.level - (1 if scope.file.is_package else 0)
            base = base[: len(base) - up] if up else base
            module = ".".join([*base, module] if module else base)
        if node.level or module.split(".")[0] != "warp":
            self.packages(module)
        file = self.module_file(module)
        for alias in node.names:
            name = alias.asname or alias.name
            if alias.name == "*":
                self.import_star(module, file, scope)
            else:
                scope.names[name] = self.imported(module, file, alias.name)

    def import_star(self, module, file, scope):
        if file is None:
            scope.file.star = scope.file.star or module != "warp"
            return
        scope.names |= {k: v for k, v in file.scope.names.items() if not k.startswith("_")}
        scope.file.star = scope.file.star or file.star

    def imported(self, module, file, name):
        if module == "__future__":
            return Unknown(name)
        if file:
            inner = file.scope.names.get(name, MISSING)
            if inner is not MISSING:
                return inner
            sub = self.module_file(f"{module}.{name}")
            if sub is None and module.startswith("warp."):
                return Path(f"wp.{module[5:]}.{name}")
            return self.module_value(f"{module}.{name}") if sub else Unknown(f"the value of {name}")
        if module == "warp":
            sub = self.module_file(f"warp.{name}") if warp_type(name) is None and name != "math" else None
            return Namespace(f"warp.{name}", sub.scope.names) if sub else Path("wp." + name)
        if module.startswith("warp."):
            sub = self.module_file(f"{module}.{name}")
            return self.module_value(f"{module}.{name}") if sub else Path(f"wp.{module[5:]}.{name}")
        if module == "math" and hasattr(math, name):
            return self.module_value("math").members[name]
        if module == "enum" and name in ("IntEnum", "IntFlag", "auto"):
            return Namespace(f"enum.{name}", {})
        if module == "typing" and name in ("Any", "Tuple", "TYPE_CHECKING"):
            return value_of(False) if name == "TYPE_CHECKING" else Namespace(f"typing.{name}", {})
        return Unknown(f"the value of {name}")

    def assign(self, node, scope):
        if isinstance(node, ast.AnnAssign):
            targets = [node.target]
            if node.value is None:
                return
        else:
            targets = node.targets
        if self.setting(targets, node.value, scope):
            return
        try:
            value = self.evaluate(node.value, scope)
        except Unknown as unknown:
            if scope.file.scope is not scope and not scope.is_class:
                # A part of what a call of a function makes that may not matter.
                self.forget(node, scope)
                for target in targets:
                    if isinstance(target, ast.Name):
                        scope.names[target.id] = unknown
                return
            self.forget(node, scope)
            for target in targets:
                if isinstance(target, ast.Name):
                    scope.names[target.id] = Unknown(f"the value of {target.id}")
            return
        for target in targets:
            self.store(target, value, scope)

    def store(self, target, value, scope):
        if isinstance(target, ast.Name):
            (scope.file.scope if target.id in scope.globals else scope).names[target.id] = value
        elif isinstance(target, (ast.Tuple, ast.List)):
            if not isinstance(value, (tuple, list)) or len(value) != len(target.elts):
                raise Unknown("what is assigned to several names")
            for part, inner in zip(target.elts, value):
                self.store(part, inner, scope)
        elif isinstance(target, ast.Subscript):
            container = self.evaluate(target.value, scope)
            key = plain(self.evaluate(target.slice, scope))
            if not isinstance(container, (Table, Items)):
                raise Unknown("an assignment to a part of something")
            try:
                container[key] = value
            except (IndexError, TypeError):
                raise Unknown("an assignment to a part of something") from None
        else:
            owner = self.evaluate(target.value, scope) if isinstance(target, ast.Attribute) else None
            if isinstance(owner, Namespace):
                owner.members[target.attr] = value

    def augmented(self, node, scope):
        if not isinstance(node.target, ast.Name):
            raise Unknown("an augmented assignment")
        place = {"lineno": node.lineno, "col_offset": node.col_offset}
        load = ast.Name(node.target.id, ast.Load(), **place)
        self.store(node.target, self.evaluate(ast.BinOp(load, node.op, node.value, **place), scope), scope)

    def setting(self, targets, value, scope):
        """wp.config.x = y, wp.get_module(m).options["x"] = y: whether it was one."""
        if len(targets) != 1:
            return False
        target = targets[0]
        if isinstance(target, ast.Attribute):
            path = self.path_of(target, scope)
            if path and path.startswith("wp.config."):
                name = path.removeprefix("wp.config.")
                if name == "enable_backward" and isinstance(value, ast.Constant):
                    self.backward = bool(value.value)
                elif name not in QUIET_SETTINGS:
                    scope.file.config = path
                return True
        elif isinstance(target, ast.Subscript):
            options = self.options_of(target.value, scope)
            if options is not None:
                try:
                    options[plain(self.evaluate(target.slice, scope))] = self.option(value, scope)
                except Unknown:
                    options["?"] = None
                return True
        return False

    def options_of(self, node, scope):
        """The options that an expression like wp.get_module(m).options means, or None."""
        if isinstance(node, ast.Call) and self.path_of(node.func, scope) == "wp.get_module_options":
            return self.options_for(node.args or [k.value for k in node.keywords], scope, True)
        if isinstance(node, ast.Attribute) and node.attr == "options" and isinstance(node.value, ast.Call):
            if self.path_of(node.value.func, scope) == "wp.get_module":
                return self.options_for(node.value.args, scope, False)
        if isinstance(node, ast.Attribute) and node.attr == "options":
            try:
                module = self.evaluate(node.value, scope)
            except Unknown:
                return self.module_options.setdefault(None, {}) if "module" in unparse(node).lower() else None
            if isinstance(module, Namespace) and module.name == "wp.Module":
                return self.module_options.setdefault(module.members["name"], {})
        return None

    def options_for(self, args, scope, own):
        """The options of the module that the arguments name; of the file's own without any."""
        if not args and own:
            return self.module_options.setdefault(scope.file.module, {})
        try:
            return self.module_options.setdefault(self.module_name(self.evaluate(args[0], scope)), {})
        except (Unknown, IndexError):
            return self.module_options.setdefault(None, {})

    @staticmethod
    def module_name(value):
        """The name of the Warp module that a string or a module is."""
        if isinstance(value, str):
            return value
        if isinstance(value, Namespace):
            return value.members.get("name") if value.name == "wp.Module" else value.name
        raise Unknown("a module")

    def expression(self, node, scope):
        call = node.value
        if not isinstance(call, ast.Call):
            return
        path = self.path_of(call.func, scope) or ""
        if path == "wp.set_module_options":
            named = [k.value for k in call.keywords if k.arg == "module"] or call.args[1:]
            options = self.options_for(named, scope, True)
            try:
                given = call.args[0] if call.args else next(k.value for k in call.keywords if k.arg == "options")
                options |= self.options_in(given, scope)
            except (Unknown, StopIteration):
                options["?"] = None
            return
        if path.startswith("wp."):
            return
        try:
            function = self.evaluate(call.func, scope)
        except Unknown:
            function = None
        if isinstance(function, Closure) and has_definitions(function.node):
            self.evaluate(call, scope)
            return
        if isinstance(call.func, ast.Attribute):
            try:
                self.taint(self.evaluate(call.func.value, scope))
            except Unknown:
                pass
        self.taint_arguments(call, scope)

    def taint_arguments(self, call, scope):
        for inner in (*call.args, *call.keywords):
            for node in walk(inner):
                if isinstance(node, ast.Name):
                    try:
                        value = scope.find(node.id)
                    except Unknown:
                        continue
                    # A function that only stands there may be called by who gets it.
                    if isinstance(value, (Items, Table)) or isinstance(value, Closure) and has_definitions(value.node):
                        self.taint(value)

    def branch(self, node, scope):
        if is_main_guard(node):
            return
        try:
            condition = truth(self.evaluate(node.test, scope))
        except Unknown:
            if scope.file.scope is not scope and not scope.is_class:
                raise
            self.forget(ast.Module([*node.body, *node.orelse], []), scope)
            return
        self.block(node.body if condition else node.orelse, scope)

    def loop(self, node, scope):
        for value in self.iterated(node.iter, scope):
            self.store(node.target, value, scope)
            try:
                self.block(node.body, scope)
            except Leaving as leaving:
                if leaving.kind == "break":
                    return
                if leaving.kind != "continue":
                    raise
        self.block(node.orelse, scope)

    def iterated(self, node, scope):
        values = self.evaluate(node, scope)
        if isinstance(values, (tuple, list, Table)) and not getattr(values, "unknown", False) and len(values) <= 1000:
            return [wrapped(k) for k in values] if isinstance(values, Table) else list(values)
        raise Unknown("a loop over something that is not known")

    def with_(self, node, scope):
        for item in node.items:
            if item.optional_vars is not None:
                self.forget(item.optional_vars, scope)
        self.block(node.body, scope)

    def try_(self, node, scope):
        if all(isinstance(n, (ast.Import, ast.ImportFrom)) for n in node.body):
            self.forget(ast.Module(node.handlers, []), scope)
            for statement in node.body:
                self.forget_import(statement, scope)
            return
        self.forget(node, scope)

    def leave(self, node, scope):
        if isinstance(node, ast.Return):
            raise Leaving("return", self.evaluate(node.value, scope) if node.value is not None else None)
        raise Leaving("break" if isinstance(node, ast.Break) else "continue")

    def global_(self, node, scope):
        scope.globals |= set(node.names)

    def delete(self, node, scope):
        for target in node.targets:
            if not isinstance(target, ast.Name):
                raise Unknown("del")
            scope.names.pop(target.id, None)

    # Definitions.

    def function(self, node, scope):
        paths = [self.path_of(d.func if isinstance(d, ast.Call) else d, scope) for d in node.decorator_list]
        warps = [p for p in paths if p in WARP_DECORATORS]
        if not warps:
            plain_function = not node.decorator_list and isinstance(node, ast.FunctionDef)
            scope.names[node.name] = Closure(node, scope) if plain_function else Unknown(f"the value of {node.name}")
            return
        if isinstance(node, ast.AsyncFunctionDef) or warps[0] == "wp.struct":
            raise Unknown(node.name)
        self.decorate(node, scope, warps[0], node.decorator_list[paths.index(warps[0])])

    def decorate(self, node, scope, path, decorator):
        key = "".join(c for c in "__".join((*scope.prefix, node.name)) if c.isascii() and (c.isalnum() or c == "_"))
        if path == "wp.kernel":
            kernel = Kernel(node, scope, key)
            try:
                self.kernel_options(kernel, decorator, scope)
            except (Unknown, ValueError) as wrong:
                kernel.wrong = str(wrong) + (" is not supported" if isinstance(wrong, Unknown) else "")
            kernel.statics = self.statics(node, scope)
            self.kernels.append(kernel)
            scope.names[node.name] = kernel
            return
        overload = Overload("func", node, scope, key, "")
        if len(node.decorator_list) != 1:
            overload.wrong = f"decorator {unparse(node.decorator_list[1])} is not supported"
        try:
            overload.types = [self.annotation(a.annotation, scope) for a in parameters_of(node)]
            overload.signature = "_".join(t.code() for t in overload.types)
        except Unknown as unknown:
            overload.wrong = overload.wrong or f"{unknown} is not supported"
            overload.signature = f"? {id(node)} {len(self.counts)}"
        overload.statics = self.statics(node, scope)
        if path in ("wp.func", "wp.func_native"):
            number = self.number(self.named(decorator, scope) or key)
            overload.key = self.named(decorator, scope) or key
            overload.native_name = f"{overload.key}_{number}"
            if number is None:
                overload.wrong = "a function of which the number can't be known is not supported"
            self.describe(overload, decorator, scope, path)
            self.register(overload, scope, node.name)
        else:
            self.attach(overload, decorator, scope, path)
            scope.names[node.name] = Closure(node, scope)

    def named(self, decorator, scope):
        """The name that @wp.func(name=...) gives, or None."""
        for keyword in decorator.keywords if isinstance(decorator, ast.Call) else []:
            if keyword.arg == "name":
                return plain(self.evaluate(keyword.value, scope))
        return None

    def describe(self, overload, decorator, scope, path):
        """The arguments of @wp.func(...) and @wp.func_native(...)."""
        given = {}
        if isinstance(decorator, ast.Call):
            order = ("snippet", "adj_snippet", "replay_snippet") if path == "wp.func_native" else ()
            given = dict(zip(order, decorator.args)) | {k.arg: k.value for k in decorator.keywords}
        try:
            given = {k: plain(self.evaluate(v, scope)) for k, v in given.items()}
        except Unknown as unknown:
            overload.wrong = overload.wrong or f"{unknown} is not supported"
            return
        if path == "wp.func_native":
            overload.kind = "native"
            overload.native = given.get("snippet"), given.get("adj_snippet"), given.get("replay_snippet")
            if not isinstance(overload.native[0], str):
                overload.wrong = "a native function without a text is not supported"
        elif set(given) - {"inline", "name", "module"}:
            overload.wrong = "options of @wp.func other than inline are not supported"
        elif given.get("inline") is not None:
            overload.inline = "forceinline" if given["inline"] else "noinline"

    def register(self, overload, scope, name):
        there = scope.names.get(name, MISSING)
        if isinstance(there, Unknown):
            overload.wrong = overload.wrong or "a function of a name that may be another's is not supported"
        if not isinstance(there, Function):
            there = Function(overload.key, overload)
        elif there.own.signature == overload.signature:
            former, there = there, Function(overload.key, overload)
            there.overloads = dict(former.overloads)
        there.overloads[overload.signature] = overload
        scope.names[name] = there

    def attach(self, overload, decorator, scope, path):
        """A custom adjoint or replay becomes part of the function that it belongs to."""
        function = self.evaluate(decorator.args[0], scope) if isinstance(decorator, ast.Call) and decorator.args else None
        if not isinstance(function, Function):
            raise Unknown("the function of a custom adjoint")
        if path == "wp.func_replay":
            primal = function.overloads.get(overload.signature)
        else:
            codes = [t.code() for t in overload.types]
            fits = [o for o in function.overloads.values() if codes[: len(o.types)] == [t.code() for t in o.types]]
            if len(fits) > 1:
                fits = [o for o in fits if self.returned_codes(o) == codes[len(o.types) :]]
            primal = fits[0] if len(fits) == 1 else None
        if primal is None:
            function.own.wrong = "the overload that a custom adjoint belongs to is not known, which is not supported"
            return
        overload.primal = primal
        if path == "wp.func_replay":
            overload.kind, primal.replay = "replay", overload
            overload.native_name = f"replay_{primal.native_name}"
        else:
            overload.kind, primal.adjoint = "adjoint", overload
            overload.native_name, overload.inline = primal.native_name, primal.inline

    def returned_codes(self, overload):
        try:
            types = self.results(overload)
        except Unknown:
            types = None
        return [t.code() for t in types] if types is not None else None

    def results(self, overload):
        """The annotated results of a function: None without annotation."""
        node = overload.node.returns
        if node is None or isinstance(node, ast.Constant) and node.value is None:
            return None
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node = parse(node.value, "eval").body
        if isinstance(node, ast.Subscript) and unparse(node.value) in ("tuple", "Tuple", "typing.Tuple"):
            parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            return [self.annotation(part, overload.scope) for part in parts]
        return [self.annotation(node, overload.scope)]

    def kernel_options(self, kernel, decorator, scope):
        if len(kernel.node.decorator_list) != 1:
            other = next(d for d in kernel.node.decorator_list if d is not decorator)
            raise ValueError(f"decorator {unparse(other)} is not supported")
        if not isinstance(decorator, ast.Call):
            return
        if decorator.args:
            raise ValueError("positional arguments of a decorator are not supported")
        for keyword in decorator.keywords:
            if keyword.arg not in KERNEL_OPTIONS:
                raise ValueError(f"decorator option {keyword.arg} is not supported")
            if keyword.arg == "module":
                kernel.module = self.kernel_module(keyword.value, scope)
                continue
            try:
                is_table = keyword.arg == "module_options" and not isinstance(keyword.value, ast.Constant)
                value = self.options_in(keyword.value, scope) if is_table else plain(self.evaluate(keyword.value, scope))
            except Unknown:
                raise ValueError(f"decorator option {keyword.arg} must be a constant") from None
            if value is not None:
                kernel.options[keyword.arg] = value

    def option(self, node, scope):
        """The value of a module option."""
        return plain(self.evaluate(node, scope))

    def options_in(self, node, scope):
        """The options that a dictionary gives."""
        table = self.evaluate(node, scope)
        if not isinstance(table, Table) or table.unknown:
            raise Unknown("the options of a module")
        options = {k: plain(v) for k, v in table.items()}
        if any(isinstance(v, (tuple, list, dict)) for v in options.values()):
            raise Unknown("the options of a module")
        return options

    def kernel_module(self, node, scope):
        """The name of the module that a decorator puts a kernel into; False if it is not known, None for the file's own."""
        try:
            value = self.evaluate(node, scope)
            name = None if value is None else self.module_name(value)
            return None if name == scope.file.module else name
        except Unknown:
            return False

    def class_(self, node, scope):
        inner = Scope(scope.file, scope, (*scope.prefix, node.name), True)
        paths = [self.path_of(d.func if isinstance(d, ast.Call) else d, scope) for d in node.decorator_list]
        if "wp.struct" in paths:
            scope.names[node.name] = self.struct(node, scope, inner)
            return
        bases = [unparse(b).split(".")[-1] for b in node.bases]
        if any(b in ENUMS for b in bases):
            scope.names[node.name] = self.enumeration(node, scope, inner)
            return
        if len(node.bases) == 1 and not paths and not node.keywords:
            made = self.derived_type(node, scope)
            if made:
                scope.names[node.name] = made
                return
        self.block(node.body, inner)
        members = dict(inner.names)
        whole = not node.keywords
        for base in node.bases:
            try:
                found = self.evaluate(base, scope)
                members = found.members | members if isinstance(found, Namespace) else members
                whole = whole and isinstance(found, Namespace)
            except Unknown:
                whole = whole and unparse(base) == "object"
        known = all(path and path.startswith("wp.") for path in paths)
        scope.names[node.name] = Namespace(node.name, members, whole) if known else Unknown(f"class {node.name}")

    def derived_type(self, node, scope):
        """The type that a class like `class vec6(wp.types.vector(6, float))` is, or None."""
        try:
            base = self.evaluate(node.bases[0], scope)
        except Unknown:
            return None
        if not isinstance(base, Type) or base.record or base.key[1] == 1 or base.key[2]:
            return None
        return Type(f"class {'.'.join((scope.file.module, *scope.prefix, node.name))}", *base.key)

    def struct(self, node, scope, inner):
        if len(node.decorator_list) != 1 or node.bases:
            raise Unknown(f"class {node.name}")
        fields = []
        for statement in node.body:
            if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
                fields.append((statement.target.id, self.annotation(statement.annotation, scope)))
        key = "".join(c for c in "__".join((*scope.prefix, node.name)) if c.isascii() and (c.isalnum() or c == "_"))
        return Record(key, fields).type()

    def enumeration(self, node, scope, inner):
        last = 0
        for statement in node.body:
            if isinstance(statement, ast.Assign) and len(statement.targets) == 1 and isinstance(statement.targets[0], ast.Name):
                name = statement.targets[0].id
                try:
                    if isinstance(statement.value, ast.Call) and unparse(statement.value.func).split(".")[-1] == "auto":
                        value = value_of(last + 1)
                    else:
                        value = self.evaluate(statement.value, inner)
                    if not isinstance(value, Value) or not isinstance(value.value, int):
                        raise Unknown(name)
                    last = value.value
                    inner.names[name] = Member(INT, int(value.value))
                except Unknown:
                    inner.names[name] = Unknown(f"the value of {name}")
        return Namespace(node.name, inner.names)

    def statics(self, function, scope):
        """The values of each wp.static() of a function that can be evaluated when it is defined."""
        values = {}
        loops = []

        def visit(node):
            if isinstance(node, ast.Call) and self.path_of(node.func, scope) == "wp.static":
                argument = node.args[0] if node.args else node.keywords[0].value
                names = {n.id for n in walk(argument) if isinstance(n, ast.Name)}
                if names & set(loops):
                    return
                try:
                    values[node] = self.evaluate(argument, scope.for_functions())
                    return
                except Unknown:
                    pass
            is_loop = isinstance(node, ast.For) and isinstance(node.target, ast.Name)
            if is_loop:
                loops.append(node.target.id)
            for child in children(node):
                visit(child)
            if is_loop:
                loops.pop()

        if any("static" in line for line in scope.file.lines[function.lineno - 1 : function.end_lineno]):
            visit(function)
        return values

    # Names.

    def path_of(self, node, scope):
        """The dotted path of `node` if it leads into warp, else None."""
        if isinstance(node, ast.Name):
            try:
                found = scope.find(node.id)
            except Unknown:
                return None
            return found.path if isinstance(found, Path) else None
        if isinstance(node, ast.Attribute):
            base = self.path_of(node.value, scope)
            return base and f"{base}.{node.attr}"
        return None

    def of_path(self, path):
        name = path.removeprefix("wp.").removeprefix("_src.").removeprefix("types.")
        if path.startswith("wp.types.") and name in ("vector", "matrix", "quaternion", "transformation"):
            return Path(path)
        if name in NUMBERS or name.lower() in NUMBERS and name.isupper():
            return value_of(NUMBERS[name.lower() if name.isupper() else name])
        if path in DETERMINISTIC_MODES:
            return Member(INT, DETERMINISTIC_MODES[path])
        if path == "wp.Function":
            return FUNCTION_TYPE
        if path in GENERIC:
            return Type(path, GENERIC[path], shape="generic")
        type = warp_type(name)
        if type is None and name in WRITTEN:
            # What Warp writes in Python itself is known where its files are at hand.
            file = self.module_file("warp._src.math")
            found = file and file.scope.names.get(name)
            return found if isinstance(found, Function) else Path(path)
        return type if type else Path(path)

    # Values: the expressions that a file may define something with.

    def evaluate(self, node, scope):
        self.steps += 1
        if self.steps > MOST_STEPS:
            raise Unknown("a file that takes so many steps")
        handler = EXPRESSIONS.get(type(node))
        if handler is None:
            raise Unknown(node)
        return handler(self, node, scope)

    def constant(self, node, scope):
        value = node.value
        if isinstance(value, (bool, int, float)):
            return value_of(value)
        if value is None or isinstance(value, str):
            return value
        raise Unknown(node)

    def name(self, node, scope):
        found = scope.find(node.id)
        if found is not MISSING:
            return self.of_path(found.path) if isinstance(found, Path) else found
        if node.id in PYTHON_TYPES:
            return PYTHON_TYPES[node.id]
        if node.id == "__name__":
            return scope.file.module
        if node.id in PYTHON_FUNCTIONS and not scope.file.star:
            return PYTHON_FUNCTIONS[node.id]
        raise Unknown(node.id)

    def attribute(self, node, scope):
        path = self.path_of(node, scope)
        if path:
            return self.of_path(path)
        return self.member(self.evaluate(node.value, scope), node.attr)

    def member(self, owner, name):
        if isinstance(owner, Namespace) and name in owner.members:
            value = owner.members[name]
            if isinstance(value, Unknown):
                raise value
            return self.of_path(value.path) if isinstance(value, Path) else value
        if isinstance(owner, Member) and name == "value":
            return value_of(owner.value)
        raise Unknown(f"attribute {name}")

    def number_of(self, node, scope):
        value = self.evaluate(node, scope)
        if isinstance(value, Value) and value.plain and isinstance(value.value, (int, float)):
            return value.value
        raise Unknown(node)

    def arithmetic(self, node, scope):
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            return value_of(not truth(self.evaluate(node.operand, scope)))
        if isinstance(node, ast.UnaryOp):
            return self.computed(node, UNARY[type(node.op)], self.number_of(node.operand, scope))
        left, right = self.evaluate(node.left, scope), self.evaluate(node.right, scope)
        if type(node.op) is ast.Add and type(left) is type(right) and isinstance(left, (str, tuple, Items)):
            return type(left)(left + right)
        if type(node.op) is ast.Mult and isinstance(left, (tuple, Items)) and isinstance(right, Value) and isinstance(right.value, int):
            return type(left)(left * min(right.value, 1000))
        for value in (left, right):
            if not isinstance(value, Value) or not value.plain or not isinstance(value.value, (int, float)):
                raise Unknown(node)
        if isinstance(node.op, (ast.Pow, ast.LShift)) and abs(right.value) > 64 or type(node.op) not in BINARY:
            raise Unknown(node)
        return self.computed(node, BINARY[type(node.op)], left.value, right.value)

    @staticmethod
    def computed(node, function, *numbers):
        try:
            value = function(*numbers)
        except (ArithmeticError, TypeError, ValueError):
            raise Unknown(node) from None
        if isinstance(value, (bool, int, float)):
            return value_of(value)
        raise Unknown(node)

    def comparison(self, node, scope):
        left = plain(self.evaluate(node.left, scope))
        for op, comparator in zip(node.ops, node.comparators):
            right = self.evaluate(comparator, scope)
            if isinstance(op, (ast.Is, ast.IsNot)) and right is None:
                holds = (left is None) == isinstance(op, ast.Is)
            elif type(op) in COMPARISONS:
                try:
                    right = plain(right)
                    holds = COMPARISONS[type(op)](left, right)
                except TypeError:
                    raise Unknown(node) from None
            else:
                raise Unknown(node)
            if not holds:
                return value_of(False)
            left = right
        return value_of(True)

    def logical(self, node, scope):
        for operand in node.values:
            value = self.evaluate(operand, scope)
            if truth(value) == isinstance(node.op, ast.Or):
                return value
        return value

    def choice(self, node, scope):
        return self.evaluate(node.body if truth(self.evaluate(node.test, scope)) else node.orelse, scope)

    def sequence(self, node, scope):
        values = []
        for part in node.elts:
            if isinstance(part, ast.Starred):
                values.extend(self.iterated(part.value, scope))
            else:
                values.append(self.evaluate(part, scope))
        return tuple(values) if isinstance(node, ast.Tuple) else Items(values)

    def set_(self, node, scope):
        return tuple(self.evaluate(part, scope) for part in node.elts)

    def table(self, node, scope):
        table = Table()
        for key, value in zip(node.keys, node.values):
            made = self.evaluate(value, scope)
            if key is None and (not isinstance(made, Table) or made.unknown):
                raise Unknown("a dictionary")
            try:
                table |= made if key is None else {plain(self.evaluate(key, scope)): made}
            except TypeError:
                raise Unknown("a dictionary") from None
        return table

    def subscript(self, node, scope):
        path = self.path_of(node.value, scope)
        if path:
            if path.endswith("builtin_functions"):
                return self.of_path("wp." + plain(self.evaluate(node.slice, scope)))
            return self.annotation(node, scope)
        owner = self.evaluate(node.value, scope)
        if isinstance(owner, (tuple, Items, Table, str)) and not getattr(owner, "unknown", False):
            if isinstance(node.slice, ast.Slice):
                parts = [None if p is None else plain(self.evaluate(p, scope)) for p in (node.slice.lower, node.slice.upper, node.slice.step)]
                return type(owner)(owner[slice(*parts)])
            try:
                return owner[plain(self.evaluate(node.slice, scope))]
            except (KeyError, IndexError, TypeError):
                pass
        raise Unknown(node)

    def comprehension(self, node, scope):
        if len(node.generators) != 1 or node.generators[0].is_async:
            raise Unknown(node)
        generator, values = node.generators[0], []
        inner = Scope(scope.file, scope, scope.prefix)
        for value in self.iterated(generator.iter, scope):
            self.store(generator.target, value, inner)
            if all(truth(self.evaluate(test, inner)) for test in generator.ifs):
                values.append(self.evaluate(node.elt, inner))
        return Items(values)

    def formatted(self, node, scope):
        text = ""
        for part in node.values:
            if isinstance(part, ast.Constant):
                text += part.value
            elif part.format_spec is None and part.conversion == -1:
                text += str(plain(self.evaluate(part.value, scope)))
            else:
                raise Unknown(node)
        return text

    def call(self, node, scope):
        path = self.path_of(node.func, scope)
        named = {k.arg: k.value for k in node.keywords}
        if path == "wp.constant" and len(node.args) == 1 and not named:
            return self.evaluate(node.args[0], scope)
        if path in ("wp.Module", "wp.get_module") and node.args:
            return Namespace("wp.Module", {"name": self.module_name(self.evaluate(node.args[0], scope))})
        if path and path.rsplit(".", 1)[1] in TYPE_MAKERS and path.startswith(("wp.types.", "wp._src.types.")):
            return self.make_type(path.rsplit(".", 1)[1], node.args, named, scope)
        if path in ("wp.kernel", "wp.func", "wp.struct") and len(node.args) == 1 and not named:
            closure = self.evaluate(node.args[0], scope)
            if isinstance(closure, Closure) and path == "wp.func":
                raise Unknown("a function that is decorated by a call")
        function = self.evaluate(node.func, scope)
        if isinstance(function, Namespace) and function.name == "types.SimpleNamespace" and not node.args:
            return Namespace("", {k: self.evaluate(v, scope) for k, v in named.items()})
        if isinstance(function, Path):
            self.taint_arguments(node, scope)
            raise Unknown(node)
        if isinstance(function, Type):
            if named or function.key[2]:
                raise Unknown(node)
            if function.name in PYTHON_TYPES and len(node.args) == 1:
                value = self.evaluate(node.args[0], scope)
                if isinstance(value, str):
                    raise Unknown(node)
                return made_value(function, [value])
            return made_value(function, [self.evaluate(a, scope) for a in node.args])
        if isinstance(function, Closure):
            return self.run(function, node, scope)
        if callable(function) and not named:
            return self.python_call(function, node, scope)
        self.taint_arguments(node, scope)
        raise Unknown(node)

    def python_call(self, function, node, scope):
        values = [self.evaluate(a, scope) for a in node.args]
        if any(getattr(v, "unknown", False) for v in values):
            raise Unknown(node)
        try:
            if function in (tuple, list, sorted, reversed, enumerate, zip):
                made = function(*values)
                return tuple(made) if function is tuple else Items(tuple([value_of(x) if type(x) is int else x for x in y]) if type(y) is tuple else y for y in made)
            result = function(*(plain(v) for v in values))
        except (ArithmeticError, TypeError, ValueError, AttributeError):
            raise Unknown(node) from None
        if function is range:
            if len(result) > 1000:
                raise Unknown(node)
            return Items(value_of(i) for i in result)
        if isinstance(result, (bool, int, float)):
            return value_of(result)
        if isinstance(result, str):
            return result
        raise Unknown(node)

    def run(self, closure, call, scope):
        """What a call of a function of the file returns. What it makes of Warp's on the way is made."""
        node = closure.node
        inner = Scope(closure.scope.file, closure.scope.for_functions(), (*closure.scope.prefix, node.name, "locals"))
        arguments = node.args
        names = [a.arg for a in (*arguments.posonlyargs, *arguments.args)]
        if arguments.vararg or arguments.kwarg or len(call.args) > len(names) or self.depth > 20:
            raise self.unfollowed(closure)
        try:
            defaults = dict(zip(reversed(names), reversed(arguments.defaults)))
            defaults |= {a.arg: d for a, d in zip(arguments.kwonlyargs, arguments.kw_defaults) if d is not None}
            given = dict(zip(names, call.args)) | {k.arg: k.value for k in call.keywords}
            for name in (*names, *(a.arg for a in arguments.kwonlyargs)):
                if name in given:
                    inner.names[name] = self.argument(given[name], scope)
                elif name in defaults:
                    inner.names[name] = self.argument(defaults[name], closure.scope)
                else:
                    raise Unknown(f"a call of {node.name}")
            self.depth += 1
            self.block(node.body, inner)
        except Leaving as leaving:
            return leaving.value
        except Unknown:
            self.unfollowed(closure)
            raise
        finally:
            self.depth = max(0, self.depth - 1)
        return None

    def argument(self, node, scope):
        try:
            return self.evaluate(node, scope)
        except Unknown as unknown:
            return unknown

    def unfollowed(self, closure):
        self.uncertain("__".join((*closure.scope.prefix, closure.node.name)))
        return Unknown(f"a call of {closure.node.name}")

    def make_type(self, kind, positional, args, scope):
        order = {"vector": ("length", "dtype"), "matrix": ("shape", "dtype")}.get(kind, ("dtype",))
        args = dict(zip(order, positional)) | args
        scalar = self.type_of(args["dtype"], scope) if "dtype" in args else None
        if scalar is None or scalar.key[1:] not in ((1, 0, "flat", 0), (1, 0, "generic", 0)) or set(args) != set(order):
            raise Unknown(f"a type made by {kind}()")
        name = scalar.key[0]
        if kind == "vector":
            length = self.size_of(args["length"], scope)
            if isinstance(length, int) and (length == 0 or 1 <= length < 200):
                return Type(f"vector({length},{scalar.name})", name, length)
        elif kind == "matrix":
            shape = args["shape"]
            sizes = [self.size_of(n, scope) for n in shape.elts] if isinstance(shape, ast.Tuple) else [v.value for v in self.iterated(shape, scope)]
            if len(sizes) == 2 and all(isinstance(n, int) and 0 <= n < 100 for n in sizes) and sizes[0] != 1:
                return Type(f"matrix({sizes[0]},{sizes[1]},{scalar.name})", name, sizes[0], 0, "mat", sizes[1])
        elif kind in ("quaternion", "transformation"):
            shape = "quat" if kind == "quaternion" else "transform"
            return Type(f"{kind}({scalar.name})", name, 4 if shape == "quat" else 7, 0, shape)
        raise Unknown(f"a type made by {kind}()")

    def size_of(self, node, scope):
        """A length, 0 for Any."""
        value = self.evaluate(node, scope)
        if isinstance(value, Namespace) and value.name == "typing.Any":
            return 0
        return value.value if isinstance(value, Value) else None

    # Annotations.

    def annotation(self, node, scope):
        try:
            return self.annotated(node, scope)
        except Unknown:
            raise Unknown(f"type {unparse(node)}") from None

    def annotated(self, node, scope):
        if node is None:
            raise Unknown("a parameter without a type")
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node = parse(node.value, "eval").body
        if isinstance(node, ast.Subscript):
            path = self.path_of(node.value, scope)
            ndim = ARRAYS.get(path)
            if ndim:
                if isinstance(node.slice, ast.Tuple):
                    dtype, literal = node.slice.elts
                    ndim = plain(self.evaluate(literal.slice, scope))
                    return self.type_of(dtype, scope).array(ndim)
                return self.type_of(node.slice, scope).array(ndim)
            if path == "wp.ref":
                return self.annotated(node.slice, scope).as_reference()
            kind = (path or "").rsplit(".", 1)[-1]
            if kind in ("Vector", "Matrix", "Quaternion", "Transformation"):
                return self.subscripted("wp." + kind, node.slice, scope)
            if path:
                raise Unknown(path)
            value = self.subscript(node, scope)
            if isinstance(value, Type):
                return value
            raise Unknown("a type")
        if isinstance(node, ast.Call):
            ndim = ARRAYS.get(self.path_of(node.func, scope))
            args = {k.arg: k.value for k in node.keywords}
            if ndim and len(node.args) < 2 and set(args) <= {"dtype", "ndim"}:
                args |= {"dtype": node.args[0]} if node.args else {}
                if "ndim" in args:
                    ndim = self.number_of(args["ndim"], scope)
                if isinstance(ndim, int) and 1 <= ndim <= 4 and "dtype" in args:
                    return self.type_of(args["dtype"], scope).array(ndim)
        return self.type_of(node, scope)

    def subscripted(self, path, node, scope):
        """wp.Vector[wp.float32, Literal[3]] and its like."""
        parts = node.elts if isinstance(node, ast.Tuple) else [node]
        scalar = self.type_of(parts[0], scope)
        sizes = [plain(self.evaluate(p.slice if isinstance(p, ast.Subscript) else p, scope)) for p in parts[1:]]
        if path == "wp.Vector" and len(sizes) == 1:
            return Type(f"vector({sizes[0]},{scalar.name})", scalar.key[0], sizes[0])
        if path == "wp.Matrix" and len(sizes) == 2:
            return Type(f"matrix({sizes[0]},{sizes[1]},{scalar.name})", scalar.key[0], sizes[0], 0, "mat", sizes[1])
        if path == "wp.Quaternion" and not sizes:
            return Type(f"quaternion({scalar.name})", scalar.key[0], 4, 0, "quat")
        if path == "wp.Transformation" and not sizes:
            return Type(f"transformation({scalar.name})", scalar.key[0], 7, 0, "transform")
        raise Unknown(path)

    def type_of(self, node, scope):
        if isinstance(node, (ast.Subscript, ast.Constant)) or isinstance(node, ast.Call) and ARRAYS.get(self.path_of(node.func, scope)):
            value = self.annotated(node, scope) if not isinstance(node, ast.Constant) or isinstance(node.value, str) else None
        else:
            value = self.evaluate(node, scope)
        if isinstance(value, Namespace) and value.name == "typing.Any":
            return Type("Any", "?", shape="generic")
        if isinstance(value, Type):
            return value
        raise Unknown(f"type {unparse(node)}")


DETERMINISTIC_MODES = {
    f"{owner}.DeterministicMode.{name}": i
    for owner in ("wp", "wp.config")
    for i, name in enumerate(("NOT_GUARANTEED", "RUN_TO_RUN", "GPU_TO_GPU"))
}
ARRAYS = {"wp.array": 1, "wp.array1d": 1, "wp.array2d": 2, "wp.array3d": 3, "wp.array4d": 4}
TYPE_MAKERS = ("vector", "matrix", "quaternion", "transformation")
NUMPY = {"float64": FLOAT}
HASHED_OPTIONS = ("enable_backward", "grid_stride", "launch_bounds", "cluster_dim", "cuda_max_registers", "enable_cuda_smem_spilling")
KERNEL_OPTIONS = {*HASHED_OPTIONS, "module", "name", "module_options"}
UNARY = {ast.USub: lambda x: -x, ast.UAdd: lambda x: +x, ast.Invert: lambda x: ~x}
BINARY = {
    ast.Add: lambda x, y: x + y, ast.Sub: lambda x, y: x - y, ast.Mult: lambda x, y: x * y, ast.Div: lambda x, y: x / y,
    ast.FloorDiv: lambda x, y: x // y, ast.Mod: lambda x, y: x % y, ast.Pow: lambda x, y: x**y, ast.BitAnd: lambda x, y: x & y,
    ast.BitOr: lambda x, y: x | y, ast.BitXor: lambda x, y: x ^ y, ast.LShift: lambda x, y: x << y, ast.RShift: lambda x, y: x >> y,
}  # fmt: skip
COMPARISONS = {
    ast.Eq: lambda x, y: x == y, ast.NotEq: lambda x, y: x != y, ast.Lt: lambda x, y: x < y, ast.LtE: lambda x, y: x <= y,
    ast.Gt: lambda x, y: x > y, ast.GtE: lambda x, y: x >= y, ast.In: lambda x, y: x in y, ast.NotIn: lambda x, y: x not in y,
}  # fmt: skip
STATEMENTS = {
    ast.Import: World.import_, ast.ImportFrom: World.import_from, ast.Assign: World.assign, ast.AnnAssign: World.assign,
    ast.AugAssign: World.augmented, ast.Expr: World.expression, ast.If: World.branch, ast.For: World.loop, ast.With: World.with_,
    ast.Try: World.try_, ast.Return: World.leave, ast.Break: World.leave, ast.Continue: World.leave, ast.Global: World.global_,
    ast.Delete: World.delete, ast.FunctionDef: World.function, ast.AsyncFunctionDef: World.function, ast.ClassDef: World.class_,
    ast.Pass: lambda *_: None, ast.Assert: lambda *_: None,
}  # fmt: skip
EXPRESSIONS = {
    ast.Constant: World.constant, ast.Name: World.name, ast.Attribute: World.attribute, ast.UnaryOp: World.arithmetic,
    ast.BinOp: World.arithmetic, ast.Compare: World.comparison, ast.BoolOp: World.logical, ast.IfExp: World.choice,
    ast.Tuple: World.sequence, ast.List: World.sequence, ast.Set: World.set_, ast.Dict: World.table, ast.Subscript: World.subscript,
    ast.ListComp: World.comprehension, ast.GeneratorExp: World.comprehension, ast.JoinedStr: World.formatted, ast.Call: World.call,
}  # fmt: skip


def source_of(path):
    """The text of a file, as Python takes it."""
    with open(path, "rb") as file:
        raw = file.read()
    if b"coding" in b"".join(raw.split(b"\n", 2)[:2]):
        import tokenize  # slow to load

        with tokenize.open(path) as file:
            return file.read()
    text = raw.decode("utf-8-sig")
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def package_of(path, tree):
    """The dotted name of a file in the packages that it lies in, and the folder that those lie in. A folder without an
    __init__.py is a package too, where a relative import or one of the file's own top package says so."""
    levels, tops = 0, set()
    for node in tree.body:
        if isinstance(node, ast.ImportFrom):
            levels = max(levels, node.level)
            tops |= set() if node.level else {node.module.split(".")[0]}
        elif isinstance(node, ast.Import):
            tops |= {alias.name.split(".")[0] for alias in node.names}
    tops.discard("warp")  # it is installed, wherever else it may lie
    folders, root = [], os.path.dirname(path)
    while os.path.basename(root):
        folders.append(root)
        root = os.path.dirname(root)
    above = [i for i, f in enumerate(folders, 1) if os.path.basename(f) in tops and is_package(f)]
    count = max([levels, *above])
    while count < len(folders) and is_package(folders[count]):
        count += 1
    count = min(count, len(folders))
    parts = [os.path.basename(f) for f in reversed(folders[:count])]
    name = os.path.splitext(os.path.basename(path))[0]
    return ".".join(parts if name == "__init__" else [*parts, name]), os.path.dirname(folders[count - 1]) if count else os.path.dirname(path)


def is_package(folder):
    return os.path.exists(os.path.join(folder, "__init__.py"))


def plain(value):
    """A value as Python has it: numbers, strings, None, and containers of them."""
    if isinstance(value, Value) and value.plain and not isinstance(value.value, list):
        return value.value
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, (tuple, Items)) and not getattr(value, "unknown", False):
        return type(value)(plain(v) for v in value)
    if isinstance(value, Table) and not value.unknown:
        return {k: plain(v) for k, v in value.items()}
    raise Unknown("a value")


def wrapped(value):
    return value_of(value) if isinstance(value, (bool, int, float)) else value


def truth(value):
    if isinstance(value, (Type, Function, Closure, Kernel, Namespace)):
        return True
    return bool(plain(value))


def has_definitions(node):
    return any(isinstance(n, (ast.FunctionDef, ast.ClassDef)) and n is not node and n.decorator_list for n in walk(node))


def parameters_of(node):
    return [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]


def is_main_guard(node):
    return isinstance(node, ast.If) and any(isinstance(n, ast.Name) and n.id == "__name__" for n in walk(node.test))
