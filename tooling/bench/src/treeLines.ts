/** A tree of the size of a province, asked as its page asks it, beside bare statements on the same file. */
import { type Measured, measured, median } from "./measured.ts"

export interface TreeLine {
  readonly work: string
  readonly floor: Measured
  readonly ours: Measured
  readonly reach: string
}

const asked = [
  { what: "children", times: 50, work: "100 of many children, 50 times", reach: "<= 500 ms" },
  { what: "counts", times: 1, work: "counts of the root after a write", reach: "<= 100 ms" },
  { what: "search", times: 50, work: "search by initials, 50 times", reach: "<= 500 ms" }
] as const

export function* treeLines(data: string, nodes: number, runs: number): Generator<TreeLine> {
  measured("treeFill", [data, String(nodes)])
  // Counts every community once, as the first question after an upgrade does.
  measured("treeOurs", [data, "counts", "1"])
  for (const { what, times, work, reach } of asked) {
    yield {
      work: `tree of ${nodes} places, ${work}`,
      floor: median(runs, () => measured("treeFloor", [data, what, String(times)])),
      ours: median(runs, () => measured("treeOurs", [data, what, String(times)])),
      reach
    }
  }
}
