"""A C++ library that the operating system's packages install, as a repository with one target.

The headers are found by the compiler as system headers (which also keeps them out of our warnings), so the target
only adds what linking and defines need.
"""

_BUILD = """
package(default_visibility = ["//visibility:public"])

cc_library(
    name = "{target}",
    defines = {defines},
    linkopts = {linkopts},
)
"""

def _system_library_impl(repository_ctx):
    attr = repository_ctx.attr
    pattern = "-l:lib{}.a" if attr.static else "-l{}"
    linkopts = [pattern.format(library) for library in attr.libraries] + ["-lpthread"]
    repository_ctx.file("BUILD", _BUILD.format(
        target = attr.target,
        defines = repr(attr.defines),
        linkopts = repr(linkopts),
    ))

system_library = repository_rule(
    implementation = _system_library_impl,
    attrs = {
        "target": attr.string(mandatory = True, doc = "name of the cc_library"),
        "libraries": attr.string_list(doc = "what to link, in order, without lib and extension"),
        "defines": attr.string_list(),
        "static": attr.bool(default = True, doc = "link archives, so that the binary runs where the package is not"),
    },
)
