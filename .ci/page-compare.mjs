// Holds the engine of the page against the native program, byte for byte.
//
//     node .ci/page-compare.mjs PROGRAM examples [SHARE]    every example × scheme × format × language
//     node .ci/page-compare.mjs PROGRAM mutants COUNT       mutated submissions, as JSON, all schemes at once
//
// SHARE (from 0 to 1, all by default) is how much of the examples' runs is done, the same every time.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [named, subject, amount] = process.argv.slice(2), program = resolve(named);
const script = readFileSync(join(root, "Sources/Page/Web/engine.js"), "utf8");
const startEngine = new Function(`${script}; return startEngine;`)();
const engine = await startEngine(readFileSync(join(root, ".build/page/page.base64"), "utf8"));
const scratch = mkdtempSync(join(tmpdir(), "basecheck-"));
const textFile = join(scratch, "report.txt");
let same = 0, skipped = 0;
const differing = [];

function files(folder) {
  return readdirSync(folder).sort().flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return files(path);
    return /\.(json|csv)$/.test(name) && !/report|waiver|baseline|schema|sarif/.test(name) ? [path] : [];
  });
}

function native(input, scheme, format, language) {
  const words = ["evaluate", "-", "--format", format === "text" ? `text:${textFile}` : format, "--lang", language, "--force"];
  if (scheme) words.push("--scheme", scheme);
  const run = spawnSync(program, words, { input, maxBuffer: 1 << 28, cwd: "/", env: { LC_ALL: "C", SOURCE_DATE_EPOCH: "1624437000" } });
  return format === "text" ? readFileSync(textFile) : run.stdout;
}

function compare(name, input, scheme, format, language) {
  const expected = native(input, scheme, format, language);
  let actual;
  try {
    actual = Buffer.from(engine.assess(language, "", new Uint8Array(input), scheme, format));
  } catch (problem) {
    actual = Buffer.from(String(problem));
  }
  if (expected.equals(actual)) return same++;
  let at = 0;
  while (at < expected.length && expected[at] === actual[at]) at++;
  const around = (text) => JSON.stringify(text.subarray(Math.max(0, at - 40), at + 60).toString());
  differing.push(`${name} ${scheme || "(its own)"} ${format} ${language} at ${at}: ${around(expected)} and ${around(actual)}`);
}

// The same numbers in every run.
let seed = 12345;
const number = (below) => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % below;

if (subject === "examples") {
  const share = Number(amount || 1), schemes = engine.catalogue("zh").schemes.map((s) => s.id);
  let turn = 0;
  for (const file of files(join(root, "Examples"))) {
    const input = readFileSync(file);
    // A table in another encoding reaches the engine in UTF-8.
    try { new TextDecoder("utf-8", { fatal: true }).decode(input); } catch { skipped++; continue; }
    for (const scheme of [...schemes, "all", ""])
      for (const format of ["json", "html", "text"])
        for (const language of ["zh", "en"]) {
          turn += share;
          if (turn < 1) continue;
          turn -= 1;
          compare(file.slice(root.length + 1), input, scheme, format, language);
        }
  }
} else {
  const originals = files(join(root, "Examples")).filter((file) => /base\.(json|csv)$/.test(file));
  const changed = (digits) => [String(number(1e6)), `${digits}9999999999999`, `0.${digits.replace(".", "")}`, `-${digits}`, `1e${number(20)}`, `${digits}.000000000000001`][number(6)];
  for (let count = 0; count < Number(amount); count++) {
    const file = originals[number(originals.length)];
    let text = readFileSync(file, "utf8");
    for (let times = 1 + number(3); times > 0; times--) text = text.replace(/\d+(\.\d+)?/g, (digits) => (number(12) ? digits : changed(digits)));
    if (number(6) === 0) {
      const at = number(text.length);
      text = text.slice(0, at) + ["}", '"', "é", "\u0000", "万元", ""][number(6)] + text.slice(at + number(3));
    }
    compare(`mutant ${count} of ${file.slice(root.length + 1)}`, Buffer.from(text), "all", "json", "zh");
  }
}
rmSync(scratch, { recursive: true });
for (const line of differing.slice(0, 10)) console.log(line);
console.log(`${same} runs the same as the program's${skipped ? `, ${skipped} files in other encodings skipped` : ""}, ${differing.length} not`);
process.exit(differing.length || !same ? 1 : 0);
