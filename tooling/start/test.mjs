/**
 * `npm test`: every check and every test, on a fresh clone too. All steps run even when one fails;
 * the last line says how many tests and checks passed and failed, and nothing else.
 */
import { pnpmFolder } from "./pnpm.mjs"
import { buildIfNeeded, installIfNeeded } from "./prepare.mjs"
import { node24, quietly } from "./project.mjs"
import { step } from "./step.mjs"

const turbo = (/** @type {string} */ task, workers = 2) =>
  `turbo run ${task} --continue=always --concurrency=${workers} --env-mode=loose --ui=stream --log-order=grouped`.split(
    " "
  )
/** Tests of several packages run at once, on two processors perhaps: five seconds are too few. */
const patient = ["--", "--testTimeout=60000", "--hookTimeout=60000"]
const check = (/** @type {string} */ name) => [node24, ...quietly, `tooling/checks/src/${name}.ts`]

const steps = [
  { name: "types", run: ["tsc", "-b", "tooling/typescript/everything.json"] },
  { name: "lint", run: ["oxlint", "--deny-warnings"] },
  { name: "format", run: ["oxfmt", "--check", "."] },
  { name: "arrows", run: check("arrows") },
  { name: "boundaries", run: check("boundaries") },
  { name: "sizes", run: check("sizes") },
  { name: "words", run: check("words") },
  { name: "links", run: check("links") },
  { name: "top level", run: check("topLevel") },
  { name: "unused", run: check("unused") },
  { name: "licences", run: check("licences") },
  { name: "audit", run: check("audit") },
  { name: "page sizes", run: check("pageSizes") },
  { name: "tests", run: [...turbo("test"), ...patient], hasTests: true },
  { name: "tests on PostgreSQL", run: [...turbo("test:pg", 1), ...patient], hasTests: true },
  { name: "tests in a browser", run: turbo("e2e", 1), hasTests: true }
]

// Pictures are for whoever runs one browser test and looks at them.
process.env["AIWEI_SHOTS"] ??= "none"

const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`)
const line = (/** @type {import("./step.mjs").Outcome} */ { name, ok, passed, seconds }) =>
  `${ok ? "✓" : "✗"} ${name.padEnd(20)} ${seconds.toFixed(1).padStart(6)} s${passed > 1 ? `  ${passed} tests` : ""}`

/** @returns {import("./step.mjs").Outcome} */
const prepared = (/** @type {string} */ name, /** @type {() => void} */ work) => {
  const before = performance.now()
  let ok = true
  try {
    work()
  } catch (error) {
    ok = false
    say(error instanceof Error ? error.message : String(error))
  }
  const seconds = (performance.now() - before) / 1000
  const outcome = { name, ok, passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds }
  say(line(outcome))
  return outcome
}

const outcomes = [prepared("install", installIfNeeded)]
// Without its packages no step could say anything about the project.
if (outcomes.every(({ ok }) => ok)) {
  outcomes.push(prepared("build", buildIfNeeded))
  const pnpm = pnpmFolder()
  for (const one of steps) {
    const outcome = await step(one, pnpm)
    say(line(outcome))
    outcomes.push(outcome)
  }
}

const failed = outcomes.filter(({ ok }) => !ok).map(({ name }) => name)
if (failed.length > 0) say(`\nfailed: ${failed.join(", ")}`)
const sum = (/** @type {"passed" | "failed"} */ what) =>
  outcomes.reduce((all, outcome) => all + outcome[what], 0)
say(`${sum("passed")} passed, ${sum("failed")} failed`)
process.exitCode = failed.length === 0 ? 0 : 1
