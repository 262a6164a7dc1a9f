/** What a page says of a scheme beyond its lines: subtotals, and the proof that they add up to the total. */
import type { SchemeShown } from "@aiwei/domain/scheme/SchemeView"

import { thousandths, written } from "../scores/live/thousandths.ts"

type Line = SchemeShown["indicators"][number]

export interface SchemePart {
  readonly category: string
  readonly worth: string
  readonly lines: ReadonlyArray<Line>
}

const sumOf = (lines: ReadonlyArray<Line>): string =>
  written(lines.reduce((sum, { points }) => sum + thousandths(points), 0))

/** Categories in the order in which the scheme first names them. */
export const partsOf = (lines: ReadonlyArray<Line>): ReadonlyArray<SchemePart> =>
  [...new Set(lines.map(({ category }) => category))].map((category) => {
    const own = lines.filter((line) => line.category === category)
    return { category, worth: sumOf(own), lines: own }
  })

export interface Proof {
  readonly terms: ReadonlyArray<string>
  readonly sum: string
  readonly holds: boolean
}

export const proofOf = ({ scheme, indicators }: SchemeShown): Proof => {
  const sum = sumOf(indicators)
  return {
    terms: partsOf(indicators).map(({ worth }) => worth),
    sum,
    holds: thousandths(sum) === thousandths(scheme.total)
  }
}

interface Version {
  readonly id: string
  readonly version: number
  readonly validFrom: string
}

/** Until the month before the next version begins; null while it is in force. */
export const nextFrom = (versions: ReadonlyArray<Version>, id: string): string | null => {
  const own = versions.find((one) => one.id === id)
  if (own === undefined) return null
  const later = versions
    .filter(({ version }) => version > own.version)
    .toSorted((a, b) => a.version - b.version)
  return later[0]?.validFrom ?? null
}
