

# A node is a tuple: the place of its kind in this table, line, column, and the fields that stand after the kind. The kinds
# are classes of Python's ast; operators are named by their class. What the names of the file stand for is resolved: a name
# that leads into the module warp, whatever it was imported as, is a Path, "wp.sin"; Global is a number that the file names,
# Dotted one that a path leads to, Static one that a wp.static() is, each by its place among the constants; Table is a
# wp.static() of loop variables; Function a @wp.func, Type a type. What can't be known without running the file is Unknown.
# Of what else Python has, nothing but its class is printed, as Other.
NODES = """
Name id | Constant type value | Attribute value attr | Subscript value slice | Call func args keywords | keyword arg value
BinOp left op right set | UnaryOp op operand | Compare left ops comparators | BoolOp op values | IfExp test body orelse
Tuple elts | Slice lower upper step | Assign targets value | AugAssign target op value set | Expr value | If test body orelse
For target iter body orelse unrolled | While test body orelse | Return value | Assert test text | Pass | Break | Continue
Path path | Global id constant | Dotted constant | Static constant | Table table | Function set | Type type path
Adjoint value | Gradient path set args keywords | Unknown what | Other what
"""
