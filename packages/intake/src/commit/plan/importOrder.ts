/**
 * The order in which a batch's files are committed, whatever they are called: what others refer to comes
 * first, the newest list before an older one, and the months of scores as the calendar has them.
 */
import type { FileReport } from "../../report.ts"
import { scoreSheetsOf } from "./planFile.ts"
import { stages } from "./stages.ts"
import { yearOf } from "./yearOf.ts"

const stageOf = ({ kind, outcome }: FileReport): number => {
  const at = stages.indexOf(kind ?? "")
  return outcome !== "import" || at === -1 ? stages.length : at
}

const monthOf = (file: FileReport): string =>
  scoreSheetsOf(file)
    .map(({ period }) => period)
    .toSorted()[0] ?? ""

const bytewise = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const importOrder = (a: FileReport, b: FileReport): number =>
  stageOf(a) - stageOf(b) ||
  bytewise(monthOf(a), monthOf(b)) ||
  (yearOf(b) ?? 0) - (yearOf(a) ?? 0) ||
  bytewise(a.path, b.path)
