/**
 * Units, their places in the tree and their household officers. What was new goes from the leaves up, as long
 * as nothing stands on it; what was changed gets its facts back.
 */
import { isInReach } from "@aiwei/domain/access/rights/within"
import { CurrentActor } from "@aiwei/domain/audit/CurrentActor"
import { HouseholdAssignmentRepo } from "@aiwei/domain/duty/HouseholdAssignmentRepo"
import { failed, kept, reversed, type UndoOutcome } from "@aiwei/domain/importing/undo/UndoOutcome"
import { UndoRows } from "@aiwei/domain/importing/undo/UndoRows"
import type { OrgUnit } from "@aiwei/domain/org/OrgUnit"
import { OrgUnitRepo } from "@aiwei/domain/org/OrgUnitRepo"
import { Effect } from "effect"

import type { Outcomes, Reverser } from "../Reverser.ts"
import type { UndoLine } from "../UndoLine.ts"
import { isGoing, type StoredUnit, type UnitGoing, unitGoing, withFacts } from "./unitGoing.ts"

const storedUnits = Effect.fn("Undo.storedUnits")(function* (ids: ReadonlyArray<string>) {
  const rows = yield* UndoRows
  const units = yield* rows.find("units", "id", ids)
  const places = Map.groupBy(yield* rows.find("placements", "unitId", ids), ({ unitId }) => unitId)
  const officers = Map.groupBy(
    yield* rows.find("assignments", "unitId", ids),
    ({ unitId }) => unitId
  )
  return new Map<string, StoredUnit>(
    units.map((unit) => [
      unit.id,
      { unit, places: places.get(unit.id) ?? [], officers: officers.get(unit.id) ?? [] }
    ])
  )
})

const depthOf = ({ places }: StoredUnit): number => (places[0]?.path ?? "").split("/").length

/** Of one depth, when everything below has gone as far as it can. */
const gone = Effect.fn("Undo.unitsGone")(function* (going: ReadonlyArray<UnitGoing>) {
  const rows = yield* UndoRows
  const ids = going.map(({ unit }) => unit.id)
  const used = yield* rows.inUse("units", ids, ["assignments", "offices"])
  const offices = yield* rows.inUse("offices", ids)
  const free = going.filter(({ unit }) => !used.has(unit.id) && !offices.has(unit.id))
  const freed = free.map(({ unit }) => unit.id)
  yield* rows.remove(
    "assignments",
    free.flatMap(({ spans }) => spans.remove)
  )
  yield* rows.remove("offices", yield* rows.find("offices", "unitId", freed))
  yield* rows.remove(
    "placements",
    free.flatMap(({ places }) => places)
  )
  yield* rows.remove(
    "units",
    free.map(({ unit }) => unit)
  )
  return new Set(freed)
})

/** A code that somebody else has by now cannot come back. */
const codesTaken = Effect.fn("Undo.codesTaken")(function* (
  back: ReadonlyArray<{ readonly unit: OrgUnit; readonly was: OrgUnit }>
) {
  const coming = back.flatMap(({ unit, was }) => (was.code === unit.code ? [] : (was.code ?? [])))
  const holders = yield* UndoRows.use((rows) => rows.find("units", "code", coming))
  const leaving = new Set(
    back.flatMap(({ unit, was }) => (was.code === unit.code ? [] : [String(unit.id)]))
  )
  return new Set(holders.flatMap(({ id, code }) => (leaving.has(id) ? [] : (code ?? []))))
})

const changedBack = Effect.fn("Undo.unitsBack")(function* (going: ReadonlyArray<UnitGoing>) {
  const rows = yield* UndoRows
  const all = going.map((one) => ({ ...one, was: withFacts(one.unit, one.line.before) }))
  const taken = yield* codesTaken(all)
  const isFree = ({ was: { code }, unit }: (typeof all)[number]) =>
    code === null || code === unit.code || !taken.has(code)
  const free = all.filter(isFree)
  const units = yield* OrgUnitRepo
  // Two units may have changed their codes with each other.
  const recoded = free.filter(({ unit, was }) => unit.code !== was.code)
  yield* units.upsertAll(recoded.map(({ unit }) => ({ ...unit, code: null })))
  yield* units.upsertAll(free.map(({ was }) => was))
  yield* rows.remove(
    "assignments",
    free.flatMap(({ spans }) => spans.remove)
  )
  yield* HouseholdAssignmentRepo.use((repo) =>
    repo.upsertAll(free.flatMap(({ spans }) => spans.put))
  )
  return new Set(free.map(({ line }) => line.seq))
})

const reverse = Effect.fn("Undo.units")(function* (lines: ReadonlyArray<UndoLine>) {
  const stored = yield* storedUnits(lines.map(({ entityId }) => entityId))
  const { reach } = yield* CurrentActor
  const outcomes = new Map<number, UndoOutcome>()
  const leaving = new Map<number, Array<UnitGoing>>()
  const changing: Array<UnitGoing> = []
  for (const line of lines) {
    const one = unitGoing(line, stored.get(line.entityId))
    if (!isGoing(one)) outcomes.set(line.seq, one)
    else if (!one.places.every(({ path }) => isInReach(reach, path))) {
      outcomes.set(line.seq, kept("outside"))
    } else if (line.isNew) {
      const depth = depthOf(one)
      const same = leaving.get(depth)
      if (same === undefined) leaving.set(depth, [one])
      else same.push(one)
    } else changing.push(one)
  }
  for (const [, level] of [...leaving].toSorted(([a], [b]) => b - a)) {
    const freed = yield* gone(level)
    for (const { line, unit } of level) {
      outcomes.set(line.seq, freed.has(unit.id) ? reversed : kept("in_use"))
    }
  }
  const back = yield* changedBack(changing)
  for (const { line } of changing) {
    outcomes.set(line.seq, back.has(line.seq) ? reversed : failed("code_taken"))
  }
  const done: Outcomes = outcomes
  return done
})

export const unitReverser: Reverser = { entity: "OrgUnit", reverse }
