import { type Points, rounded } from "../../src/shared/Points.ts"
import { ratio } from "../../src/shared/Ratio.ts"
/** Units whose rounds are plain numbers and count by their mean, for laws and for figures worked out by hand. */
import type { UnitEvidence } from "../../src/uncertainty/chances/chancesOf.ts"

const mean = (scores: ReadonlyArray<number>): Points =>
  rounded(
    ratio(
      scores.reduce((sum, score) => sum + score, 0),
      scores.length
    ),
    10
  )

/** Each round with all its scorings; the first one is what counts. */
export const unitOf = (
  id: string,
  ticket: string,
  rounds: ReadonlyArray<ReadonlyArray<number>>,
  group: string | null = null
): UnitEvidence => ({
  id,
  group,
  ticket,
  total: mean(rounds.map(([first = 0]) => first)),
  scorings: rounds.map((scorings) => scorings.length),
  totalOf: (picks) => mean(picks.map(({ round, scoring }) => rounds[round]?.[scoring] ?? 0))
})

/** Of sixty-four digits, different for every number. */
export const ticketOf = (n: number): string => (n * 2_654_435_761).toString(16).padStart(64, "7")
