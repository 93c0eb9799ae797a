"""Reads Python files and writes their @wp.kernel and @wp.func functions as data. It runs nothing of what it reads.

Four files make one program, in this order: syntax.py, Python's own syntax trees; values.py, what the names of a file
may stand for; files.py, which goes through files as Python would and works out what their names stand for as far as it
can be told; read.py, the trees of functions, and the protocol.
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
NODE_FIELDS = {}  # of each class that was met


def parse(text, mode="exec"):
    return compile(text, "<unknown>", mode, ast.PyCF_ONLY_AST)


def children(node):
    """The nodes in a node, as ast.iter_child_nodes() has them but for those of operators and contexts."""
    fields = NODE_FIELDS.get(type(node))
    if fields is None:
        fields = NODE_FIELDS[type(node)] = tuple(f for f in node._fields if f not in LEAVES)
    found = []
    for field in fields:
        value = getattr(node, field, None)
        if type(value) is list:
            for item in value:
                if isinstance(item, ast.AST):
                    found.append(item)
        elif isinstance(value, ast.AST):
            found.append(value)
    return found


def walk(node):
    """The node and all nodes in it, breadth first."""
    found = [node]
    for inner in found:
        found += children(inner)
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
