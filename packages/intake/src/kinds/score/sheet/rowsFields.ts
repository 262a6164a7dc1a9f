/** The fixed columns of a table with communities down the side, and the fields they are reported as. */

import { type ScoreShape } from "../shape/ScoreShape.ts"
import { type ScoreRole, totalOrder } from "../shape/scoreWords.ts"

/** Columns of a role; a lone 得分 behind the indicators is a total, the fullest total comes first. */
export const columnsWith = (shape: ScoreShape, role: ScoreRole): ReadonlyArray<number> => {
  const heading = (column: number) =>
    shape.block.headings.find((h) => h.column === column)?.path.at(-1) ?? ""
  const wanted: ReadonlyArray<ScoreRole> = role === "total" ? ["total", "points"] : [role]
  const own = new Set(shape.indicators.map((indicator) => indicator.heading.column))
  const found = [...shape.roles]
    .filter(([column, other]) => wanted.includes(other) && !own.has(column))
    .map(([column]) => column)
  return role === "total"
    ? found.toSorted((a, b) => totalOrder(heading(a)) - totalOrder(heading(b)))
    : found
}

/** Fields by column; those of indicators follow once they are matched. */
export const fieldNames = (shape: ScoreShape) => {
  const fields = new Map<number, string>()
  const names: Partial<Record<ScoreRole, string>> = {
    seq: "seq",
    community: "community",
    bonus: "bonus",
    veto: "veto",
    remark: "remark",
    reason: "reason"
  }
  for (const [column, role] of shape.roles) {
    const field = names[role]
    if (field !== undefined && ![...fields.values()].includes(field)) fields.set(column, field)
  }
  const [total] = columnsWith(shape, "total")
  const [rank] = columnsWith(shape, "rank")
  if (total !== undefined) fields.set(total, "statedTotal")
  if (rank !== undefined) fields.set(rank, "statedRank")
  return fields
}
