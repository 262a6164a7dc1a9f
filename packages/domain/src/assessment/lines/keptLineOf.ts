/** A line of the kernel as the columns it is kept in. */
import type { TotalTerms } from "../../scheme/rules/TotalTerms.ts"
import { Points } from "../../shared/Points.ts"
import type { Line } from "../scoring/lineOf.ts"
import { isBeyond } from "../scoring/totalOf.ts"
import type { LineFigures } from "./FrozenLine.ts"
import type { KeptLine } from "./KeptLine.ts"

export type KeptFigures = Omit<KeptLine, "sheetId" | "unitId" | "indicatorId">

/** What a line's figures alone say: all but the line itself. */
export const figuresKept = (
  vetoes: TotalTerms["vetoes"],
  { code, worth }: { readonly code: string; readonly worth: Points },
  line: LineFigures
): Omit<KeptFigures, "line"> => {
  const holds = vetoes.filter((rule) => isBeyond(rule, { ...line, code })).map((rule) => rule.code)
  return {
    counted: line.counted,
    outside: Points.make(worth - line.applicable),
    reduced: line.reducedBy,
    blocks: line.counts === "blocks",
    standing: line.standing,
    holds: holds.length === 0 ? null : holds
  }
}

export const keptLineOf = (
  vetoes: TotalTerms["vetoes"],
  worth: Points,
  line: Line
): KeptFigures => ({
  ...figuresKept(vetoes, { code: line.code, worth }, line),
  line
})
