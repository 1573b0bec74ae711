// Holds the engine of the page against the native program, byte for byte.
//
//     node .ci/page-compare.mjs PROGRAM examples [SHARE]    every example × scheme × format × language
//     node .ci/page-compare.mjs PROGRAM files [SHARE]       every example: advice, what changed against the next
//                                                           one, and the files that are saved
//     node .ci/page-compare.mjs PROGRAM mutants COUNT       mutated submissions, as JSON, all schemes at once
//
// SHARE (from 0 to 1, all by default) is how much of the examples' runs is done, the same every time.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [named, subject, amount] = process.argv.slice(2), program = resolve(named);
const script = readFileSync(join(root, "Sources/Page/Web/engine.js"), "utf8");
const startEngine = new Function(`${script}; return startEngine;`)();
const engine = await startEngine(readFileSync(join(root, ".build/page/page.base64"), "utf8"));
const scratch = mkdtempSync(join(tmpdir(), "basecheck-"));
const textFile = join(scratch, "report.txt");
let same = 0, skipped = 0, plans = 0;
const differing = [];

function files(folder) {
  return readdirSync(folder).sort().flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return files(path);
    return /\.(json|csv|xlsx)$/.test(name) && !/report|waiver|baseline|schema|sarif/.test(name) ? [path] : [];
  });
}

function native(input, scheme, format, language) {
  const words = ["evaluate", "-", "--format", format === "text" ? `text:${textFile}` : format, "--lang", language, "--force"];
  if (scheme) words.push("--scheme", scheme);
  const run = spawnSync(program, words, { input, maxBuffer: 1 << 28, cwd: "/", env: { LC_ALL: "C", SOURCE_DATE_EPOCH: "1624437000" } });
  return format === "text" ? readFileSync(textFile) : run.stdout;
}

function compare(name, input, scheme, format, language) {
  const file = { name: "-", form: "", bytes: new Uint8Array(input) };
  hold(`${name} ${scheme || "(its own)"} ${format} ${language}`, native(input, scheme, format, language), () => engine.assess(language, file, scheme, format));
}

function hold(name, expected, ask) {
  let actual;
  try {
    actual = Buffer.from(ask());
  } catch (problem) {
    actual = Buffer.from(String(problem));
  }
  if (expected.equals(actual)) return same++;
  let at = 0;
  while (at < expected.length && expected[at] === actual[at]) at++;
  const around = (text) => JSON.stringify(text.subarray(Math.max(0, at - 40), at + 60).toString());
  differing.push(`${name} at ${at}: ${around(expected)} and ${around(actual)}`);
}

/** Whether a file reaches the engine as it is: a table in another encoding does so in UTF-8. */
function isPlain(file, input) {
  if (file.endsWith(".xlsx")) return true;
  try { new TextDecoder("utf-8", { fatal: true }).decode(input); return true; } catch { return false; }
}

function run(words, input) {
  return spawnSync(program, words, { input, maxBuffer: 1 << 28, cwd: scratch, env: { LC_ALL: "C", SOURCE_DATE_EPOCH: "1624437000" } }).stdout;
}

/** Advice on a file, as it would be given of standard input. */
function advise(name, input, scheme, format, language) {
  hold(`advice on ${name} ${scheme} ${format} ${language}`, run(["advise", "-", "--scheme", scheme, "--format", format, "--lang", language], input),
    () => engine.advise(language, { name: "-", form: "", bytes: new Uint8Array(input) }, scheme, format));
}

/** What changed from one file to another. */
function changes(name, before, after, scheme, format, language) {
  const sides = [["old", ...before], ["new", ...after]].map(([side, file, input]) => {
    const path = side + extname(file);
    writeFileSync(join(scratch, path), input);
    const bytes = new Uint8Array(input);
    return { name: path, form: engine.form(language, path, bytes), bytes };
  });
  const words = ["compare", ...sides.map((s) => s.name), "--format", format, "--lang", language, "--quiet"];
  hold(`changes from ${name} ${scheme} ${format} ${language}`, run([...words, "--scheme", scheme]), () => engine.changes(language, ...sides, scheme, format));
}

/** A submission that the page has opened and saves as a table: the program's template of what it saves as JSON. */
function save(name, file, input, scheme, format, language) {
  const path = "from" + extname(file), bytes = new Uint8Array(input);
  const read = engine.read(language, { name: path, form: engine.form(language, path, bytes), bytes });
  const year = scheme.lastFullYear || read.year;
  // A template is of the file's year where that is later, and the program makes none of a file in error.
  if (!read.entries.length || read.others || read.year !== year || read.problems.some((p) => p.severity === "error")) return;
  const draft = { ...read, schemes: [scheme.id], year }, target = join(scratch, "saved." + format);
  writeFileSync(join(scratch, "from.json"), engine.write(language, draft, "json"));
  run(["template", scheme.id, "--from", "from.json", "--output", target, "--lang", language, "--force"]);
  hold(`${name} saved for ${scheme.id} ${format} ${language}`, readFileSync(target), () => engine.write(language, draft, format));
}

/** The plan that is advised, carried out on what the page has filled in, must turn the verdict. */
function plan(name, file, input, scheme) {
  const bytes = new Uint8Array(input), read = engine.read("zh", { name, form: engine.form("zh", name, bytes), bytes });
  const year = scheme.lastFullYear || read.year;
  if (!read.entries.length || !year) return;
  const draft = { ...read, schemes: [scheme.id], year };
  const advised = JSON.parse(engine.advise("zh", { name, form: "json", bytes: engine.write("zh", draft, "json") }, scheme.id, "json"));
  const found = advised.bases[0] && advised.bases[0].schemes[0].plan;
  const planned = engine.plan("zh", draft);
  if (!found || found.outcome !== "found") { if (planned) differing.push(`${name} ${scheme.id}: a plan where none is advised`); return; }
  // A text is for people to write.
  if (found.settings.some((setting) => setting.endsWith("=…"))) return;
  const told = engine.evaluate("zh", { ...planned, schemes: [scheme.id], year });
  const verdict = told.submission && told.submission.schemes[0].verdict, errors = told.problems.filter((p) => p.severity === "error").length;
  if (verdict === "eligible" && !errors) plans++;
  else differing.push(`the plan for ${name} ${scheme.id} comes to ${verdict} with ${errors} errors: ${found.settings.join(" ")}`);
}

// The same numbers in every run.
let seed = 12345;
const number = (below) => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % below;

if (subject === "examples") {
  const share = Number(amount || 1), schemes = engine.catalogue("zh").schemes.map((s) => s.id);
  let turn = 0;
  for (const file of files(join(root, "Examples"))) {
    const input = readFileSync(file);
    if (!isPlain(file, input)) { skipped++; continue; }
    for (const scheme of [...schemes, "all", ""])
      for (const format of ["json", "html", "text"])
        for (const language of ["zh", "en"]) {
          turn += share;
          if (turn < 1) continue;
          turn -= 1;
          compare(file.slice(root.length + 1), input, scheme, format, language);
        }
  }
} else if (subject === "files") {
  const share = Number(amount || 1), schemes = engine.catalogue("zh").schemes;
  const all = files(join(root, "Examples")).filter((file) => /\.(json|csv|xlsx)$/.test(file)).map((file) => [file, readFileSync(file)]).filter(([file, input]) => isPlain(file, input));
  let turn = 0;
  const isTaken = () => { turn += share; if (turn < 1) return false; turn -= 1; return true; };
  all.forEach(([file, input], at) => {
    const name = file.slice(root.length + 1), next = all[(at + 1) % all.length];
    for (const scheme of schemes) if (isTaken()) plan(name, file, input, scheme);
    for (const scheme of [...schemes, { id: "all" }])
      for (const language of ["zh", "en"]) {
        for (const format of ["json", "html", "markdown"]) if (isTaken()) advise(name, input, scheme.id, format, language);
        for (const format of ["json", "html", "csv"]) if (isTaken()) changes(`${name} to ${next[0].slice(root.length + 1)}`, [file, input], next, scheme.id, format, language);
        for (const format of ["csv", "xlsx"]) if (scheme.id !== "all" && isTaken()) save(name, file, input, scheme, format, language);
      }
  });
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
if (plans) console.log(`${plans} plans turn the verdict when they are carried out on the page`);
console.log(`${same} runs the same as the program's${skipped ? `, ${skipped} files in other encodings skipped` : ""}, ${differing.length} not`);
process.exit(differing.length || !same ? 1 : 0);
