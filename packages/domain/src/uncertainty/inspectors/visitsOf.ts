/** A month's inspections as visits: what each scored alone, in which part of the day, and which of the day it was. */
import type { Inspection } from "../../evidence/Inspection.ts"
import type { SchemeDocument } from "../../scheme/document/SchemeDocument.ts"
import type { MonthUnit } from "../month/MonthUnit.ts"
import type { Visit } from "./Visit.ts"
import { visitScore } from "./visitScore.ts"

/** Begins of the parts of a day; what comes before the first belongs to the night. */
const parts = [
  ["06:00", "morning"],
  ["12:00", "afternoon"],
  ["18:00", "evening"],
  ["22:00", "night"]
] as const

export const slotOf = (time: string | null): string | null =>
  time === null ? null : (parts.findLast(([from]) => time >= from)?.[1] ?? "night")

/** From 1; null where an hour of the day's is not known. */
const orderOf = (one: Inspection, all: ReadonlyArray<Inspection>): number | null => {
  const sameDay = all.filter(
    (other) => other.day === one.day && other.inspectors.some((who) => one.inspectors.includes(who))
  )
  const { time } = one
  if (time === null || sameDay.some((other) => other.time === null)) return null
  return 1 + sameDay.filter((other) => (other.time ?? "") < time).length
}

export const visitsOf = (
  terms: SchemeDocument,
  units: ReadonlyArray<MonthUnit>
): ReadonlyArray<Visit> => {
  const all = units.flatMap(({ inspections }) => inspections)
  const days = Map.groupBy(all, ({ day }) => day)
  return units.flatMap(({ unitId, inputs, inspections, doubles }) =>
    inspections.flatMap((one): ReadonlyArray<Visit> => {
      const { id, kind, day, indicators, inspectors, doubleOf } = one
      const found = doubles.find((double) => double.id === id) ?? {
        deductions: inputs.deductions.filter(({ round }) => round === id),
        earned: inputs.earned.filter(({ round }) => round === id)
      }
      const round = { id, kind, day, indicators }
      const score = visitScore(terms, inputs, { ...found, round })
      if (score === null) return []
      const order = orderOf(one, days.get(day) ?? [])
      const slot = slotOf(one.time)
      return [{ id, site: unitId, inspectors, day, slot, order, score, doubleOf }]
    })
  )
}
