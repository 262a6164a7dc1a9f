/**
 * Runs a piece of work in a process of its own and says how long the work took, what the processors did for
 * it (all threads together, and less moved by a busy machine) and how much memory it had at its peak. The piece prints its own milliseconds as its last line: starting Node is
 * nobody's merit.
 */
import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"

export interface Measured {
  readonly ms: number
  readonly cpuMs: number
  readonly peakMb: number
}

const piece = (name: string): string =>
  fileURLToPath(new URL(`./pieces/${name}.ts`, import.meta.url))

/** Every figure the piece prints, a line each. */
export const measuredEach = (
  name: string,
  args: ReadonlyArray<string>
): ReadonlyArray<Measured> => {
  const ran = spawnSync(process.execPath, ["--expose-gc", piece(name), ...args], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024
  })
  if (ran.status !== 0) throw new Error(`${name} ended with ${ran.status}: ${ran.stderr}`)
  return ran.stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Measured)
}

export const measured = (name: string, args: ReadonlyArray<string>): Measured => {
  const last = measuredEach(name, args).at(-1)
  if (last === undefined) throw new Error(`${name} printed nothing`)
  return last
}

/** The middle of an odd number of runs: one slow run does not move it. */
export const median = (runs: number, work: () => Measured): Measured => {
  const all = Array.from({ length: runs }, work).toSorted((a, b) => a.ms - b.ms)
  const middle = all[Math.floor(runs / 2)]
  if (middle === undefined) throw new Error("a median needs at least one run")
  return middle
}

/** For the pieces: times the work and prints what `measured` reads. */
export const report = async (work: () => unknown): Promise<void> => {
  const [from, before] = [performance.now(), process.cpuUsage()]
  await work()
  const ms = performance.now() - from
  const { user, system } = process.cpuUsage(before)
  const cpuMs = (user + system) / 1000
  const peakMb = process.resourceUsage().maxRSS / 1024
  process.stdout.write(`${JSON.stringify({ ms, cpuMs, peakMb })}\n`)
}
