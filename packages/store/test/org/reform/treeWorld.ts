import { shownUnit } from "@aiwei/domain/org/card/ShownUnit"
/** The use cases that change the tree on the store under test, and what a story asks of them. */
import { OrgEdits } from "@aiwei/domain/org/edits/OrgEdits"
import { OrgLevels } from "@aiwei/domain/org/levels/OrgLevels"
import type { FormerNameRepo } from "@aiwei/domain/org/naming/FormerNameRepo"
import { placeNear } from "@aiwei/domain/org/naming/placeNear"
import { Offices } from "@aiwei/domain/org/Offices"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { OrgUnits } from "@aiwei/domain/org/OrgUnits"
import { PlacementRepo } from "@aiwei/domain/org/PlacementRepo"
import { OrgReforms } from "@aiwei/domain/org/reform/OrgReforms"
import type { SuccessorRepo } from "@aiwei/domain/org/reform/SuccessorRepo"
import { Day } from "@aiwei/domain/shared/Day"
import { Digest } from "@aiwei/domain/shared/Digest"
import { today } from "@aiwei/domain/shared/Instant"
import { versionOf } from "@aiwei/domain/shared/versionOf"
import { sequentialIds } from "@aiwei/testing/sequentialIds"
import { Effect, Layer } from "effect"
import { SqlClient } from "effect/sql"

import { anyStore } from "../../anyStore.ts"

export const TreeWorld = Layer.mergeAll(OrgEdits.layer, OrgReforms.layer, OrgLevels.layer).pipe(
  Layer.provideMerge(OrgUnits.layer),
  Layer.provideMerge(Offices.layer),
  Layer.provideMerge(Layer.mergeAll(anyStore, sequentialIds))
)
export type TreeServices =
  | OrgEdits
  | OrgReforms
  | OrgUnits
  | PlacementRepo
  | FormerNameRepo
  | SuccessorRepo
  | Digest
  | SqlClient.SqlClient

export const dayOf = (n: number) =>
  Day.make(new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10))

const tables = [
  "contact_visits",
  "task_milestones",
  "task_owners",
  "tasks",
  "letters",
  "letter_templates",
  "frontage_signings",
  "frontages",
  "group_seats",
  "leading_groups",
  "zone_communities",
  "zones",
  "duty_assignments",
  "household_assignments",
  "posts",
  "people",
  "former_names",
  "unit_successors",
  "unit_aliases",
  "offices",
  "placements",
  "org_units"
] as const

export const emptied = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  for (const table of tables) yield* sql`DELETE FROM ${sql.literal(table)}`
})

/** Every row of every table of the tree, to see that a refusal left nothing behind. */
export const allRows = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const found: Record<string, ReadonlyArray<string>> = {}
  for (const table of tables) {
    const rows = yield* sql`SELECT * FROM ${sql.literal(table)}`
    found[table] = rows.map((row) => JSON.stringify(row)).toSorted()
  }
  return found
})

/** As a caller has seen it just now. */
export const seen = Effect.fnUntraced(function* (id: OrgUnitId) {
  const placements = yield* PlacementRepo
  const unit = (yield* placeNear(placements, id, yield* today)).at(-1)
  if (unit === undefined) return { id, version: "" }
  return { id, version: yield* versionOf(yield* Digest, shownUnit(unit)) }
})

/** What the tree of a day says: who stood where, called what, by which code. */
export const answersOn = Effect.fnUntraced(function* (day: Day) {
  const placements = yield* PlacementRepo
  const found: Record<string, ReadonlyArray<string | null>> = {}
  for (const { path } of yield* placements.rootsOn(day)) {
    for (const unit of yield* placements.placedOn(path, day)) {
      found[unit.id] = [unit.name, unit.officialName, unit.code, unit.parentId, unit.path]
    }
  }
  return found
})
