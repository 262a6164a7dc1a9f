/** Worked-out lines as rows of `score_entries`, beside what sheet or hand say of them. */
import type { BulkTable } from "../../bulk.ts"
import type { ComputedUnit } from "./computedLines.ts"
import { frozenText } from "./frozenText.ts"

const key = ["sheetId", "unitId", "indicatorId"] as const
export const lineFigures = [
  "counted",
  "outside",
  "reduced",
  "blocks",
  "standing",
  "holds",
  "line",
  "frozen"
] as const

export const linesTable: BulkTable = {
  table: "score_entries",
  fields: [...key, "path", "notApplicable", "recorded", ...lineFigures],
  key,
  taken: { replaceAllBut: ["path", "notApplicable", "recorded"] }
}

export const lineColumns = ({ holds, line, ...kept }: ComputedUnit["kept"][number]): object => ({
  ...kept,
  holds: holds === null ? null : JSON.stringify(holds),
  line: JSON.stringify(line),
  frozen: frozenText(line),
  notApplicable: 0,
  recorded: 0
})
