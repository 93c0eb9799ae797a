"""Fuzz targets: a binary that is built with libFuzzer's coverage and AddressSanitizer, and all libraries beneath it too.

Tests and tools that use the same libraries stay uninstrumented, without a flag on the command line.
"""

load("@rules_cc//cc:defs.bzl", "cc_binary")

_COPTS = [
    "-fsanitize=address",
    # Edges only: comparisons are of no use to a fuzzer that mutates trees, and tracing them costs a tenth of the time.
    "-fsanitize-coverage=inline-8bit-counters,pc-table",
    "-fno-omit-frame-pointer",
    # Frames on the heap double the time of an input; nothing here hands out addresses of locals.
    "-fsanitize-address-use-after-return=never",
    # The sanitizer's own checks are wider, and the two disturb each other.
    "-U_FORTIFY_SOURCE",
]
_LINKOPTS = ["-fsanitize=address"]

def _instrument_impl(settings, _attr):
    return {
        "//command_line_option:copt": settings["//command_line_option:copt"] + _COPTS,
        "//command_line_option:linkopt": settings["//command_line_option:linkopt"] + _LINKOPTS,
    }

_instrument = transition(
    implementation = _instrument_impl,
    inputs = ["//command_line_option:copt", "//command_line_option:linkopt"],
    outputs = ["//command_line_option:copt", "//command_line_option:linkopt"],
)

def _instrumented_binary_impl(ctx):
    actual = ctx.attr.actual[0]
    executable = ctx.actions.declare_file(ctx.label.name)
    ctx.actions.symlink(output = executable, target_file = actual[DefaultInfo].files_to_run.executable, is_executable = True)
    runfiles = ctx.runfiles(files = [executable] + ctx.files.data).merge(actual[DefaultInfo].default_runfiles)
    for data in ctx.attr.data:
        runfiles = runfiles.merge(data[DefaultInfo].default_runfiles)
    return [DefaultInfo(
        executable = executable,
        runfiles = runfiles,
    )]

# A program that exists without instrumentation too, built with it.
instrumented_binary = rule(
    implementation = _instrumented_binary_impl,
    executable = True,
    attrs = {
        "actual": attr.label(cfg = _instrument, mandatory = True),
        # Programs among them are not instrumented.
        "data": attr.label_list(allow_files = True),
        "_allowlist_function_transition": attr.label(
            default = "@bazel_tools//tools/allowlists/function_transition_allowlist",
        ),
    },
)

def fuzz_binary(name, srcs, deps = [], data = [], testonly = False, **kwargs):
    """`bazel run //fuzz:<name> -- <libFuzzer flags>`.

    Bazel runs it in a folder of its own: relative paths of the user count from $BUILD_WORKING_DIRECTORY.

    Args:
      name: of the target.
      srcs: with LLVMFuzzerTestOneInput.
      deps: libraries, rebuilt with instrumentation.
      data: files and programs found in the runfiles, not instrumented.
      testonly: as everywhere.
      **kwargs: for the binary.
    """
    cc_binary(
        name = name + "_libfuzzer",
        srcs = srcs,
        deps = deps,
        linkopts = ["-fsanitize=fuzzer"],
        tags = ["manual"],  # links only when instrumented
        testonly = testonly,
        visibility = ["//visibility:private"],
        **kwargs
    )
    instrumented_binary(name = name, actual = name + "_libfuzzer", data = data, testonly = testonly)
