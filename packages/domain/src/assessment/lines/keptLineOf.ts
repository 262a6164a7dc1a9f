/** A line of the kernel as the columns it is kept in. */
import type { TotalTerms } from "../../scheme/rules/TotalTerms.ts"
import { Points } from "../../shared/Points.ts"
import type { Line } from "../scoring/lineOf.ts"
import { isBeyond } from "../scoring/totalOf.ts"
import type { KeptLine } from "./KeptLine.ts"

export type KeptFigures = Omit<KeptLine, "sheetId" | "unitId" | "indicatorId">

export const keptLineOf = (
  vetoes: TotalTerms["vetoes"],
  worth: Points,
  line: Line
): KeptFigures => {
  const holds = vetoes.filter((rule) => isBeyond(rule, line)).map(({ code }) => code)
  return {
    counted: line.counted,
    outside: Points.make(worth - line.applicable),
    reduced: line.reducedBy,
    blocks: line.counts === "blocks",
    standing: line.standing,
    holds: holds.length === 0 ? null : holds,
    line
  }
}
