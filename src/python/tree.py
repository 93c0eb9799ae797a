

# The trees of functions, with what the names of the file stand for.

KINDS = [row.split() for line in NODES.strip().split("\n") for row in line.split(" | ")]
# Their places.
(
    NAME, CONSTANT, ATTRIBUTE, SUBSCRIPT, CALL, KEYWORD, BIN_OP, UNARY_OP, COMPARE, BOOL_OP, IF_EXP, TUPLE, SLICE, ASSIGN,
    AUG_ASSIGN, EXPR, IF, FOR, WHILE, RETURN, ASSERT, PASS, BREAK, CONTINUE, PATH, GLOBAL, DOTTED, STATIC, TABLE, FUNCTION, TYPE,
    ADJOINT, GRADIENT, UNKNOWN, OTHER,
) = range(len(KINDS))  # fmt: skip

OPERATORS = {
    "Add": "add", "Sub": "sub", "Mult": "mul", "MatMult": "mul", "Div": "div", "FloorDiv": "floordiv", "Pow": "pow",
    "Mod": "mod", "BitAnd": "bit_and", "BitOr": "bit_or", "BitXor": "bit_xor", "LShift": "lshift", "RShift": "rshift",
}  # fmt: skip
MOST_TABLE = 1000  # values of a wp.static() in loops
MOST_DEPTH = 250  # of a tree: what prints and reads it is recursive too
PYTHON_NAMES = {"range", "float", "int", "bool", "len", "min", "max", "abs", "round", "pow", "print", "type", "tuple", "str"}
NOT_WARPS = {"range", "type", "tuple", "str"}


class Gradient:
    """wp.grad(f)."""

    def __init__(self, function):
        self.function = function


def placed(node, what):
    error = ValueError(what)
    error.place = (node.lineno, node.col_offset)
    return error


class Tree:
    """Prints the nodes of a function. What it stands on is set by Reader."""

    def dump(self, node):
        kind = type(node)
        if kind is ast.Name and node.id in self.local:
            return (NAME, node.lineno - self.above, node.col_offset, node.id)
        if kind is ast.Constant:
            value = node.value
            text = value if type(value) is str else repr(value)
            return (CONSTANT, node.lineno - self.above, node.col_offset, type(value).__name__, text)
        self.depth += 1
        if self.depth > MOST_DEPTH:
            raise RecursionError
        printer = PRINTERS.get(kind)
        tail = printer(self, node) if printer else (OTHER, kind.__name__)
        self.depth -= 1
        return (tail[0], node.lineno - self.above, node.col_offset, *tail[1:])

    def all(self, nodes):
        return [self.dump(node) for node in nodes]

    def optional(self, node):
        return None if node is None else self.dump(node)

    # Each of these gives the kind and the fields of a node.

    def name(self, node):
        return self.resolve(node, False) or (NAME, node.id)

    def attribute(self, node):
        return self.resolve(node, False) or (ATTRIBUTE, self.dump(node.value), node.attr)

    def subscript(self, node):
        value = node.value
        if not (type(value) is ast.Name and value.id in self.local) and self.world.path_of(value, self.scope) == "wp.adjoint":
            return (ADJOINT, self.dump(node.slice))
        return (SUBSCRIPT, self.dump(value), self.dump(node.slice))

    def binary(self, node):
        return (BIN_OP, self.dump(node.left), type(node.op).__name__, self.dump(node.right), self.operator(node))

    def unary(self, node):
        return (UNARY_OP, type(node.op).__name__, self.dump(node.operand))

    def comparison(self, node):
        return (COMPARE, self.dump(node.left), [type(op).__name__ for op in node.ops], self.all(node.comparators))

    def logical(self, node):
        return (BOOL_OP, type(node.op).__name__, self.all(node.values))

    def choice(self, node):
        return (IF_EXP, self.dump(node.test), self.dump(node.body), self.dump(node.orelse))

    def sequence(self, node):
        return (TUPLE, self.all(node.elts))

    def slice(self, node):
        return (SLICE, self.optional(node.lower), self.optional(node.upper), self.optional(node.step))

    def keyword(self, node):
        return (KEYWORD, node.arg, self.dump(node.value))

    def assign(self, node):
        target = node.targets[0]
        if isinstance(target, ast.Name) and target.id in self.aliases:
            return (PASS,)
        return (ASSIGN, self.all(node.targets), self.dump(node.value))

    def augmented(self, node):
        return (AUG_ASSIGN, self.dump(node.target), type(node.op).__name__, self.dump(node.value), self.operator(node))

    def expression(self, node):
        return (EXPR, self.dump(node.value))

    def branch(self, node):
        return (IF, self.dump(node.test), self.all(node.body), self.all(node.orelse))

    def while_(self, node):
        return (WHILE, self.dump(node.test), self.all(node.body), self.all(node.orelse))

    def return_(self, node):
        return (RETURN, self.optional(node.value))

    def assert_(self, node):
        return (ASSERT, self.dump(node.test), source_segment(self.scope.file.text, node))

    def loop(self, node):
        target, over = self.dump(node.target), self.dump(node.iter)
        is_name = isinstance(node.target, ast.Name)
        if is_name:
            self.loops.append((node.target.id, self.loop_values(node)))
        body = self.all(node.body)
        if is_name:
            # After the loop its name stands for the last of its values.
            name, values = self.loops.pop()
            self.loops.append((name, values[-1:] if values else None))
        return (FOR, target, over, body, self.all(node.orelse), node in self.deferred)

    def operator(self, node):
        """The functions that a file has for an operator, as a set; None if there are none."""
        name = OPERATORS.get(type(node.op).__name__)
        try:
            found = self.scope.find(name) if name else MISSING
        except Unknown:
            raise placed(node, "an operator that the file may have a function for is not supported") from None
        return self.program.set_index(found) if isinstance(found, Function) else None

    def call(self, node):
        if node in self.statics:
            return self.static(node)
        func = node.func
        if self.world.path_of(func, self.scope) == "wp.static":
            return (TABLE, self.static_table(node))
        is_bound = isinstance(func, ast.Name) and (func.id in self.aliases or func.id in self.callables)
        target = self.function_of(func, self.aliases) if is_bound or isinstance(func, ast.Call) else None
        if isinstance(target, Gradient):
            return self.gradient(node, target.function)
        args, keywords = node.args, node.keywords
        if target is None and isinstance(func, (ast.Name, ast.Attribute)):
            target = self.resolve(func, True)
        if isinstance(target, Path):
            target = (PATH, target.path)
        elif isinstance(target, Function):
            target, args, keywords = self.specialised(target, node)
            target = (FUNCTION, self.program.set_index(target))
        head = (target[0], func.lineno - self.above, func.col_offset, *target[1:]) if target else self.dump(func)
        return (CALL, head, self.all(args), self.all(keywords))

    def specialised(self, function, call):
        """The function and arguments of a call that hands functions over."""
        own = self.overload_of(function, call)
        if own.wrong or not any(t is FUNCTION_TYPE for t in own.types):
            return function, call.args, call.keywords
        names = [a.arg for a in parameters_of(own.node)]
        callable_names = {n for n, t in zip(names, own.types) if t is FUNCTION_TYPE}
        if any(isinstance(a, ast.Starred) for a in call.args):
            raise placed(call, "unpacking is not supported")
        args, keywords, named = [], [], {}
        for place, arg in enumerate(call.args):
            if place < len(names) and names[place] in callable_names:
                named[names[place]] = self.function_of(arg, self.aliases)
            else:
                args.append(arg)
        for keyword in call.keywords:
            if keyword.arg in callable_names:
                named[keyword.arg] = self.function_of(keyword.value, self.aliases)
            else:
                keywords.append(keyword)
        defaults = dict(zip(reversed(names), reversed(own.node.args.defaults)))
        for name in callable_names - named.keys():
            named[name] = self.world.evaluate(defaults[name], own.scope) if name in defaults else None
        if any(not isinstance(t, (Function, Path)) for t in named.values()):
            raise placed(call, "a function as an argument that can't be known is not supported")
        return self.program.specialise(function, own, named), args, keywords

    def gradient(self, node, function):
        if isinstance(function, Path):
            return (GRADIENT, function.path, None, self.all(node.args), self.all(node.keywords))
        function, args, keywords = self.specialised(function, node)
        return (GRADIENT, None, self.program.set_index(function), self.all(args), self.all(keywords))

    def static(self, node):
        value = self.statics[node]
        if isinstance(value, Value):
            return (STATIC, self.constant(value))
        if isinstance(value, Function):
            raise placed(node, "a function as a value is not supported")
        raise placed(node, "wp.static() of something else than a number is not supported")

    def static_table(self, node):
        """A wp.static() of loop variables: its value for each of theirs."""
        argument = node.args[0] if node.args else node.keywords[0].value
        names = {n.id for n in walk(argument) if isinstance(n, ast.Name)}
        loops = {}
        for name, values in self.loops:
            if name in names:
                loops[name] = values
        if not loops or any(v is None for v in loops.values()):
            raise placed(node, "wp.static() of what is not known here is not supported")
        counts = 1
        for values in loops.values():
            counts *= len(values)
        if counts > MOST_TABLE:
            raise placed(node, "wp.static() of so many values is not supported")
        rows = []

        def fill(names, bound):
            if not names:
                inner = Scope(self.scope.file, self.scope)
                inner.names = {k: value_of(v) for k, v in bound.items()}
                try:
                    value = self.world.evaluate(argument, inner)
                except Unknown as unknown:
                    raise placed(node, f"{unknown} is not supported") from None
                if not isinstance(value, Value):
                    raise placed(node, "wp.static() of something else than a number is not supported")
                rows.append([list(bound.values()), self.constant(value)])
                return
            for value in loops[names[0]]:
                fill(names[1:], bound | {names[0]: value})

        fill(list(loops), {})
        self.tables.append({"names": list(loops), "rows": rows})
        return len(self.tables) - 1

    def loop_values(self, node):
        """The values that a loop's variable takes, or None."""
        call = node.iter
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "range" and not call.keywords):
            return None
        try:
            bounds = []
            for a in call.args:
                value = self.statics.get(a) or self.world.evaluate(a, self.scope)
                bounds.append(value.value)
            return list(range(*bounds)) if len(range(*bounds)) <= MOST_TABLE else None
        except (Unknown, TypeError, ValueError, AttributeError):
            return None

    def resolve(self, node, is_call):
        """What a name or a path of the file stands for: a kind and fields, or the Function that is called; None if it is
        local, or unknown to the file."""
        root = node
        while isinstance(root, ast.Attribute):
            root = root.value
        if not isinstance(root, ast.Name) or root.id in self.local:
            return None
        try:
            path = self.world.path_of(node, self.scope)
            found = self.world.of_path(path) if path else self.found(node)
            if isinstance(node, ast.Name) and not path and isinstance(found, Path) and not is_call:
                return None  # Warp finds its own names without `wp.` where they are called
        except Unknown as unknown:
            return (UNKNOWN, str(unknown))
        if isinstance(found, Value):
            index = self.constant(found)
            return (GLOBAL, node.id, index) if isinstance(node, ast.Name) else (DOTTED, index)
        if isinstance(found, Type):
            plain_name = isinstance(node, ast.Name) and found.name == node.id and node.id in PYTHON_TYPES
            if found.key[3] in ("generic", "callable"):
                return (UNKNOWN, unparse(node))
            return (NAME, node.id) if plain_name else (TYPE, self.program.type(found), path or "")
        if isinstance(found, Function):
            return found if is_call else (FUNCTION, self.program.set_index(found))
        if isinstance(found, Path):
            return (PATH, found.path)
        if found is None:
            return None
        return (UNKNOWN, unparse(node))

    def found(self, node):
        scope = self.scope
        if isinstance(node, ast.Attribute):
            root = node
            while isinstance(root, ast.Attribute):
                root = root.value
            owner = scope.find(root.id)
            if owner is MISSING:
                return None
            if isinstance(owner, Value) and not isinstance(owner, Member):
                return None  # a component of a constant
            return self.world.evaluate(node, scope)
        found = scope.find(node.id)
        if found is MISSING and (node.id in PYTHON_TYPES or node.id in PYTHON_NAMES):
            # An import of * does not bring other meanings of these; Warp takes its own before Python's.
            return PYTHON_TYPES.get(node.id) or (None if node.id in NOT_WARPS else Path("wp." + node.id))
        # Warp finds its own types and functions without `wp.` too.
        if found is MISSING:
            if scope.file.star:
                raise Unknown(f"{node.id}, which may come from an import of *,")
            return warp_type(node.id) or Path("wp." + node.id)
        return self.world.of_path(found.path) if isinstance(found, Path) else found if found is not None else Namespace("None", {})

    def constant(self, value):
        fields = {"type": self.program.type(value.type), "plain": value.plain}
        if isinstance(value.value, list):
            fields["elements"] = [repr(int(n) if isinstance(n, bool) else n) for n in value.value]
        else:
            fields["value"] = repr(value.value)
        self.constants.append(fields)
        return len(self.constants) - 1


PRINTERS = {
    ast.Name: Tree.name, ast.Attribute: Tree.attribute, ast.Subscript: Tree.subscript, ast.BinOp: Tree.binary,
    ast.UnaryOp: Tree.unary, ast.Compare: Tree.comparison, ast.BoolOp: Tree.logical, ast.IfExp: Tree.choice,
    ast.Tuple: Tree.sequence, ast.Slice: Tree.slice, ast.keyword: Tree.keyword, ast.Call: Tree.call, ast.Assign: Tree.assign,
    ast.AugAssign: Tree.augmented, ast.Expr: Tree.expression, ast.If: Tree.branch, ast.While: Tree.while_, ast.For: Tree.loop,
    ast.Return: Tree.return_, ast.Assert: Tree.assert_, ast.Pass: lambda tree, node: (PASS,),
    ast.Break: lambda tree, node: (BREAK,), ast.Continue: lambda tree, node: (CONTINUE,),
}  # fmt: skip
