/**
 * Runs a tool of the set-up: one line on standard error says what is done, and what the tool itself prints is
 * shown only when it fails. Nobody who wants a ranking has to read it.
 */
import { spawnSync } from "node:child_process"

import { root } from "./project.mjs"

const windows = process.platform === "win32"

/** Far more than the tools print; beyond it they would be ended. */
const mostOutput = 256 * 1024 * 1024

export const runTool = (
  /** @type {string} */ what,
  /** @type {string} */ program,
  /** @type {string[]} */ args,
  /** @type {NodeJS.ProcessEnv} */ env
) => {
  process.stderr.write(`${what} …\n`)
  // No standard input: with nobody to answer, a question must fail at once and not wait.
  /** @type {["ignore", "pipe", "pipe"]} */
  const stdio = ["ignore", "pipe", "pipe"]
  const maxBuffer = mostOutput
  const done = spawnSync(program, args, { cwd: root, env, stdio, maxBuffer, shell: windows })
  if (done.error) throw done.error
  if (done.status !== 0) {
    process.stderr.write(Buffer.concat([done.stdout, done.stderr]))
    const why = done.signal ?? done.status
    throw new Error(
      `${what}：没有完成（${why}），什么也没有删除，请检查网络和磁盘后再运行一次。\nNot finished (${why}), nothing was deleted: check the network and the disk, then run it again.`
    )
  }
}
