/** Figures of what is built: how long the command needs for its help, how much a page loads at first. */
import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"

import { firstLoad, pageLoads } from "@aiwei/tooling-checks/pageSizes"

const apps = (path: string): string =>
  fileURLToPath(new URL(`../../../apps/${path}`, import.meta.url))

const took = (...args: ReadonlyArray<string>): number => {
  const from = performance.now()
  const { status } = spawnSync(process.execPath, args, { stdio: "ignore" })
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`)
  return performance.now() - from
}

/** Turn by turn, and the middle of each. */
const helpLine = (command: string, runs: number): string => {
  const pairs = Array.from({ length: runs }, () => [took("-e", "0"), took(command, "--help")])
  const [floor = 0, ours = 0] = [0, 1].map(
    (side) => pairs.map((pair) => pair[side] ?? 0).toSorted((a, b) => a - b)[runs >> 1]
  )
  return `aiwei --help\n  floor ${floor.toFixed(1)} ms   ours ${ours.toFixed(1)} ms   ratio ${(ours / floor).toFixed(2)}   (ratio <= 3)`
}

const pageLine = (app: string, most: number): string =>
  `${app}, first load, JavaScript gzip\n  floor -   ours ${(firstLoad(apps(`${app}/dist`)) / 1000).toFixed(1)} kB   ratio -   (<= ${most} kB)`

const heaviestLine = (app: string, most: number): string => {
  const bytes = pageLoads(apps(`${app}/dist`))[0]?.bytes ?? 0
  return `${app}, the heaviest further page, JavaScript gzip\n  floor -   ours ${(bytes / 1000).toFixed(1)} kB   ratio -   (<= ${most} kB)`
}

/** `npm run bench` builds before; a run of the pieces alone may find nothing built. */
export const builtLines = (runs: number): ReadonlyArray<string> => {
  const command = apps("cli/dist/aiwei.js")
  if (!existsSync(command)) throw new Error("nothing is built: npm run setup")
  return [
    helpLine(command, runs),
    pageLine("kiosk", 60),
    pageLine("admin", 130),
    heaviestLine("admin", 60)
  ]
}
