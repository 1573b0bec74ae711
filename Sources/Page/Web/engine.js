/* The engine: a function by its name and its arguments in, bytes out. All that is known of the law, all
   reading and writing of files, and every figure and word about them come from it. */
async function startEngine(base64) {
  const packed = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  const module = await WebAssembly.compile(await new Response(stream).arrayBuffer());
  let { memory, allocate, release, call } = (await WebAssembly.instantiate(module, {})).exports;
  const encoder = new TextEncoder(), decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  function bytes(words) {
    try {
      return answer(words);
    } catch (problem) {
      // What stopped halfway is of no use any more; the next question goes to a fresh one.
      ({ memory, allocate, release, call } = new WebAssembly.Instance(module, {}).exports);
      throw problem;
    }
  }
  /** Words behind their lengths, as one piece. */
  class Piece {
    constructor(words) {
      const parts = words.map(bytesOf);
      this.bytes = new Uint8Array(parts.reduce((sum, part) => sum + 4 + part.length, 0));
      write(parts, this.bytes);
    }
  }
  const bytesOf = (word) => (word instanceof Uint8Array || word instanceof Piece ? word : encoder.encode(String(word)));
  const sizeOf = (part) => (part instanceof Piece ? part.bytes.length : 4 + part.length);
  function write(parts, target) {
    const view = new DataView(target.buffer, target.byteOffset);
    let offset = 0;
    for (const part of parts) {
      if (part instanceof Piece) target.set(part.bytes, offset);
      else { view.setInt32(offset, part.length, true); target.set(part, offset + 4); }
      offset += sizeOf(part);
    }
  }
  function answer(words) {
    const parts = words.map(bytesOf), size = parts.reduce((sum, part) => sum + sizeOf(part), 0), at = allocate(Math.max(size, 1));
    write(parts, new Uint8Array(memory.buffer, at, size));
    const result = call(at, size);
    const told = new Uint8Array(memory.buffer, result + 4, new DataView(memory.buffer).getInt32(result, true)).slice();
    release(at);
    return told;
  }
  /** A row of a list, put into bytes once: of ten thousand rows a keystroke changes one. */
  const rows = new WeakMap();
  function pieceOf(cells) {
    let piece = rows.get(cells);
    if (!piece) rows.set(cells, (piece = new Piece([cells.length, ...cells.flat()])));
    return piece;
  }
  const text = (words) => decoder.decode(bytes(words));
  const json = (words) => JSON.parse(text(words));
  /** A draft as the engine takes it: its schemes, its year, six texts of each entry, its lists cell by cell, and
      its remarks. */
  const words = (draft) => [draft.schemes.length, ...draft.schemes, draft.year ?? "", draft.entries.length,
    ...draft.entries.flatMap((e) => [e.section ?? "", e.key, e.year ?? "", e.part, e.text, e.unit ?? ""]),
    draft.lists.length,
    ...draft.lists.flatMap((l) => [l.key, l.rows.length, ...l.rows.map(pieceOf)]),
    draft.remarks.length, ...draft.remarks.flatMap((r) => [r.name, r.text])];
  const file = (f) => [f.name, f.form, f.bytes];
  return {
    catalogue: (language) => json(["catalogue", language]),
    describe: (language, scheme) => json(["describe", language, scheme]),
    form: (language, name, bytes) => text(["form", language, name, bytes]),
    read: (language, f) => json(["read", language, ...file(f)]),
    write: (language, draft, format) => bytes(["write", language, ...words(draft), format]),
    evaluate: (language, draft) => json(["evaluate", language, ...words(draft)]),
    report: (language, draft, format, isTrial) => text(["report", language, ...words(draft), format, isTrial ? "yes" : ""]),
    compare: (language, before, after) => json(["compare", language, ...words(before), ...words(after)]),
    plan: (language, draft) => { const told = text(["plan", language, ...words(draft)]); return told ? JSON.parse(told) : null; },
    assess: (language, f, scheme, format) => text(["assess", language, ...file(f), scheme, format]),
    advise: (language, f, scheme, format) => text(["advise", language, ...file(f), scheme, format]),
    changes: (language, before, after, scheme, format) => text(["changes", language, ...file(before), ...file(after), scheme, format]),
    memory: () => memory.buffer.byteLength,
  };
}
