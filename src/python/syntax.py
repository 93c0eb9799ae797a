"""Reads Python files and writes their @wp.kernel and @wp.func functions as data. It runs nothing of what it reads.

These files make one program, in this order: syntax.py, Python's own syntax trees; values.py, what the names of a file
may stand for; files.py, which goes through files as Python would and works out what their names stand for as far as it
can be told; nodes.py, what is printed of a tree; tree.py, the trees of functions; read.py, what Warp hashes of them, and the
protocol.
"""

# The modules that every run needs load in a millisecond. `ast` takes ten, `json` fifteen; of `ast` all but unparse()
# and get_source_segment() is in _ast or here.
import _ast as ast
import gc
import marshal
import math
import os.path
import struct
import sys
import warnings

# Fields of a syntax tree that hold no nodes, or such as have nothing in them.
LEAVES = {"ctx", "op", "ops", "id", "attr", "kind", "type_comment", "module", "level", "asname", "conversion", "is_async", "simple"}
# The fields of each class that was met, less those that never hold nodes in it.
NODE_FIELDS = {ast.Name: (), ast.Constant: (), ast.Attribute: ("value",), ast.keyword: ("value",), ast.arg: ("annotation",)}


def parse(text, mode="exec"):
    return compile(text, "<unknown>", mode, ast.PyCF_ONLY_AST)


def fields_of(node):
    """The fields of a node that may hold nodes, but for operators and contexts."""
    fields = NODE_FIELDS[type(node)] = tuple(f for f in node._fields if f not in LEAVES)
    return fields


def children(node):
    """The nodes in a node, as ast.iter_child_nodes() has them but for those of operators and contexts."""
    found = []
    fields = NODE_FIELDS.get(type(node))
    for field in fields_of(node) if fields is None else fields:
        value = getattr(node, field, None)
        if type(value) is list:
            found += [item for item in value if isinstance(item, ast.AST)]
        elif isinstance(value, ast.AST):
            found.append(value)
    return found


def walk(node):
    """The node and all nodes in it, breadth first."""
    found = [node]
    for inner in found:
        fields = NODE_FIELDS.get(type(inner))
        for field in fields_of(inner) if fields is None else fields:
            value = getattr(inner, field, None)
            if type(value) is list:
                found += [item for item in value if isinstance(item, ast.AST)]
            elif isinstance(value, ast.AST):
                found.append(value)
    return found


def unparse(node):
    """The text of an expression; names and dotted names are most of what is asked for."""
    path, root = [], node
    while isinstance(root, ast.Attribute):
        path.append(root.attr)
        root = root.value
    if isinstance(root, ast.Name):
        return ".".join([root.id, *reversed(path)])
    from ast import unparse  # slow to load

    return unparse(node)


def source_segment(text, node):
    from ast import get_source_segment  # slow to load

    return get_source_segment(text, node)
