/** A year of daily checks, end to end: what it takes beside bare inserts, and whether others are answered meanwhile. */
import { join } from "node:path"

import { measured, type Measured, median } from "../measured.ts"
import { askedMeanwhile } from "./askedMeanwhile.ts"
import { writeChecksCsv, writeChecksXlsx } from "./checksFile.ts"
import { heads } from "./madeChecks.ts"

export interface ChecksLine {
  readonly work: string
  readonly floor: Measured
  readonly ours: Measured
  readonly reach: string
}

export async function* checksLines(
  folder: string,
  fresh: () => string,
  rows: number,
  runs: number
): AsyncGenerator<ChecksLine | string> {
  const [csv, xlsx] = [join(folder, "巡查台账.csv"), join(folder, "巡查台账.xlsx")]
  const ours = (file: string) =>
    median(runs, () => measured("checks/ours", [file, fresh(), String(rows)]))
  const columns = String(heads.length)
  await writeChecksCsv(csv, { rows, seed: 1 }, "gb18030")
  yield {
    work: `import ${rows} daily checks, csv in GB18030`,
    floor: median(runs, () => measured("csvFloor", [csv, fresh(), columns, "gb18030"])),
    ours: ours(csv),
    reach: "ratio <= 3.5, <= 300 MB"
  }
  await writeChecksXlsx(xlsx, { rows, seed: 1 })
  yield {
    work: `import ${rows} daily checks, xlsx`,
    floor: median(runs, () => measured("xlsxFloor", [xlsx, fresh(), columns])),
    ours: ours(xlsx),
    reach: "ratio <= 2, <= 700 MB"
  }
  yield askedMeanwhile(fresh(), csv, `a light request while ${rows} daily checks are imported`)
}
