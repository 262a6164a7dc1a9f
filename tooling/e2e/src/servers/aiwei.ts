/** The command line as a process of its own, run from its source on the Node of the tests. */
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"

export const projectRoot = join(import.meta.dirname, "..", "..", "..", "..")

const main = join(projectRoot, "apps", "cli", "src", "main.ts")

/** Settings of whoever runs the tests must not reach the office under test. */
const cleanEnvironment = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("AIWEI_")))

export const spawnAiwei = (
  args: ReadonlyArray<string>,
  node: ReadonlyArray<string> = []
): ChildProcess =>
  spawn(process.execPath, ["--disable-warning=ExperimentalWarning", ...node, main, ...args], {
    cwd: projectRoot,
    env: { ...cleanEnvironment(), NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"]
  })

export interface Said {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs one command to its end. */
export const aiwei = async (...args: ReadonlyArray<string>): Promise<Said> => {
  const child = spawnAiwei(args)
  let stdout = ""
  let stderr = ""
  child.stdout?.setEncoding("utf8").on("data", (part: string) => (stdout += part))
  child.stderr?.setEncoding("utf8").on("data", (part: string) => (stderr += part))
  const [code] = await once(child, "close")
  return { code, stdout, stderr }
}
