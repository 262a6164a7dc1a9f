/**
 * One step of `npm test`: a program that must end with 0. Its output is kept back and shown only
 * when it fails; tests that vitest reports in it are counted.
 */
import { spawn } from "node:child_process"

import { environment, root } from "./project.mjs"

const limit = 15 * 60_000
// eslint-disable-next-line no-control-regex -- colours are control characters
const colours = /\u001b\[[0-9;]*m/g

/** @typedef {{ name: string, ok: boolean, passed: number, failed: number, seconds: number }} Outcome */

/** How many tests vitest says have passed and failed, over all its runs in this text. */
export const counted = (/** @type {string} */ output) => {
  const lines = output.replace(colours, "").match(/^.*\bTests {2}.*$/gm) ?? []
  const sum = (/** @type {string} */ word) =>
    lines.reduce((all, line) => all + Number(line.match(`(\\d+) ${word}`)?.[1] ?? 0), 0)
  return { passed: sum("passed"), failed: sum("failed") }
}

/**
 * A step of tests counts its tests, any other counts as one. Tests that did not run are not passed:
 * a step that fails without a failed test, or runs none at all, is one failure.
 * @returns {Omit<Outcome, "seconds">}
 */
export const judged = (
  /** @type {string} */ name,
  /** @type {boolean} */ ended,
  /** @type {string} */ output,
  /** @type {boolean} */ hasTests
) => {
  if (!hasTests) return { name, ok: ended, passed: ended ? 1 : 0, failed: ended ? 0 : 1 }
  const { passed, failed } = counted(output)
  const ok = ended && failed === 0 && passed > 0
  return { name, ok, passed, failed: ok ? 0 : Math.max(failed, 1) }
}

/** Settings of the office that runs on this machine must not reach the tests. */
const withoutOffice = (/** @type {NodeJS.ProcessEnv} */ env) =>
  Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^AIWEI_(?!TEST_|CHROMIUM)/.test(name))
  )

/** @returns {Promise<{ ended: boolean, output: string }>} */
const outputOf = (
  /** @type {string} */ program,
  /** @type {string[]} */ args,
  /** @type {string} */ pnpm
) =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...withoutOffice(environment(pnpm)), NO_COLOR: "1", FORCE_COLOR: "0" },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: limit
    })
    let output = ""
    const hear = (/** @type {Buffer} */ part) => {
      output += part
    }
    child.stdout.on("data", hear)
    child.stderr.on("data", hear)
    const stop = () => {
      child.kill("SIGTERM")
      child.once("close", () => process.exit(143))
    }
    process.once("SIGTERM", stop)
    child.once("error", (error) => resolve({ ended: false, output: String(error) }))
    child.once("close", (code, signal) => {
      process.off("SIGTERM", stop)
      if (signal !== null) output += `\n${program}: ended by ${signal}\n`
      resolve({ ended: code === 0, output })
    })
  })

/** Lines that a step wants to be seen although it passed. */
export const notesIn = (/** @type {string} */ output) =>
  output.replace(colours, "").match(/^note: .+$/gm) ?? []

/** @returns {Promise<Outcome>} */
export const step = async (
  /** @type {{ name: string, run: string[], hasTests?: boolean }} */ {
    name,
    run,
    hasTests = false
  },
  /** @type {string} */ pnpm
) => {
  const [program = "", ...args] = run
  const before = performance.now()
  const { ended, output } = await outputOf(program, args, pnpm)
  const outcome = judged(name, ended, output, hasTests)
  if (!outcome.ok) process.stdout.write(`\n${output.trimEnd()}\n\n`)
  // A step that could not do its work for a reason outside says so, and is not simply green.
  else for (const note of notesIn(output)) process.stdout.write(`  ${note}\n`)
  return { ...outcome, seconds: (performance.now() - before) / 1000 }
}
