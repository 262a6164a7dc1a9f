/**
 * What a column is to the import: a value that is written, the meaning of its row, a reference to
 * something known elsewhere, a figure only compared with ours, or nothing. It decides the colour.
 */
export type ColumnRole = "key" | "dim" | "val" | "cap" | "none"

const dimensions = new Set(["category", "indicator"])
const references = new Set(["community", "communities", "cadre", "leaderName"])
const checks = new Set(["seq", "fullPoints", "statedTotal", "statedRank", "total", "rank"])

/** `sheetKind`: a category column says what the row is on a score sheet only; on a roster it is a value. */
export const columnRole = (field: string | null, sheetKind: string): ColumnRole => {
  if (field === null) return "none"
  const first = field.split(/[+:]/)[0] ?? field
  if (sheetKind === "score" && (dimensions.has(first) || first === "community")) return "dim"
  if (checks.has(first)) return "cap"
  return references.has(first) ? "key" : "val"
}
