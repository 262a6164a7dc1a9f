/**
 * Which lines of a unit are worked out, and what they come to. Under a scheme with a document all of them
 * are; under one that was read from a sheet's header only those of which somebody said something.
 */
import type { UnitEvidence } from "../../evidence/unitInputs.ts"
import { unitInputs } from "../../evidence/unitInputs.ts"
import type { TotalTerms } from "../../scheme/rules/TotalTerms.ts"
import { assessedLines } from "../scoring/assess.ts"
import { type Line, looksAt } from "../scoring/lineOf.ts"

export interface LineFrame {
  readonly terms: TotalTerms
  /** Whether the scheme has a document of its own. */
  readonly documented: boolean
}

/** `codes`: those that are asked about; null: all. */
export const workedLines = (
  { terms, documented }: LineFrame,
  known: UnitEvidence,
  codes: ReadonlySet<string> | null
): ReadonlyArray<Line> => {
  const inputs = unitInputs(known)
  const lines = assessedLines(terms, inputs, codes)
  if (documented) return lines
  const isSaid = (code: string) =>
    known.items.some(({ indicator }) => indicator === code) ||
    inputs.rounds.some((round) => looksAt(code, round))
  return lines.filter(({ code }) => isSaid(code))
}
