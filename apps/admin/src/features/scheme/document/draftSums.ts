/** What the lines add up to while they are typed, exactly, and how far that is from the total. */
import { apart, compared, sumOf } from "../../../format/exactSum.ts"
import type { DraftDocument, DraftLine } from "./DraftDocument.ts"

/** Points as a form may write them; anything finer or else is the server's to refuse. */
export const isPoints = (text: string): boolean => /^\d{1,7}(\.\d{1,3})?$/.test(text.trim())

export interface DraftSum {
  readonly sum: string
  /** Lines whose worth is none yet. */
  readonly unread: number
  /** What is missing to the total, or too much; null where it is met or not known. */
  readonly off: { readonly kind: "short" | "over"; readonly by: string } | null
  readonly holds: boolean
}

const worths = (lines: ReadonlyArray<DraftLine>): ReadonlyArray<string> =>
  lines.map(({ worth }) => worth.trim()).filter(isPoints)

export const worthOf = (lines: ReadonlyArray<DraftLine>): string => sumOf(worths(lines))

export const draftSum = ({ indicators, total }: DraftDocument): DraftSum => {
  const sum = worthOf(indicators)
  const unread = indicators.length - worths(indicators).length
  if (!isPoints(total)) return { sum, unread, off: null, holds: false }
  const by = compared(sum, total.trim())
  const off =
    by === 0 ? null : ({ kind: by < 0 ? "short" : "over", by: apart(sum, total.trim()) } as const)
  return { sum, unread, off, holds: by === 0 && unread === 0 }
}

export interface DraftPart {
  readonly category: string
  readonly worth: string
  /** Each line with its place in the document, which is its address. */
  readonly lines: ReadonlyArray<{ readonly at: number; readonly line: DraftLine }>
}

/** Lines that follow each other in one category; a category that comes back is a part of its own. */
export const draftParts = (lines: ReadonlyArray<DraftLine>): ReadonlyArray<DraftPart> => {
  const runs: Array<{ category: string; lines: Array<{ at: number; line: DraftLine }> }> = []
  for (const [at, line] of lines.entries()) {
    const last = runs.at(-1)
    if (last !== undefined && last.category === line.category) last.lines.push({ at, line })
    else runs.push({ category: line.category, lines: [{ at, line }] })
  }
  return runs.map((run) => ({ ...run, worth: worthOf(run.lines.map(({ line }) => line)) }))
}
