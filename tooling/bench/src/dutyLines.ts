/** Who answers and where nobody does, in a city of ten thousand places on either database, beside bare statements. */
import { newDatabase } from "@aiwei/testing/newDatabase"
import { postgresCluster } from "@aiwei/testing/postgresCluster"

import { type Measured, measured, median } from "./measured.ts"

export interface DutyLine {
  readonly work: string
  readonly floor: Measured
  readonly ours: Measured
  readonly reach: string
}

const asked = [
  { what: "who", times: 200, work: "who answers for a building, 200 times", reach: "<= 400 ms" },
  { what: "gaps", times: 1, work: "all gaps, once", reach: "<= 300 ms" }
] as const

function* linesOn(name: string, store: string, places: number, runs: number): Generator<DutyLine> {
  measured("dutyFill", [store, String(places)])
  for (const { what, times, work, reach } of asked) {
    yield {
      work: `${name}, a city of ${places} places, ${work}`,
      floor: median(runs, () => measured("dutyFloor", [store, what, String(times)])),
      ours: median(runs, () => measured("dutyOurs", [store, what, String(times)])),
      reach
    }
  }
}

export async function* dutyLines(
  fresh: () => string,
  places: number,
  runs: number
): AsyncGenerator<DutyLine> {
  yield* linesOn("SQLite", `${fresh()}.db`, places, runs)
  const cluster = await postgresCluster()
  try {
    yield* linesOn("PostgreSQL", await newDatabase(cluster.url), places, runs)
  } finally {
    await cluster.stop()
  }
}
