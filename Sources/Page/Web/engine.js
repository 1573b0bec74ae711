/* The engine: a function by its name and its arguments in, a text out. All that is known of the law, all
   reading and writing of files, and every figure and word about them come from it. */
async function startEngine(base64) {
  const packed = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  const { instance } = await WebAssembly.instantiate(await new Response(stream).arrayBuffer(), {});
  const { memory, allocate, release, call } = instance.exports;
  const encoder = new TextEncoder(), decoder = new TextDecoder();
  function ask(...words) {
    const parts = words.map((word) => (word instanceof Uint8Array ? word : encoder.encode(String(word))));
    const size = parts.reduce((sum, part) => sum + 4 + part.length, 0), at = allocate(Math.max(size, 1));
    const view = new DataView(memory.buffer), bytes = new Uint8Array(memory.buffer);
    let offset = at;
    for (const part of parts) {
      view.setInt32(offset, part.length, true);
      bytes.set(part, offset + 4);
      offset += 4 + part.length;
    }
    const result = call(at, size);
    const text = decoder.decode(new Uint8Array(memory.buffer, result + 4, new DataView(memory.buffer).getInt32(result, true)));
    release(at);
    return text;
  }
  /** A draft as the engine takes it: its schemes, its year, and six texts of each entry. */
  const words = (draft) => [draft.schemes.length, ...draft.schemes, draft.year ?? "", draft.entries.length,
    ...draft.entries.flatMap((e) => [e.section ?? "", e.key, e.year ?? "", e.part, e.text, e.unit ?? ""])];
  return {
    catalogue: (language) => JSON.parse(ask("catalogue", language)),
    describe: (language, scheme) => JSON.parse(ask("describe", language, scheme)),
    read: (language, form, bytes) => JSON.parse(ask("read", language, form, bytes)),
    write: (language, draft, format) => ask("write", language, ...words(draft), format),
    evaluate: (language, draft) => JSON.parse(ask("evaluate", language, ...words(draft))),
    report: (language, draft, format, isTrial) => ask("report", language, ...words(draft), format, isTrial ? "yes" : ""),
    compare: (language, before, after) => JSON.parse(ask("compare", language, ...words(before), ...words(after))),
    assess: (language, form, bytes, scheme, format) => ask("assess", language, form, bytes, scheme, format),
    memory: () => memory.buffer.byteLength,
  };
}
