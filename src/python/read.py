"""Parses Python files and prints their @wp.kernel functions as JSON. It runs nothing of what it reads.

Standard input is a list of {"path": ...} or {"name": ..., "text": ...}; standard output a list with, for each,
{"error": ERROR} or {"kernels": [KERNEL ...]}:

  KERNEL  {"name", "line", "column", "first_line", "source": [lines], "globals": [names], "tree": NODE}, or with "error"
          in place of the tree. `globals` are names that the function uses, does not assign, and the file does
  ERROR   {"line", "column", "what"}; line 0 if it is about the file
  NODE    {"node": class of Python's ast, "line", "column", its fields ...}. A name that leads into the module warp,
          whatever it was imported as, is {"node": "Path", "path": "wp.sin"}. A constant has its type and its repr()
"""

import ast
import json
import sys
import textwrap
import tokenize
import warnings


def warp_names(tree):
    """What the names that the file imports from warp stand for: {"wp": "wp", "vec3": "wp.vec3"}."""
    names = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name == "warp" or (alias.name.startswith("warp.") and not alias.asname):
                    names[alias.asname or "warp"] = "wp"
        elif isinstance(node, ast.ImportFrom) and node.module == "warp" and node.level == 0:
            for alias in node.names:
                names[alias.asname or alias.name] = "wp." + alias.name
    return names


def is_main_guard(node):
    return isinstance(node, ast.If) and any(isinstance(n, ast.Name) and n.id == "__name__" for n in ast.walk(node.test))


def global_names(body):
    """Names that the statements of a module assign or define, imports aside."""
    names = set()
    for node in body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            names.add(node.name)
        elif not is_main_guard(node):
            names |= {n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    return names


def path_of(node, names):
    """The dotted path of `node` if it leads into warp, else None."""
    if isinstance(node, ast.Name):
        return names.get(node.id)
    if isinstance(node, ast.Attribute):
        base = path_of(node.value, names)
        return base and f"{base}.{node.attr}"
    return None


def dump(node, names):
    """`node` as JSON."""
    if isinstance(node, list):
        return [dump(item, names) for item in node]
    if not isinstance(node, ast.AST):
        return node if node is None or isinstance(node, (bool, int, str)) else repr(node)
    result = {"node": type(node).__name__}
    if hasattr(node, "lineno"):
        result["line"] = node.lineno
        result["column"] = node.col_offset
    path = path_of(node, names)
    if path:
        result |= {"node": "Path", "path": path}
    elif isinstance(node, ast.Constant):
        result |= {"type": type(node.value).__name__, "value": repr(node.value)}
    else:
        result |= {field: dump(value, names) for field, value in ast.iter_fields(node)}
    return result


def is_kernel(node, names):
    if not isinstance(node, ast.FunctionDef):
        return False
    targets = (d.func if isinstance(d, ast.Call) else d for d in node.decorator_list)
    return any(path_of(target, names) == "wp.kernel" for target in targets)


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


def used_globals(function, names):
    """Which of `names` the function uses without being the target of an assignment in it."""
    used = {n.id for n in ast.walk(function) if isinstance(n, ast.Name)}
    assigned = {
        n.id
        for assign in ast.walk(function)
        if isinstance(assign, ast.Assign)
        for target in assign.targets
        for n in ast.walk(target)
        if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)
    }
    return sorted(names & used - assigned)


def local_names(function):
    stored = {n.id for n in ast.walk(function) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    return stored | {n.arg for n in ast.walk(function.args) if isinstance(n, ast.arg)}


def read_kernel(function, lines, names, file_globals, is_nested):
    kernel = {"name": function.name, "line": function.lineno, "column": function.col_offset}
    try:
        if is_nested:
            raise ValueError("kernels inside functions or classes are not supported")
        kernel["first_line"] = function.decorator_list[0].lineno
        kernel["source"] = source_lines(lines, function)
        kernel["globals"] = used_globals(function, file_globals)
        local = local_names(function)
        body_names = {name: path for name, path in names.items() if name not in local}
        tree = {"args": dump(function.args, names), "returns": dump(function.returns, names)}
        tree |= {"decorators": dump(function.decorator_list, names), "body": dump(function.body, body_names)}
        json.dumps(tree)  # that it is not too deep is known only now
        kernel["tree"] = tree
    except (ValueError, RecursionError) as error:
        what = "nested too deeply" if isinstance(error, RecursionError) else str(error)
        kernel["error"] = {"line": function.lineno, "column": function.col_offset, "what": what}
    return kernel


def read_text(text):
    tree = ast.parse(text)
    names = warp_names(tree)
    nested = {
        id(inner)
        for outer in ast.walk(tree)
        if isinstance(outer, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))
        for inner in ast.walk(outer)
        if inner is not outer
    }
    functions = sorted((n for n in ast.walk(tree) if is_kernel(n, names)), key=lambda n: n.lineno)
    lines = [line + "\n" for line in text.split("\n")]
    file_globals = global_names(tree.body)
    return [read_kernel(f, lines, names, file_globals, id(f) in nested) for f in functions]


def read_request(request):
    """The kernels of one file or text, or the error that stands in the way."""
    try:
        if "text" in request:
            text = request["text"]
        else:
            with tokenize.open(request["path"]) as file:
                text = file.read()
        return {"kernels": read_text(text)}
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
