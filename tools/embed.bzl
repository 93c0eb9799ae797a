"""Embeds a text file in the program."""

load("@rules_cc//cc:defs.bzl", "cc_library")

def embed(name, srcs, symbol, **kwargs):
    """A cc_library with the header <name>.h: `namespace warpsmith { inline constexpr char <symbol>[] = "..."; }`.

    Each line of the files, one after another, becomes one literal, so neither their length nor what is in them matters.

    Args:
      name: of the library and of the header.
      srcs: the text files.
      symbol: of the array.
      **kwargs: for the library.
    """
    native.genrule(
        name = name + "_header",
        srcs = srcs,
        outs = [name + ".h"],
        cmd = """{{
            echo '#pragma once'
            echo 'namespace warpsmith {{'
            echo 'inline constexpr char {symbol}[] ='
            sed -e 's/\\\\/\\\\\\\\/g' -e 's/"/\\\\"/g' -e 's/?/\\\\?/g' -e 's/\\r/\\\\r/g' -e 's/^/    "/' -e 's/$$/\\\\n"/' $(SRCS)
            echo '    "";'
            echo '}}  // namespace warpsmith'
        }} > $@""".format(symbol = symbol),
    )
    cc_library(name = name, hdrs = [name + ".h"], **kwargs)
