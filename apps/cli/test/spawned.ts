/** The command as a process of its own, for what only a process has: signals, a folder, an environment. */
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url))

export interface Spawned {
  readonly child: ChildProcess
  readonly stdout: () => string
  readonly stderr: () => string
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>
  /** Waits until it has said that on one of the two streams. */
  readonly heard: (pattern: RegExp) => Promise<void>
}

interface Where {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Settings of whoever runs the tests must not reach the office under test. */
const cleanEnvironment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(AIWEI_|FORCE_COLOR$)/.test(name))
  )

export const spawned = (args: ReadonlyArray<string>, { cwd, env }: Where = {}): Spawned => {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", main, ...args], {
    cwd: cwd ?? process.cwd(),
    env: { ...cleanEnvironment(), ...env },
    stdio: ["ignore", "pipe", "pipe"]
  })
  const said = { out: "", err: "" }
  child.stdout.setEncoding("utf8").on("data", (part: string) => (said.out += part))
  child.stderr.setEncoding("utf8").on("data", (part: string) => (said.err += part))
  const ended = once(child, "close").then(([code, signal]) => (code ?? signal) as number | string)
  const heard = async (pattern: RegExp): Promise<void> => {
    while (!pattern.test(said.out + said.err)) {
      if (child.exitCode !== null) throw new Error(`ended without ${pattern}: ${said.err}`)
      await Promise.race([
        once(child.stdout, "data"),
        once(child.stderr, "data"),
        once(child, "close")
      ])
    }
  }
  return { child, stdout: () => said.out, stderr: () => said.err, ended, heard }
}
