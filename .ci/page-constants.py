#!/usr/bin/env python3
"""Looks for constants that WebAssembly objects give one name but not the same content, of which a linker
keeps one for all.

    .ci/page-constants.py OBJECT...

Ends with 1 where there is one. Bytes and relocations are compared both.
"""
import collections
import pathlib
import sys

DATA, CUSTOM = 11, 0
SYMBOL_TABLE = 8
LOCAL, UNDEFINED, EXPLICIT_NAME = 2, 0x10, 0x40
WITH_ADDEND = {3, 4, 5, 8, 9, 11, 14, 15, 16, 17, 21, 22, 23}


class Reader:
    def __init__(self, data, offset):
        self.data, self.offset = data, offset

    def byte(self):
        self.offset += 1
        return self.data[self.offset - 1]

    def number(self):
        result = shift = 0
        while True:
            byte = self.byte()
            result |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return result

    def signed(self):
        result = shift = 0
        while True:
            byte = self.byte()
            result |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return result - (1 << shift) if byte & 64 else result

    def take(self, count):
        self.offset += count
        return self.data[self.offset - count : self.offset]

    def name(self):
        return self.take(self.number()).decode()


def sections(data):
    reader = Reader(data, 8)
    while reader.offset < len(data):
        kind, size = reader.byte(), reader.number()
        yield kind, reader.offset, reader.offset + size
        reader.offset += size


def segments_of(data, start):
    reader = Reader(data, start)
    segments = []
    for _ in range(reader.number()):
        flags = reader.number()
        if flags == 2:
            reader.number()
        if flags != 1:
            reader.byte()
            reader.signed()
            reader.byte()
        size = reader.number()
        segments.append((reader.offset - start, reader.take(size)))
    return segments


def symbols_of(reader, end):
    symbols = []
    reader.number()  # the version
    while reader.offset < end:
        kind, size = reader.byte(), reader.number()
        start = reader.offset
        if kind == SYMBOL_TABLE:
            for _ in range(reader.number()):
                kind, flags = reader.byte(), reader.number()
                name, where = "", None
                if kind in (0, 2, 4, 5):
                    reader.number()
                    if not flags & UNDEFINED or flags & EXPLICIT_NAME:
                        name = reader.name()
                elif kind == 1:
                    name = reader.name()
                    if not flags & UNDEFINED:
                        where = reader.number(), reader.number(), reader.number()
                else:
                    reader.number()
                symbols.append((kind, flags, name, where))
        reader.offset = start + size
    return symbols


def relocations_of(reader):
    reader.number()  # the section
    relocations = []
    for _ in range(reader.number()):
        kind, offset, index = reader.byte(), reader.number(), reader.number()
        relocations.append((offset, kind, index, reader.signed() if kind in WITH_ADDEND else 0))
    return relocations


def constants(path):
    """The content of each constant that other objects may have as well."""
    data = pathlib.Path(path).read_bytes()
    segments, symbols, relocations = [], [], []
    for kind, start, end in sections(data):
        if kind == DATA:
            segments = segments_of(data, start)
        elif kind == CUSTOM:
            reader = Reader(data, start)
            name = reader.name()
            if name == "linking":
                symbols = symbols_of(reader, end)
            elif name == "reloc.DATA":
                relocations = relocations_of(reader)

    def content(where, depth=0):
        segment, offset, size = where
        start = segments[segment][0] + offset
        body = bytearray(segments[segment][1][offset : offset + size])
        inner = []
        for place, kind, index, addend in relocations:
            if start <= place < start + size:
                what, flags, name, where = symbols[index]
                # A private constant is known by what it says.
                is_private = what == 1 and flags & 3 == LOCAL and where and depth < 4
                inner.append((place - start, kind, content(where, depth + 1) if is_private else name, addend))
                body[place - start : place - start + 4] = bytes(4)
        return bytes(body), tuple(inner)

    return {
        name: content(where)
        for kind, flags, name, where in symbols
        if kind == 1 and where and flags & 3 != LOCAL
    }


def main(paths):
    if not paths:
        print(__doc__.strip(), file=sys.stderr)
        return 64
    found = collections.defaultdict(dict)
    for path in paths:
        for name, content in constants(path).items():
            found[name][path] = content
    shared = {name: at for name, at in found.items() if len(at) > 1}
    differing = [name for name, at in shared.items() if len(set(at.values())) > 1]
    for name in differing:
        print(f"{name} is not the same in {', '.join(shared[name])}")
    print(f"{len(found)} constants, {len(shared)} of them in several objects, {len(differing)} not the same")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
