/**
 * A month of findings on either database: the ranking beside one bare GROUP BY, one finding more, one explanation, the
 * month published.
 */
import { newDatabase } from "@aiwei/testing/newDatabase"
import { postgresCluster } from "@aiwei/testing/postgresCluster"

import { type Measured, measured, measuredEach, median } from "../measured.ts"
import { findingsEach, lines } from "./evidenceMonth.ts"

export interface EvidenceLine {
  readonly work: string
  readonly floor: Measured | null
  readonly ours: Measured
  readonly reach: string
}

const asked = [
  { what: "board", times: 1, work: "month ranking", reach: "ratio <= 1.5" },
  {
    what: "add",
    times: 20,
    work: "one finding more and its place in the month, 20 times",
    reach: "<= 100 ms"
  },
  { what: "explain", times: 20, work: "one explanation, 20 times", reach: "<= 400 ms" },
  { what: "publish", times: 1, work: "the month published", reach: "<= 3000 ms" }
] as const

function* linesOn(
  name: string,
  store: string,
  communities: number,
  runs: number
): Generator<EvidenceLine> {
  const count = String(communities)
  measured("evidence/fill", [store, count])
  const groups = String(communities * lines.length)
  // Where a figure means nothing, one process answers everything: most of it would be starting.
  const together =
    runs > 1
      ? []
      : measuredEach("evidence/ours", [
          store,
          asked.map(({ what }) => what).join(","),
          count,
          asked.map(({ times }) => times).join(",")
        ])
  for (const [i, { what, times, work, reach }] of asked.entries()) {
    const isBoard = what === "board"
    yield {
      work: `${name}, ${communities * findingsEach} findings of ${count} communities, ${work}`,
      floor: isBoard ? median(runs, () => measured("evidence/floor", [store, groups])) : null,
      ours:
        together[i] ??
        median(runs, () => measured("evidence/ours", [store, what, count, String(times)])),
      reach
    }
  }
}

export async function* evidenceLines(
  fresh: () => string,
  communities: number,
  runs: number
): AsyncGenerator<EvidenceLine> {
  yield* linesOn("SQLite", `${fresh()}.db`, communities, runs)
  const cluster = await postgresCluster()
  try {
    yield* linesOn("PostgreSQL", await newDatabase(cluster.url), communities, runs)
  } finally {
    await cluster.stop()
  }
}
