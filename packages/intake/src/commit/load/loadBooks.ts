/**
 * Reads the state a file is planned against. Only what the kind needs: a hundred thousand buildings are
 * read for a register of buildings and for nothing else.
 */
import { ScoreRepo } from "@aiwei/domain/assessment/ScoreRepo"
import type { HouseholdAssignment } from "@aiwei/domain/duty/HouseholdAssignment"
import { HouseholdAssignmentRepo } from "@aiwei/domain/duty/HouseholdAssignmentRepo"
import { ZoneRepo } from "@aiwei/domain/duty/ZoneRepo"
import { OfficeRepo } from "@aiwei/domain/org/OfficeRepo"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { PlacedUnit } from "@aiwei/domain/org/PlacedUnit"
import { PlacementRepo } from "@aiwei/domain/org/PlacementRepo"
import type { TreePath } from "@aiwei/domain/org/TreePath"
import { UnitAliasRepo } from "@aiwei/domain/org/UnitAliasRepo"
import { PersonRepo } from "@aiwei/domain/people/PersonRepo"
import { PostRepo } from "@aiwei/domain/people/PostRepo"
import { SchemeRepo } from "@aiwei/domain/scheme/SchemeRepo"
import type { Day } from "@aiwei/domain/shared/Day"
import { Effect } from "effect"

import type { FileReport } from "../../report.ts"
import { codesIn } from "../office/codesIn.ts"
import type { Books, SheetBook } from "../plan/Books.ts"
import type { GivenBook } from "../plan/given/Given.ts"
import { nameKey } from "../plan/people/PersonBook.ts"
import type { WantedOffice } from "../plan/PlanContext.ts"
import { scoreSheetsOf } from "../plan/planFile.ts"
import { lastDay } from "./lastDay.ts"
import { loadGiven } from "./loadGiven.ts"
import { loadRecords } from "./loadRecords.ts"
import { loadUnits } from "./loadUnits.ts"

const loadPeople = Effect.fn("Imports.loadPeople")(function* (officeId: OrgUnitId) {
  const people = yield* PersonRepo.use((repo) => repo.findAll(officeId))
  const posts = yield* PostRepo.use((repo) => repo.findAll(officeId))
  return { people, posts }
})

const loadZones = Effect.fn("Imports.loadZones")(function* (officeId: OrgUnitId) {
  const zones = yield* ZoneRepo.use((repo) => repo.findAll(officeId))
  const zoneCommunities = yield* ZoneRepo.use((repo) => repo.findCommunities(officeId))
  return { zones, zoneCommunities }
})

/** Those that hold in the file's year and those that hold now: between them lies at most one change. */
const loadAssignments = Effect.fn("Imports.loadAssignments")(function* (path: TreePath, from: Day) {
  const repo = yield* HouseholdAssignmentRepo
  const then = yield* repo.findUnder(path, from)
  const now = yield* repo.findUnder(path, lastDay)
  return [...new Map([...then, ...now].map((row) => [row.id, row])).values()]
})

/** Spans of buildings that were edited by hand and have no officer now: somebody may have ended them. */
const endedOfficers = Effect.fn("Imports.endedOfficers")(function* (
  edited: GivenBook,
  units: ReadonlyArray<PlacedUnit>,
  held: ReadonlyArray<HouseholdAssignment>
) {
  const loaded = new Set<string>(held.map(({ unitId }) => unitId))
  const open = edited.size === 0 ? [] : units.filter(({ id }) => edited.has(id) && !loaded.has(id))
  const repo = yield* HouseholdAssignmentRepo
  return (yield* Effect.forEach(open, ({ id }) => repo.historyOf(id))).flat()
})

/**
 * Officers whom this list may turn into people, and the buildings they answer for, without which two of
 * one name could not be told apart. Of a large office that is all there is, but only until they are known.
 */
const loadUnlinked = Effect.fn("Imports.loadUnlinked")(function* (
  file: FileReport,
  path: TreePath,
  from: Day
) {
  const names = new Set(
    file.sheets.flatMap((sheet) =>
      sheet.role === "ignore"
        ? []
        : sheet.records.flatMap((record) => ("birth" in record ? nameKey(record.name) : []))
    )
  )
  const assignments = (yield* loadAssignments(path, from)).filter(
    ({ personId, officerName }) => personId === null && names.has(nameKey(officerName))
  )
  if (assignments.length === 0) return { assignments, units: [] }
  return { assignments, units: yield* PlacementRepo.use((repo) => repo.placedOn(path, lastDay)) }
})

export const loadSchemes = Effect.fn("Imports.loadSchemes")(function* (officeId: OrgUnitId) {
  const repo = yield* SchemeRepo
  const schemes = yield* repo.findAll(officeId)
  return yield* Effect.forEach(schemes, (scheme) =>
    Effect.all({
      scheme: Effect.succeed(scheme),
      indicators: repo.indicatorsOf(scheme.id),
      labels: repo.labelsOf(scheme.id)
    })
  )
})

const loadSheets = Effect.fn("Imports.loadSheets")(function* (
  officeId: OrgUnitId,
  file: FileReport
) {
  const repo = yield* ScoreRepo
  const months = new Set<string>(scoreSheetsOf(file).map(({ period }) => period))
  const sheets = (yield* repo.findSheets(officeId)).filter(({ period }) => months.has(period))
  return yield* Effect.forEach(sheets, (sheet): Effect.Effect<SheetBook> =>
    Effect.all({
      sheet: Effect.succeed(sheet),
      entries: repo.entriesOf(sheet.id, null),
      tallies: repo.talliesOf(sheet.id)
    })
  )
})

const onlyOnce = (units: ReadonlyArray<PlacedUnit>): ReadonlyArray<PlacedUnit> => [
  ...new Map(units.map((unit) => [unit.id, unit])).values()
]

export const loadBooks = Effect.fn("Imports.loadBooks")(function* (
  file: FileReport,
  office: WantedOffice,
  from: Day
) {
  const withBuildings = file.kind === "buildings"
  const {
    units: near,
    closed,
    path
  } = yield* loadUnits({ office, codes: codesIn(file), withBuildings })
  const offices = yield* OfficeRepo.use((repo) => repo.findAll)
  const aliases =
    path === null ? [] : yield* UnitAliasRepo.use((repo) => repo.findUnder(path, lastDay))
  const staffed = file.kind === "roster" || file.kind === "zones" || file.kind === "buildings"
  const id = office.id
  const staff = id !== null && staffed ? yield* loadPeople(id) : { people: [], posts: [] }
  const zoned = id !== null && (file.kind === "zones" || file.kind === "roster")
  const zones = zoned ? yield* loadZones(id) : { zones: [], zoneCommunities: [] }
  const held = path !== null && withBuildings ? yield* loadAssignments(path, from) : []
  const named = path !== null && file.kind === "roster"
  const unlinked = named ? yield* loadUnlinked(file, path, from) : { assignments: [], units: [] }
  const assignments = named ? unlinked.assignments : held
  const units = unlinked.units.length === 0 ? near : onlyOnce([...near, ...unlinked.units])
  const scored = id !== null && file.kind === "score"
  const schemes = scored ? yield* loadSchemes(id) : []
  const sheets = scored ? yield* loadSheets(id, file) : []
  const given = yield* loadGiven(file.kind, { ...staff, ...zones })
  const ended = withBuildings ? yield* endedOfficers(given.units, units, held) : []
  const books: Books = {
    offices,
    units,
    closed,
    aliases,
    ...staff,
    ...zones,
    assignments: ended.length === 0 ? assignments : [...ended, ...assignments],
    schemes,
    sheets,
    records: id === null ? new Map() : yield* loadRecords(id, file),
    given
  }
  return books
})
