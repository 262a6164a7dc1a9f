/**
 * No column that points to units can be forgotten: each is read from the migrated database, and is either
 * carried when its unit closes or stands here with the reason why it stays.
 */
import { assert, layer } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { catalogue } from "../../../src/contents/catalogue.ts"
import { pointing } from "../../../src/org/pointers/pointing.ts"
import { anyStore } from "../../anyStore.ts"

const sameEverywhere: Readonly<Record<string, string>> = {
  office_id: "whose register it is: an office is neither merged nor split"
}

const staying: Readonly<Record<string, string>> = {
  "placements.unit_id": "the unit's own dated rows",
  "unit_aliases.unit_id": "the unit's own names",
  "former_names.unit_id": "history",
  "unit_successors.unit_id": "the thread from the closed unit",
  "unit_successors.successor_id": "the thread from the closed unit",
  "offices.unit_id": "an office is neither merged nor split; pointersTo tells of it",
  "zone_communities.unit_id": "a zone is dated as a whole: zoneWrites",
  "grants.place_id": "a right holds only while its place stands; whoever may gives it anew",
  "accounts.place_id": "as it was before rights were grants",
  "score_entries.unit_id": "history: a month's score is of the unit it was given to",
  "score_tallies.unit_id": "history",
  "score_sums.unit_id": "history",
  "score_totals.unit_id": "history",
  "contact_visits.unit_id": "history: where somebody was that day",
  "partner_sessions.unit_id": "history: where the work was done that day",
  "handover_lines.place_id": "history: where it was when it was handed over",
  "inspections.unit_id": "history: whom the round looked at",
  "evidence.unit_id": "history: what is written down is never edited",
  "evidence.place_id": "history: where it was found",
  "ledger_entries.unit_id": "history",
  "peer_group_changes.unit_id": "history: a unit that comes is put in a group anew",
  "appeals.unit_id": "history: who contested",
  "awards.unit_id": "history: who was given it",
  "office_records.unit_id": "history: where it was written down"
}

const Column = Schema.Struct({ table: Schema.String, column: Schema.String })

const foreignKeys = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  return yield* SqlSchema.findAll({
    Request: Schema.Void,
    Result: Column,
    execute: () =>
      sql.onDialectOrElse({
        pg: () => sql`
          SELECT c.conrelid::regclass::text AS "table", a.attname AS "column"
          FROM pg_constraint c JOIN pg_attribute a
            ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
          WHERE c.contype = 'f' AND c.confrelid = 'org_units'::regclass`,
        orElse: () => sql`
          SELECT m.name AS "table", f."from" AS "column"
          FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f
          WHERE m.type = 'table' AND f."table" = 'org_units'`
      })
  })(undefined)
})

/** Also those that a migration gave no foreign key. */
const isNamedSo = (column: string): boolean => /(?:^|_)(?:unit|place)_id$/u.test(column)

const found = Effect.gen(function* () {
  const keys = yield* foreignKeys
  const named = (yield* catalogue).flatMap(({ name, columns }) =>
    columns.filter(isNamedSo).map((column) => ({ table: name, column }))
  )
  return [...keys, ...named].filter(({ column }) => !(column in sameEverywhere))
})

layer(anyStore, { timeout: 60_000 })("columns that point to units", (it) => {
  it.effect("are carried when the unit closes, or have a reason to stay", () =>
    Effect.gen(function* () {
      const there = new Set((yield* found).map(({ table, column }) => `${table}.${column}`))
      const carried = Object.values(pointing).map(({ table, column }) => `${table}.${column}`)
      const known = new Set([...carried, ...Object.keys(staying)])
      const lacking = [...there].filter((column) => !known.has(column))
      const gone = [...known].filter((column) => !there.has(column))
      assert.deepStrictEqual(lacking, [], "neither carried nor excepted")
      assert.deepStrictEqual(gone, [], "not in the database any more")
      assert.deepStrictEqual(
        carried.filter((column) => column in staying),
        []
      )
    })
  )
})
