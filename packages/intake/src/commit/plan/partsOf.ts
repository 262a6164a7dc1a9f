/**
 * A workbook may hold tables of several kinds. Each is planned by itself, what others refer to first, and the
 * registers together; the sheets keep their order within a part.
 */
import { registerNamed } from "../../kinds/registers.ts"
import type { DataSheet, FileReport } from "../../report.ts"
import { stages } from "./stages.ts"

const partOf = (sheet: DataSheet): string =>
  registerNamed(sheet.kind) === undefined ? sheet.kind : "registers"

const order = (part: string): number => {
  const at = stages.indexOf(part)
  return at === -1 ? stages.length : at
}

/** Of a file that is taken; a file that is refused or holds nothing has none. */
export const partsOf = (file: FileReport): ReadonlyArray<FileReport> => {
  if (file.outcome !== "import") return []
  const sheets = file.sheets.filter((sheet): sheet is DataSheet => sheet.role === "data")
  const parts = [...Map.groupBy(sheets, partOf)].toSorted(([a], [b]) => order(a) - order(b))
  return parts.map(([, own]) => ({ ...file, kind: own[0]?.kind ?? file.kind, sheets: own }))
}
