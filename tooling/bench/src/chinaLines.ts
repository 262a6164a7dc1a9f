/** The whole country on either database: loading it, what a province adds up to, who answers for a village, a branch of 1 500 that moves. */
import { newDatabase } from "@aiwei/testing/newDatabase"
import { postgresCluster } from "@aiwei/testing/postgresCluster"

import { type Measured, measured, median } from "./measured.ts"

export interface ChinaLine {
  readonly work: string
  readonly floor: Measured | null
  readonly ours: Measured
  readonly reach: string
}

function* linesOn(
  name: string,
  store: string,
  folder: string,
  floor: Measured | null,
  runs: number
): Generator<ChinaLine> {
  const country = folder.startsWith("made:") ? "a country made up in the shape of China" : "China"
  yield {
    work: `${name}, ${country} to its villages`,
    floor,
    ours: measured("chinaLoad", [store, folder]),
    reach: "<= 60 s"
  }
  yield {
    work: `${name}, levels of the widest province, 20 times`,
    floor: median(runs, () => measured("chinaBare", [store, "20"])),
    ours: median(runs, () => measured("chinaOurs", [store, "sum", "20"])),
    reach: "ratio <= 2"
  }
  yield {
    work: `${name}, ${country}, who answers for a village, 200 times`,
    floor: median(runs, () => measured("chinaWho", [store, "bare", "200"])),
    ours: median(runs, () => measured("chinaWho", [store, "ours", "200"])),
    reach: "<= 400 ms"
  }
  // The bare statements come second: what they leave behind is no tree any more.
  const moved = measured("chinaOurs", [store, "move", "1"])
  yield {
    work: `${name}, moving a branch of about 1 500 places, once`,
    floor: measured("china/moved", [store]),
    ours: moved,
    reach: "<= 50 ms"
  }
}

export async function* chinaLines(
  fresh: () => string,
  folder: string,
  runs: number
): AsyncGenerator<ChinaLine> {
  const floor = measured("chinaFloor", [`${fresh()}.db`, folder])
  yield* linesOn("SQLite", `${fresh()}.db`, folder, floor, runs)
  const cluster = await postgresCluster()
  try {
    yield* linesOn("PostgreSQL", await newDatabase(cluster.url), folder, null, runs)
  } finally {
    await cluster.stop()
  }
}
