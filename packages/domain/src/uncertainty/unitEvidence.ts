/**
 * A unit's rounds as something to draw from: each resample is scored by the scheme itself, so every way of
 * combining rounds, every cap and every floor has its say. docs/rules/uncertainty.md
 */
import { assess, type AssessInputs } from "../assessment/scoring/assess.ts"
import type { Deduction, Earned } from "../assessment/scoring/Finding.ts"
import type { Ticket } from "../draw/chance/ticket.ts"
import { onWholeScale } from "../ranking/onWholeScale.ts"
import type { TotalTerms } from "../scheme/rules/TotalTerms.ts"
import type { Points } from "../shared/Points.ts"
import type { UnitEvidence } from "./chances/chancesOf.ts"
import type { Pick } from "./resampled.ts"

/** What somebody else found in the same round without knowing the first findings (双盲复评). */
export interface BlindDouble {
  readonly id: string
  /** The round that was scored again. */
  readonly of: string
  readonly deductions: ReadonlyArray<Deduction>
  readonly earned: ReadonlyArray<Earned>
}

export interface AssessedUnit {
  readonly id: string
  readonly group: string | null
  /** On the whole scale, as it is ranked. */
  readonly total: Points
  readonly inputs: AssessInputs
  readonly doubles: ReadonlyArray<BlindDouble>
  readonly ticket: Ticket
}

interface Scoring {
  readonly deductions: ReadonlyArray<Deduction>
  readonly earned: ReadonlyArray<Earned>
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** A line that no drawn round looked at leaves the denominator of that resample instead of blocking it. */
export const neverBlocked = (terms: TotalTerms, lastPeriod: AssessInputs["lastPeriod"]) => {
  const eased = (one: TotalTerms["indicators"][number]) =>
    one.missing === "block" || (one.missing === "last" && !lastPeriod.has(one.code))
      ? { ...one, missing: "exclude" as const }
      : one
  const [first, ...rest] = terms.indicators
  return { ...terms, indicators: [eased(first), ...rest.map(eased)] as const }
}

const of = <A extends { readonly round: string | null }>(
  all: ReadonlyArray<A>,
  id: string | null
) => all.filter(({ round }) => round === id)

/** A round that is drawn twice is two rounds, each with its own evidence. */
const drawnAs = <A extends { readonly id: string }>(found: ReadonlyArray<A>, round: string) =>
  found.map((one) => ({ ...one, id: `${round} ${one.id}`, round }))

export const unitEvidence = (terms: TotalTerms, unit: AssessedUnit): UnitEvidence => {
  const { inputs, doubles } = unit
  const rounds = inputs.rounds.toSorted(byId)
  const scorings = rounds.map(({ id }): ReadonlyArray<Scoring> => [
    { deductions: of(inputs.deductions, id), earned: of(inputs.earned, id) },
    ...doubles.filter((double) => double.of === id).toSorted(byId)
  ])
  const eased = neverBlocked(terms, inputs.lastPeriod)
  const totalOf = (picks: ReadonlyArray<Pick>): Points => {
    const drawn = picks.flatMap((pick, at) => {
      const [round, scoring] = [rounds[pick.round], scorings[pick.round]?.[pick.scoring]]
      return round === undefined || scoring === undefined ? [] : [{ round, scoring, as: `${at}` }]
    })
    const card = assess(eased, {
      ...inputs,
      rounds: drawn.map(({ round, as }) => ({ ...round, id: as })),
      deductions: [
        ...of(inputs.deductions, null),
        ...drawn.flatMap(({ scoring, as }) => drawnAs(scoring.deductions, as))
      ],
      earned: [
        ...of(inputs.earned, null),
        ...drawn.flatMap(({ scoring, as }) => drawnAs(scoring.earned, as))
      ]
    })
    const whole = card.total === null ? null : onWholeScale(card.total, card.available, terms)
    return whole ?? unit.total
  }
  return {
    id: unit.id,
    group: unit.group,
    total: unit.total,
    ticket: unit.ticket,
    scorings: scorings.map((all) => all.length),
    totalOf
  }
}
