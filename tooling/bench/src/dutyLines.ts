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

const linesOn = (
  name: string,
  store: string,
  places: number,
  runs: number
): ReadonlyArray<DutyLine> => {
  measured("dutyFill", [store, String(places)])
  return asked.map(({ what, times, work, reach }) => ({
    work: `${name}, a city of ${places} places, ${work}`,
    floor: median(runs, () => measured("dutyFloor", [store, what, String(times)])),
    ours: median(runs, () => measured("dutyOurs", [store, what, String(times)])),
    reach
  }))
}

export const dutyLines = async (
  fresh: () => string,
  places: number,
  runs: number
): Promise<ReadonlyArray<DutyLine>> => {
  const sqlite = linesOn("SQLite", `${fresh()}.db`, places, runs)
  const cluster = await postgresCluster()
  try {
    const store = await newDatabase(cluster.url)
    return [...sqlite, ...linesOn("PostgreSQL", store, places, runs)]
  } finally {
    await cluster.stop()
  }
}
