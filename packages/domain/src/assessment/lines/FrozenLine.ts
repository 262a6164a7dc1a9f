/**
 * What a publication freezes of a line that was worked out: its figures, and the hash of the whole of it. Its
 * parts and their evidence are not copied: evidence is never edited, so the line can be worked out again as it
 * was, and the hash says whether it still is. Kept beside the line, so that a large month is only gathered.
 */
import { Schema } from "effect"

import { canonicalJson } from "../../shared/canonicalJson.ts"
import { Points } from "../../shared/Points.ts"
import type { Line } from "../scoring/lineOf.ts"
import { LineKept } from "./KeptLine.ts"

/** In the order of a snapshot's text, so that hundreds of thousands of them are written as they were read. */
export const FrozenLine = Schema.Struct({
  applicable: LineKept.fields.applicable,
  counted: LineKept.fields.counted,
  counts: LineKept.fields.counts,
  reducedBy: LineKept.fields.reducedBy,
  /** Of `lineText`, 64 hexadecimal digits. */
  sha256: Schema.String,
  standing: LineKept.fields.standing,
  /** What each rule took, by its code; left out where none took anything. */
  taken: Schema.optionalKey(Schema.Record(Schema.String, Points))
})
export interface FrozenLine extends Schema.Schema.Type<typeof FrozenLine> {}

/** A line's figures, frozen or not. */
export type LineFigures = Omit<FrozenLine, "taken" | "sha256">

/** The text that is hashed. */
export const lineText = (line: Line): string => canonicalJson(line)

/** What rules took of one line, in the order in which they first did. */
export const takenOf = ({ parts }: Pick<Line, "parts">): ReadonlyMap<string, Points> => {
  const taken = new Map<string, Points>()
  for (const { rule, points } of parts) {
    if (rule !== null) taken.set(rule, Points.make((taken.get(rule) ?? 0) - points))
  }
  return taken
}

export const frozenLineOf = (line: Line, sha256: string): FrozenLine => {
  const { counted, applicable, reducedBy, standing, counts } = line
  const taken = takenOf(line)
  return {
    applicable,
    counted,
    counts,
    reducedBy,
    sha256,
    standing,
    ...(taken.size === 0 ? {} : { taken: Object.fromEntries(taken) })
  }
}
