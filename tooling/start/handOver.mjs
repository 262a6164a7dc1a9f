/**
 * Runs a program in our place: its input, output and exit code are ours, and a signal sent to us
 * reaches it once. At a terminal Ctrl-C is not passed on, because the terminal already told it.
 */
import { spawn } from "node:child_process"
import { constants } from "node:os"

/** @returns {Promise<never>} */
export const handOver = (
  /** @type {string} */ program,
  /** @type {string[]} */ args,
  /** @type {{ cwd: string, env: NodeJS.ProcessEnv }} */ options
) =>
  new Promise(() => {
    const child = spawn(program, args, { ...options, stdio: "inherit" })
    child.once("error", (error) => {
      process.stderr.write(`${error.message}\n`)
      process.exit(127)
    })
    for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
      let passed = signal === "SIGINT" && process.stdin.isTTY === true
      process.on(signal, () => {
        if (!passed) child.kill(signal)
        passed = true
      })
    }
    child.once("exit", (code, signal) => {
      process.exit(signal === null ? (code ?? 1) : 128 + (constants.signals[signal] ?? 0))
    })
  })
