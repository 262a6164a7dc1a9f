/** Stores the rows of a plan, what is referred to first. Call it inside the file's transaction. */
import { ScoreRepo } from "@aiwei/domain/assessment/ScoreRepo"
import { HouseholdAssignmentRepo } from "@aiwei/domain/duty/HouseholdAssignmentRepo"
import { ZoneRepo } from "@aiwei/domain/duty/ZoneRepo"
import { EarlierPlaces } from "@aiwei/domain/importing/EarlierPlaces"
import { OfficeRepo } from "@aiwei/domain/org/OfficeRepo"
import { OrgUnitRepo } from "@aiwei/domain/org/OrgUnitRepo"
import { PlacementRepo } from "@aiwei/domain/org/PlacementRepo"
import { UnitAliasRepo } from "@aiwei/domain/org/UnitAliasRepo"
import { PersonRepo } from "@aiwei/domain/people/PersonRepo"
import { PostRepo } from "@aiwei/domain/people/PostRepo"
import { RecordRepo } from "@aiwei/domain/records/RecordRepo"
import { SchemeRepo } from "@aiwei/domain/scheme/SchemeRepo"
import { Effect } from "effect"

import type { Rows } from "../plan/Plan.ts"
import type { Written } from "./largeWrites.ts"

const writeTree = Effect.fn("Imports.writeTree")(function* (rows: Rows) {
  const earlier = yield* EarlierPlaces
  const offices = yield* OfficeRepo
  const units = yield* OrgUnitRepo
  const places = yield* PlacementRepo
  let count = 0
  for (const part of rows.tree) {
    count += part.units.length
    yield* units.upsertAll(part.units)
    yield* places.insertAll(part.placements)
  }
  yield* Effect.forEach(rows.stretched, ({ ids, from }) => earlier.stretch(ids, from), {
    discard: true
  })
  yield* UnitAliasRepo.use((repo) => repo.addAll(rows.aliases))
  yield* Effect.forEach(rows.offices, offices.upsert, { discard: true })
  return count
})

const writeDuties = Effect.fn("Imports.writeDuties")(function* (rows: Rows) {
  yield* PersonRepo.use((repo) => repo.upsertAll(rows.people))
  yield* PostRepo.use((repo) => repo.upsertAll(rows.posts))
  const zones = yield* ZoneRepo
  yield* zones.upsertAll(rows.zones)
  const { of, rows: communities } = rows.zoneCommunities
  if (of.length > 0) yield* zones.replaceCommunities(of, communities)
  yield* HouseholdAssignmentRepo.use((repo) => repo.upsertAll(rows.assignments))
})

const writeScores = Effect.fn("Imports.writeScores")(function* (rows: Rows) {
  const schemes = yield* SchemeRepo
  const scores = yield* ScoreRepo
  yield* Effect.forEach(
    rows.schemes,
    ({ scheme, indicators }) => schemes.insert(scheme, indicators),
    { discard: true }
  )
  yield* schemes.addLabels(rows.labels)
  yield* Effect.forEach(
    rows.removedEntries,
    ({ sheetId, keys }) => scores.removeEntries(sheetId, keys),
    {
      discard: true
    }
  )
  yield* Effect.forEach(rows.sheets, scores.upsertSheet, { discard: true })
  yield* scores.upsertEntries(rows.entries)
  yield* scores.upsertTallies(rows.tallies)
})

/** Gives how many rows of each group of tables were written. */
export const writeRows = Effect.fn("Imports.writeRows")(function* (rows: Rows) {
  const places = yield* writeTree(rows)
  yield* writeDuties(rows)
  yield* writeScores(rows)
  yield* RecordRepo.use((repo) => repo.upsertAll(rows.records))
  const written: Written = {
    places,
    people: rows.people.length + rows.posts.length,
    duties: rows.zones.length + rows.zoneCommunities.rows.length + rows.assignments.length,
    scores: rows.entries.length + rows.tallies.length,
    records: rows.records.length
  }
  return written
})
