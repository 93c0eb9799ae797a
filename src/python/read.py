

# Functions: their trees with the names of the file resolved, and what Warp hashes of them.

# Standard input and output are rows of bytes, each after its length in eight bytes: requests of three, b"path", a path and
# nothing, or b"text", a name and a text; for each in turn an answer in Python's marshal format, version 2,
# {"error": ERROR} or {"path", "kernels": [KERNEL ...], "functions": [KERNEL ...], "sets": [SET ...], "structs": [STRUCT ...]}:
#
#   KERNEL  {"name", "key", "path", "line", "column", "first_line", "source": [lines], "tree": NODE, "constants": [CONSTANT],
#           "references": [hex or set], "options": [[name, value]], "dimensions", ...}, or "error" in place of the tree
#   ERROR   {"line", "column", "what"}; line 0 if it is about the file
#   NODE    a tuple: see nodes.py
#   TYPE    [scalar, length, dimensions, shape, columns, struct, is a reference], shape one of "flat", "mat", "quat",
#           "transform", "struct"
#   CONSTANT {"type": TYPE, "plain", "value": repr} or {"type", "elements": [repr]}
#   SET     {"key", "functions": [index], "hashed": [index], "templates": [index]}: the overloads of a name
#   STRUCT  {"native_name", "fields": [[name, TYPE]]}

QUIET_OPTIONS = {
    "fast_math", "fuse_fp", "enable_mathdx_gemm", "enable_mathdx_solver", "enable_mathdx_fft", "cpu_compiler_flags",
    "optimization_level", "cuda_output", "deterministic_max_records", "verify_autograd_array_access",
}  # fmt: skip
USUAL_OPTIONS = {("deterministic", 0), ("mode", "release"), ("block_dim", 256)}


def indentation(line):
    return len(line) - len(line.lstrip())


def source_lines(file, function):
    """The lines that Warp takes for the function: from the decorator on, with comments that follow at its depth."""
    lines, start = file.lines, function.decorator_list[0].lineno - 1
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
    if base or file.odd_ends:
        return dedented(block)
    return [line.rstrip("\n") if line.strip(" \t\n") else "" for line in block]


def dedented(block):
    import textwrap  # slow to load

    return textwrap.dedent("".join(block)).splitlines()


class Program:
    """What is printed of a file: its kernels, and the functions and structs that they need."""

    def __init__(self, world):
        self.world = world
        self.overloads, self.sets, self.records = [], [], []
        self.functions = []  # printed
        self.specialised = {}

    def set_index(self, function):
        if function.index < 0:
            function.index = len(self.sets)
            self.sets.append(function)
            for overload in function.overloads.values():
                self.overload_index(overload)
        return function.index

    def overload_index(self, overload):
        if overload.index < 0:
            overload.index = len(self.overloads)
            self.overloads.append(overload)
            for other in (overload.adjoint, overload.replay):
                if other:
                    self.overload_index(other)
        return overload.index

    def type(self, type):
        record = -1
        if type.record:
            if type.record.index < 0:
                type.record.index = len(self.records)
                self.records.append(type.record)
            record = type.record.index
        return [*type.key, record, type.reference]

    def print_functions(self):
        while len(self.functions) < len(self.overloads):
            self.functions.append(self.print_function(self.overloads[len(self.functions)]))
        return self.functions

    def print_structs(self):
        printed = []
        while len(printed) < len(self.records):
            record = self.records[len(printed)]
            printed.append({"native_name": record.native_name, "fields": [[n, self.type(t)] for n, t in record.fields]})
        return printed

    def print_sets(self):
        result = []
        for function in self.sets:
            generic = {s for s, o in function.overloads.items() if "?" in s or FUNCTION_TYPE in o.types and not o.callables}
            result.append({
                "key": function.key,
                "functions": [o.index for s, o in function.overloads.items() if s not in generic],
                "templates": [o.index for s, o in function.overloads.items() if s in generic],
                "hashed": [function.overloads[s].index for s in sorted(function.overloads)],
            })  # fmt: skip
        return result

    def specialise(self, function, own, named):
        """The function that stands for an overload that is called with functions as arguments; `named` has them by
        parameter."""
        key = (own, *sorted((k, id(v) if isinstance(v, Function) else v.path) for k, v in named.items()))
        if key not in self.specialised:
            if own.adjoint or own.replay:
                raise ValueError("functions as arguments of such a function are not supported")
            import hashlib  # slow to load

            digest = hashlib.sha256(own.native_name.encode())
            for arg in parameters_of(own.node):
                if arg.arg in named:
                    target = named[arg.arg]
                    name = target.own.native_name if isinstance(target, Function) else target.path[3:]
                    digest.update((arg.arg + (target.key if isinstance(target, Function) else name) + name).encode())
            made = Overload("func", own.node, own.scope, own.key, f"{own.native_name}_callable_{digest.hexdigest()[:12]}")
            made.wrong, made.signature, made.types, made.callables = own.wrong, own.signature, own.types, named
            made.inline, made.statics = own.inline, own.statics
            self.specialised[key] = Function(function.key, made)
            self.specialised[key].overloads[made.signature] = made
        return self.specialised[key]

    # Printing of one function.

    def print_kernel(self, kernel):
        node = kernel.node
        result = {"name": node.name, "key": kernel.key, "line": node.lineno, "column": node.col_offset}
        result["decorator_line"] = node.decorator_list[0].lineno
        if kernel.wrong:
            return result | failed(node, ValueError(kernel.wrong))
        return result | self.attempt(node, kernel.scope, lambda: self.body_of_kernel(kernel, result))

    def body_of_kernel(self, kernel, result):
        types = [self.parameter(a, kernel.scope) for a in parameters_of(kernel.node)]
        for arg, type in zip(parameters_of(kernel.node), types):
            if type.is_generic() or type.reference or type is FUNCTION_TYPE:
                raise placed(arg.annotation, f"type {unparse(arg.annotation)} is not supported")
        reader = Reader(self, kernel.node, kernel.scope, types, kernel.statics)
        if kernel.node.args.defaults or kernel.node.args.kw_defaults:
            raise ValueError("parameters of a kernel with defaults are not supported")
        if kernel.node.returns is not None and not (isinstance(kernel.node.returns, ast.Constant) and kernel.node.returns.value is None):
            raise placed(kernel.node.returns, "annotation of the result is not supported")
        result |= self.kernel_frame(kernel)
        return reader.print() | {"returns": None}

    def kernel_frame(self, kernel):
        hashed = {}
        for name in HASHED_OPTIONS:
            if name in kernel.options:
                hashed[name] = bool(kernel.options[name]) if name == "grid_stride" else kernel.options[name]
        if not hashed.get("enable_cuda_smem_spilling", True):
            del hashed["enable_cuda_smem_spilling"]
        result = launch_attributes(hashed)
        options = self.module_options(kernel)
        result["enable_backward"] = bool(hashed.get("enable_backward", options.get("enable_backward", self.world.backward)))
        result["grid_stride"] = hashed.get("grid_stride", options.get("default_grid_stride") is not False)
        result["max_unroll"] = options.get("max_unroll", 16)
        if "name" in kernel.options:
            result["key"] = kernel.options["name"]
        if kernel.module is not None:
            result["other_module"] = True
        result["options"] = [[name, str(hashed[name])] for name in sorted(hashed)]
        return result

    def module_options(self, kernel):
        """The options of the module that a kernel is in."""
        world = self.world
        if kernel.module == "unique":
            options = kernel.options.get("module_options") or {}
        elif kernel.module is None:
            options = world.module_options.get(kernel.scope.file.module, {})
        else:
            options = world.module_options.get(kernel.module or None, {})
            if kernel.module is False and (world.module_options.keys() - {kernel.scope.file.module, None}):
                raise ValueError("a module that can't be known is not supported where the file sets options of modules")
        if world.module_options.get(None) and kernel.module != "unique":
            options = options | world.module_options[None]
        check_options(options)
        return options

    def print_function(self, overload):
        node = overload.node
        result = {"name": node.name, "key": overload.key, "line": node.lineno, "column": node.col_offset}
        result["decorator_line"] = node.decorator_list[0].lineno
        result |= {"native_name": overload.native_name, "options": []}
        path, line = overload.scope.file.path, node.decorator_list[0].lineno
        result["path"] = f"{path}:{0 if overload.callables else line}"
        if overload.callables:
            result["line"] -= line
        if overload.inline:
            result["inline"] = overload.inline
        if overload.wrong:
            return result | failed(node, ValueError(overload.wrong))
        return result | self.attempt(node, overload.scope, lambda: self.body_of_function(overload, result))

    def body_of_function(self, overload, result):
        arguments = parameters_of(overload.node)
        types = [self.parameter(a, overload.scope) for a in arguments]
        kept = [(a, t) for a, t in zip(arguments, types) if a.arg not in overload.callables]
        reader = Reader(self, overload.node, overload.scope, [t for _, t in kept], overload.statics, overload.callables)
        options = self.world.module_options.get(overload.scope.file.module, {})
        check_options(options)
        result["max_unroll"] = options.get("max_unroll", 16)
        for other, name in ((overload.adjoint, "custom_adjoint"), (overload.replay, "custom_replay")):
            if other:
                result[name] = other.index
        if overload.kind == "adjoint":
            result["adjoint_of"] = len(overload.primal.types)
        if overload.kind == "native":
            result["native"] = list(overload.native)
        result["defaults"] = self.defaults(overload, reader)
        return reader.print() | {"returns": self.returned(overload)}

    def defaults(self, overload, reader):
        args = overload.node.args
        nodes = [d for d in (*args.defaults, *args.kw_defaults) if d is not None]
        values = []
        for node in nodes:
            try:
                value = self.world.evaluate(node, overload.scope)
            except Unknown as unknown:
                raise placed(node, f"{unknown} is not supported") from None
            if not isinstance(value, Value):
                raise placed(node, f"a default {unparse(node)} is not supported")
            values.append(reader.constant(value))
        return values

    def returned(self, overload):
        node = overload.node.returns
        try:
            types = self.world.results(overload)
        except Unknown as unknown:
            raise placed(node, f"{unknown} is not supported") from None
        if types is None:
            return None
        return {"types": [self.type(t) for t in types]}

    def parameter(self, arg, scope):
        if arg.annotation is None:
            raise placed(arg, f"parameter {arg.arg} has no type")
        try:
            type = self.world.annotation(arg.annotation, scope)
        except Unknown as unknown:
            raise placed(arg.annotation, f"{unknown} is not supported") from None
        return type

    def attempt(self, node, scope, read):
        try:
            if scope.file.config:
                raise ValueError(f"a file that changes {scope.file.config} is not supported")
            if node.args.vararg or node.args.kwarg or node.args.posonlyargs:
                raise ValueError("parameters by position only, or any number of them, are not supported")
            first_line = node.decorator_list[0].lineno
            source = source_lines(scope.file, node)
            made = read()
            return {"first_line": first_line - made.pop("above", 0), "source": source} | made
        except (Unknown, ValueError, SyntaxError, RecursionError) as error:
            return failed(node, error)


def check_options(options):
    for option, value in options.items():
        usual = option in QUIET_OPTIONS | {"enable_backward", "max_unroll", "default_grid_stride"}
        if not usual and (option, value) not in USUAL_OPTIONS:
            raise ValueError(f"the module option {option} is not supported")
        if option == "max_unroll" and type(value) is not int:
            raise ValueError("the module option max_unroll must be an integer")


def failed(node, error):
    what = "nested too deeply" if isinstance(error, RecursionError) else str(error)
    if isinstance(error, Unknown):
        what += " is not supported"
    line, column = getattr(error, "place", (node.lineno, node.col_offset))
    return {"error": {"line": line, "column": column, "what": what}}


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


class Reader(Tree):
    """One function: its tree with the names of the file resolved, and what Warp hashes of it."""

    def __init__(self, program, function, scope, types, statics, callables=None):
        self.program, self.world, self.function, self.types = program, program.world, function, types
        self.scope = scope.for_functions()
        self.statics, self.callables = statics, callables or {}
        # Warp counts the lines of a function that was made for certain functions as arguments from its own start.
        self.above = function.decorator_list[0].lineno if self.callables else 0
        self.constants, self.tables = [], []
        self.shadowed = ""  # a number of the file that has the name of a variable: Warp hashes it
        self.loops = []  # (name, values or None) of the loops around what is printed
        self.depth = 0
        self.arguments, self.assignments, stores = set(), [], {}
        self.nodes = walk(function)
        self.hashed = []  # the nodes that Warp's hashing looks at
        for node in self.nodes:
            kind = type(node)
            if kind is ast.Name:
                self.hashed.append(node)
                if type(node.ctx) is ast.Store:
                    stores[node.id] = stores.get(node.id, 0) + 1
            elif kind is ast.Attribute or kind is ast.Call:
                self.hashed.append(node)
            elif kind is ast.Assign:
                self.hashed.append(node)
                self.assignments.append(node)
            elif kind is ast.arg:
                self.arguments.add(node.arg)
        self.arguments -= self.callables.keys()
        self.aliases = self.find_aliases(stores)
        self.local = (stores.keys() | self.arguments) - self.aliases.keys()
        self.deferred = set()  # loops with a wp.static() of their variables
        if function.decorator_list and any("static" in line for line in scope.file.lines[function.lineno - 1 : function.end_lineno]):
            self.find_deferred(function.body, [])

    def print(self):
        tree = {"args": [{"arg": a, "type": self.program.type(t)} for a, t in zip(self.names(), self.types)]}
        references, dimensions = self.references()
        # Only what is made of it for certain arguments is called.
        whole = not any(t is FUNCTION_TYPE or t.is_generic() for t in self.types)
        tree["body"] = self.all(self.function.body) if whole else []
        result = {"shadowed": self.shadowed, "above": self.above}
        return result | {"tree": tree, "constants": self.constants, "tables": self.tables, "references": references, "dimensions": dimensions}

    def names(self):
        return [a.arg for a in parameters_of(self.function) if a.arg not in self.callables]

    # Names that are bound to functions, and wp.static().

    def find_aliases(self, stores):
        """Names to which nothing but one function is assigned, in code that Warp reaches: to it they are that function."""
        found = {}
        for node in self.assignments:
            if len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
                found.setdefault(node.targets[0].id, []).append(node)
        found = {n: a for n, a in found.items() if stores[n] == len(a) and n not in self.arguments}
        dead = self.dead_assignments(stores) if any(len(a) > 1 for a in found.values()) else ()
        # The walk is by depth: a name may be assigned before the one that it is assigned.
        aliases, known = {}, -1
        while len(aliases) > known:
            known = len(aliases)
            for name, nodes in found.items():
                targets = [self.function_of(node.value, aliases) for node in nodes if node not in dead]
                if targets and targets[0] is not None and all(is_same_function(t, targets[0]) for t in targets):
                    aliases[name] = targets[0]
        return aliases

    def dead_assignments(self, stores):
        """Assignments in arms of branches that are known not to be taken."""
        dead = set()
        for branch in walk(self.function):
            if not isinstance(branch, ast.If):
                continue
            if any(isinstance(n, ast.Name) and (n.id in stores or n.id in self.arguments) for n in walk(branch.test)):
                continue
            try:
                taken = truth(self.world.evaluate(branch.test, self.scope))
            except Unknown:
                continue
            arm = branch.orelse if taken else branch.body
            dead.update(n for statement in arm for n in walk(statement) if isinstance(n, ast.Assign))
        return dead

    def function_of(self, node, aliases):
        """The function that an expression stands for, or None."""
        if node in self.statics:
            value = self.statics[node]
            return value if isinstance(value, Function) else None
        if isinstance(node, ast.Name) and node.id in self.callables:
            return self.callables[node.id]
        if isinstance(node, ast.Name) and node.id in aliases:
            return aliases[node.id]
        if isinstance(node, ast.Call) and self.world.path_of(node.func, self.scope) == "wp.grad" and len(node.args) == 1:
            function = self.function_of(node.args[0], aliases)
            return Gradient(function) if function else None
        if isinstance(node, (ast.Name, ast.Attribute)):
            root = node
            while isinstance(root, ast.Attribute):
                root = root.value
            if isinstance(root, ast.Name) and root.id not in self.arguments:
                try:
                    found = self.world.evaluate(node, self.scope)
                except Unknown:
                    return None
                if isinstance(found, Function) or isinstance(found, Path) and found.path.count(".") == 1 and found.path != "wp.static":
                    return found
        return None

    def find_deferred(self, body, loops):
        for node in body:
            for inner in walk(node):
                if isinstance(inner, ast.For) and isinstance(inner.target, ast.Name):
                    for call in walk(inner):
                        if isinstance(call, ast.Call) and call not in self.statics and self.world.path_of(call.func, self.scope) == "wp.static":
                            self.deferred.add(inner)

    # What Warp hashes: names, paths and calls in the order of a breadth-first walk.

    def references(self):
        assigned = self.assigned_names()
        constants, types, functions, dimensions = {}, {}, {}, 0
        calls = {}
        nodes = self.walk() if self.statics else self.hashed
        for node in self.assignments:
            if isinstance(node.value, ast.Call):
                target = node.targets[0]
                calls[node.value] = len(target.elts) if isinstance(target, ast.Tuple) else 1
        seen = set()
        for node in nodes:
            kind = type(node)
            if kind is ast.Name:
                if node.id not in assigned and node.id not in seen:
                    seen.add(node.id)
                    found = self.global_value(node.id)
                    if isinstance(found, Value):
                        constants[node.id] = found
                        self.shadowed = self.shadowed or (node.id if node.id in self.local else "")
            elif kind is ast.Attribute:
                place = (node.value.id, node.attr) if type(node.value) is ast.Name else None
                if place not in seen:
                    name, found = self.attribute_value(node)
                    if isinstance(found, Value):
                        constants[name] = found
                    elif place:
                        seen.add(place)
            elif kind is ast.Call:
                found = self.called(node, assigned)
                if isinstance(found, Path) and found.path == "wp.tid":
                    dimensions = max(dimensions, calls.get(node, 0))
                elif isinstance(found, Function):
                    functions[found] = None
                    for target in self.function_arguments(found, node):
                        functions[target] = None
                elif isinstance(found, Type) and not found.key[2]:
                    types[found.record or found.name] = found
            elif kind is ast.Assign:
                for value in node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]:
                    if isinstance(value, (ast.Name, ast.Attribute)) and isinstance(self.callee(value), Function):
                        functions[self.callee(value)] = None
        pieces = [b"".join(f"{name}:".encode() + t.hashed() for name, t in self.hashed_parameters())]
        pieces[0] += b"".join(name.encode() + constant_bytes(value) for name, value in constants.items())
        for code, value in self.hashed_statics():
            pieces[-1] += code.encode()
            if isinstance(value, Function):
                pieces += [self.program.set_index(value), b""]
            else:
                pieces[-1] += constant_bytes(value)
        pieces[-1] += "".join(t.code() for t in types.values()).encode()
        for function in functions:
            pieces += [self.program.set_index(function) if isinstance(function, Function) else self.builtin_hash(function)]
        return [p if isinstance(p, int) else p.hex() for p in pieces if p != b""], max(dimensions, 1)

    @staticmethod
    def builtin_hash(path):
        import hashlib

        name = path.path[3:]
        return hashlib.sha256(("builtin" + name + name).encode()).digest()

    def hashed_parameters(self):
        scope = self.scope
        if self.callables:
            for arg in parameters_of(self.function):
                yield arg.arg, self.program.parameter(arg, scope)
        else:
            yield from zip(self.names(), self.types)
        node = self.function.returns
        if node is not None and not (isinstance(node, ast.Constant) and node.value is None):
            results = self.world.results(Overload("func", self.function, scope, "", ""))
            several = returns_tuple(node)
            codes = "".join(t.code() for t in results)
            yield "return", Returned(f"tpl{len(results)}{codes}".encode() if several else results[0].hashed())

    def hashed_statics(self):
        seen = {}
        for node in self.statics_in_order():
            argument = node.args[0] if node.args else node.keywords[0].value
            code = source_segment(self.scope.file.text, argument).replace("\n", "")
            seen[code] = self.statics[node]
        return seen.items()

    def statics_in_order(self):
        pending = [self.function] if self.statics else []
        while pending:
            node = pending.pop(0)
            if node in self.statics:
                yield node
                continue
            pending[:0] = children(node)

    def walk(self):
        """The nodes as walk() has them, but for the inside of each wp.static() that has a value."""
        pending = [self.function]
        for node in pending:
            if node in self.statics:
                continue
            yield node
            pending.extend(children(node))

    def assigned_names(self):
        """The names that Warp's hashing takes for local: targets of plain assignments."""
        names = set()
        for node in self.assignments:
            pending = list(node.targets)
            while pending:
                target = pending.pop()
                if isinstance(target, ast.Name):
                    names.add(target.id)
                elif isinstance(target, (ast.Tuple, ast.List)):
                    pending.extend(target.elts)
        return names

    def called(self, node, assigned):
        """What Warp's hashing finds that a call calls."""
        func = node.func
        if isinstance(func, ast.Name) and func.id in assigned:
            target = self.aliases.get(func.id)
            return target if isinstance(target, Path) and target.path == "wp.tid" else None
        if isinstance(func, ast.Name) and func.id in self.callables:
            return self.callables[func.id]
        if isinstance(func, ast.Call) and self.world.path_of(func.func, self.scope) == "wp.grad" and len(func.args) == 1:
            return self.function_of(func.args[0], {})
        return self.callee(func)

    def overload_of(self, function, call):
        """The overload that a call means, as far as the functions among its arguments tell; else the first."""
        if len(function.overloads) == 1 or call.keywords:
            return function.own
        given = [self.function_of(a, self.aliases) is not None for a in call.args]
        fits = [o for o in function.overloads.values() if not o.wrong and [t is FUNCTION_TYPE for t in o.types] == given]
        return fits[0] if len(fits) == 1 else function.own

    def function_arguments(self, function, call):
        """The functions that a call hands over, in the order of the parameters."""
        own = self.overload_of(function, call)
        if own.wrong or not any(t is FUNCTION_TYPE for t in own.types):
            return
        names = [a.arg for a in parameters_of(own.node)]
        given = dict(zip(names, call.args)) | {k.arg: k.value for k in call.keywords}
        defaults = dict(zip(reversed(names), reversed(own.node.args.defaults)))
        for name, type in zip(names, own.types):
            if type is FUNCTION_TYPE:
                target = self.function_of(given[name], {}) if name in given else self.world.evaluate(defaults[name], own.scope)
                if isinstance(target, (Function, Path)):
                    yield target

    def global_value(self, name):
        """What Warp's hashing finds under a name, be it that the function has a parameter or a counter of that name."""
        try:
            return self.scope.find(name)
        except Unknown as unknown:
            if name in self.local:
                raise ValueError(f"the file has a global variable {name} too, which can't be known") from None
            return unknown

    def attribute_value(self, node):
        path = []
        root = node
        while isinstance(root, ast.Attribute):
            path.insert(0, root.attr)
            root = root.value
        if not isinstance(root, ast.Name) or root.id in self.arguments or root.id in self.callables:
            return "", None
        path.insert(0, root.id)
        name = ".".join(path)
        try:
            warp_path = self.world.path_of(node, self.scope)
            if warp_path:
                return name, self.world.of_path(warp_path)
            owner = self.scope.find(root.id)
            if owner is MISSING:
                # Where a variable has the name of a number of Warp's, Warp takes v.x for that number.
                if root.id in NUMBERS or root.id.isupper() and root.id.lower() in NUMBERS:
                    return name, self.world.of_path("wp." + root.id)
                return "", None
            if isinstance(owner, Value) and not isinstance(owner, Member):
                self.shadowed = self.shadowed or (root.id if root.id in self.local else "")
                if isinstance(owner.value, list):
                    return name, self.component(owner, path)
                return name, owner
            return name, self.world.evaluate(node, self.scope)
        except Unknown:
            return "", None

    @staticmethod
    def component(owner, path):
        """What Python has as v.x of a vector."""
        place = "xyzw".find(path[1]) if len(path) == 2 and len(path[1]) == 1 else -1
        scalar, length, _, shape, _ = owner.type.key
        if shape not in ("flat", "quat") or not 0 <= place < length or scalar != "float32":
            raise ValueError(f"{'.'.join(path)} of a constant is not supported")
        return value_of(owner.value[place])

    def callee(self, node):
        root = node
        while isinstance(root, ast.Attribute):
            root = root.value
        if not isinstance(root, ast.Name) or root.id in self.arguments:
            return None
        try:
            path = self.world.path_of(node, self.scope)
            return self.world.of_path(path) if path else self.found(node)
        except Unknown:
            return None


def is_same_function(a, b):
    return a is b or isinstance(a, Path) and isinstance(b, Path) and a.path == b.path


def returns_tuple(node):
    return isinstance(node, ast.Subscript) and unparse(node.value) in ("tuple", "Tuple", "typing.Tuple")


class Returned:
    """The annotated result of a function, for what is hashed."""

    def __init__(self, hashed):
        self.bytes = hashed

    def hashed(self):
        return self.bytes


def unmade_kernels(file, made):
    """The kernels of a file that nothing that could be followed has made: (function, name, why)."""
    found = []

    def walk(node, names, inside):
        for child in (*getattr(node, "body", ()), *getattr(node, "orelse", ()), *getattr(node, "handlers", ()), *getattr(node, "finalbody", ())):
            if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
                targets = (d.func if isinstance(d, ast.Call) else d for d in child.decorator_list)
                if isinstance(child, ast.FunctionDef) and child not in made and any(is_kernel(t) for t in targets):
                    what = f"a kernel that is made when the function {inside} runs" if inside else "a kernel of which can't be known whether it is made"
                    found.append((child, "__".join([*names, child.name]), what + " is not supported"))
                walk(child, [*names, child.name, "locals"], child.name)
            elif isinstance(child, ast.ClassDef):
                walk(child, [*names, child.name], inside)
            elif isinstance(child, (ast.stmt, ast.ExceptHandler)):
                walk(child, names, inside)

    def is_kernel(target):
        path = file.world.path_of(target, file.scope)
        if path is None and isinstance(target, ast.Attribute) and isinstance(target.value, ast.Name) and target.value.id in ("wp", "warp"):
            return target.attr == "kernel"  # imported where the kernel is made
        return path == "wp.kernel"

    walk(file.tree, [], None)
    return found


def alive(world, file):
    """The kernels that are still there when the file has run: the last of each name, and those that something holds."""
    last = {kernel.key: kernel for kernel in world.kernels}
    held, seen = set(last.values()), set()
    pending = list(file.scope.names.values())
    while pending:
        value = pending.pop()
        if id(value) in seen:
            continue
        seen.add(id(value))
        if isinstance(value, Kernel):
            held.add(value)
        elif isinstance(value, (tuple, list)):
            pending.extend(value)
        elif isinstance(value, dict):
            pending.extend(value.values())
        elif isinstance(value, Namespace):
            pending.extend(value.members.values())
    return held


def read_text(text, path):
    world = World()
    file = world.main(path, text)
    file.world = world
    program = Program(world)
    kernels = []
    held = alive(world, file)
    for kernel in world.kernels:
        if kernel.scope.file is file:
            printed = program.print_kernel(kernel)
            if kernel not in held:
                printed["replaced"] = True
            kernels.append(printed)
    for function, key, what in unmade_kernels(file, {k.node for k in world.kernels}):
        key = "".join(c for c in key if c.isascii() and (c.isalnum() or c == "_"))
        line = function.decorator_list[0].lineno
        kernels.append({"name": function.name, "key": key, "line": function.lineno, "decorator_line": line} | failed(function, ValueError(what)))
    kernels.sort(key=lambda kernel: kernel["line"])
    functions = program.print_functions()
    structs = program.print_structs()
    return {"path": path, "kernels": kernels, "functions": functions, "sets": program.print_sets(), "structs": structs}


def answer_to(kind, name, text):
    """The kernels of one file or text, or the error that stands in the way, as bytes."""
    line = column = 0
    try:
        found = read_text(text, name) if kind == "text" else read_text(source_of(name), os.path.abspath(name))
        return marshal.dumps(found, 2)
    except OSError as error:
        what = error.strerror or str(error)
    except SyntaxError as error:
        line, column, what = error.lineno or 0, max(error.offset or 1, 1) - 1, f"not Python: {error.msg}"
    except (UnicodeDecodeError, ValueError, RecursionError, MemoryError) as error:
        what = f"not Python: {error}"
    except Exception as error:  # one file must not take the others with it
        what = f"this file is not supported ({type(error).__name__}: {error})"
    return marshal.dumps({"error": {"line": line, "column": column, "what": what}}, 2)


def rows_of(data):
    at = 0
    while at < len(data):
        size = int.from_bytes(data[at : at + 8], "little")
        yield data[at + 8 : at + 8 + size].decode(errors="replace")
        at += 8 + size


def main():
    warnings.simplefilter("ignore")
    gc.disable()  # trees are all there is, and they stay to the end
    rows = list(rows_of(sys.stdin.buffer.read()))
    for request in zip(rows[::3], rows[1::3], rows[2::3]):
        answer = answer_to(*request)
        sys.stdout.buffer.write(len(answer).to_bytes(8, "little") + answer)
    sys.stdout.buffer.flush()
    os._exit(0)  # to take all the trees apart would take longer than to make them
