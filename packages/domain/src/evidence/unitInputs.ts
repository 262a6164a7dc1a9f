/**
 * What is known of one unit in one month, in the form the kernel reads. Nothing is judged here: what no rule
 * reads changes nothing there. docs/rules/evidence.md
 */
import type { AssessInputs } from "../assessment/scoring/assess.ts"
import type { Deduction, Earned, Round } from "../assessment/scoring/Finding.ts"
import { RuleCode } from "../scheme/rules/DeductionRule.ts"
import { type Day, daysBefore } from "../shared/Day.ts"
import { firstDayOf, type Month, monthAfter } from "../shared/Month.ts"
import type { Points } from "../shared/Points.ts"
import type { EvidenceItem } from "./EvidenceItem.ts"
import type { Inspection } from "./Inspection.ts"

/** The round under which a score of sheet or hand stands in the parts of a line. */
export const recordedId = "recorded"

export interface RecordedValue {
  /** The indicator's code. */
  readonly indicator: string
  readonly points: Points | null
  readonly notApplicable: boolean
}

export interface UnitEvidence {
  readonly period: Month
  /** The unit's level: what a scheme means by a kind of place. */
  readonly placeKind: string | null
  readonly inspections: ReadonlyArray<
    Pick<Inspection, "id" | "kind" | "day" | "indicators" | "doubleOf">
  >
  readonly items: ReadonlyArray<Pick<EvidenceItem, "id" | "indicator" | "found" | "inspectionId">>
  readonly recorded: ReadonlyArray<RecordedValue>
  readonly lastPeriod: ReadonlyMap<string, Points>
}

const lastDayOf = (period: Month): Day => daysBefore(firstDayOf(monthAfter(period)), 1)

/** The second scoring of a blind double is no round: it tells of inspectors, not of the unit. */
const roundsOf = ({ inspections }: UnitEvidence): ReadonlyArray<Round> =>
  inspections
    .filter(({ doubleOf }) => doubleOf === null)
    .map(({ id, kind, day, indicators }) => ({ id, kind, day, indicators }))

const foundIn = ({ items }: UnitEvidence, doubles: ReadonlySet<string>) => {
  const deductions: Array<Deduction> = []
  const earned: Array<Earned> = []
  const notApplicable: Array<string> = []
  for (const { id, indicator, found, inspectionId: round } of items) {
    if (round !== null && doubles.has(round)) continue
    const of = { id, indicator, round }
    if (found.says === "notApplicable") notApplicable.push(indicator)
    else if (found.says === "earns") earned.push({ ...of, found: found.found })
    else deductions.push({ ...of, rule: RuleCode.make(found.rule), found: found.found })
  }
  return { deductions, earned, notApplicable }
}

export const unitInputs = (
  known: UnitEvidence,
  outside: AssessInputs["outside"] = { bonuses: [], penalties: [], vetoes: [] }
): AssessInputs => {
  const { period, placeKind, inspections, recorded, lastPeriod } = known
  const doubles = new Set(
    inspections.flatMap(({ id, doubleOf }): Array<string> => (doubleOf === null ? [] : [id]))
  )
  const { deductions, earned, notApplicable } = foundIn(known, doubles)
  const day = lastDayOf(period)
  const saidOutside = recorded.filter((one) => one.notApplicable).map(({ indicator }) => indicator)
  return {
    month: Number(period.slice(5)),
    placeKind,
    rounds: roundsOf(known),
    deductions,
    earned,
    recorded: recorded.flatMap(({ indicator, points }) =>
      points === null ? [] : [{ id: recordedId, indicator, points, day }]
    ),
    notApplicable: [...notApplicable, ...saidOutside],
    outside,
    lastPeriod
  }
}
