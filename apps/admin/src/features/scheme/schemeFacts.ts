/** What a page says of a scheme beyond its lines: subtotals, and the proof that they add up to the total. */
import type { SchemeShown } from "@aiwei/domain/scheme/SchemeView"

import { sumIs, sumOf } from "../../format/exactSum.ts"

type Line = SchemeShown["indicators"][number]

export interface SchemePart {
  readonly category: string
  readonly worth: string
  readonly lines: ReadonlyArray<Line>
}

const worthOf = (lines: ReadonlyArray<Line>): string => sumOf(lines.map(({ points }) => points))

/** Categories in the order in which the scheme first names them. */
export const partsOf = (lines: ReadonlyArray<Line>): ReadonlyArray<SchemePart> =>
  [...new Set(lines.map(({ category }) => category))].map((category) => {
    const own = lines.filter((line) => line.category === category)
    return { category, worth: worthOf(own), lines: own }
  })

export interface Proof {
  readonly terms: ReadonlyArray<string>
  readonly sum: string
  readonly holds: boolean
}

export const proofOf = ({ scheme, indicators }: SchemeShown): Proof => {
  const terms = partsOf(indicators).map(({ worth }) => worth)
  return { terms, sum: sumOf(terms), holds: sumIs(terms, scheme.total) }
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
