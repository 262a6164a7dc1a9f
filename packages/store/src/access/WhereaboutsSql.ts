/** `Whereabouts` on any SQL client: what a request names, by id, in today's tree. */
import { type BatchPlaces, Whereabouts } from "@aiwei/domain/access/rights/Whereabouts"
import { TreePath } from "@aiwei/domain/org/TreePath"
import { today } from "@aiwei/domain/shared/Instant"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"
import type { Fragment } from "effect/sql/Statement"

import { answered } from "../answered.ts"
import { inParts } from "../bulk.ts"
import { lastPost, standing } from "../reach.ts"

const Placed = Schema.Struct({ id: Schema.String, path: TreePath })
const At = Schema.Struct({ path: TreePath })
const Opened = Schema.Struct({ id: Schema.String, actor: Schema.String })

const statements = (sql: SqlClient.SqlClient, day: string) => {
  const stands = sql.literal(standing(day))
  const at = (condition: (id: string) => Fragment) =>
    SqlSchema.findAll({
      Request: Schema.String,
      Result: At,
      execute: (id) => sql`
        SELECT DISTINCT r.path FROM placements r WHERE ${stands} AND r.unit_id IN (${condition(id)})`
    })
  return {
    units: SqlSchema.findAll({
      Request: Schema.Array(Schema.String),
      Result: Placed,
      execute: (ids) => sql`
        SELECT r.unit_id AS id, r.path FROM placements r
        WHERE r.unit_id IN ${sql.in(ids)} AND ${stands}`
    }),
    staff: at((id) => sql`SELECT office_id FROM people WHERE id = ${id}`),
    posts: at(
      (id) => sql`
        SELECT q.unit_id FROM posts q WHERE q.person_id = ${id} AND ${sql.literal(lastPost(day))}`
    ),
    zone: at((id) => sql`SELECT office_id FROM zones WHERE id = ${id}`),
    group: at((id) => sql`SELECT unit_id FROM leading_groups WHERE id = ${id}`),
    organisation: at((id) => sql`SELECT office_id FROM organisations WHERE id = ${id}`),
    overlay: at(
      (id) => sql`
        SELECT unit_id FROM duty_assignments WHERE id = ${id}
        UNION ALL SELECT office_id FROM zones WHERE id = ${id}
        UNION ALL SELECT unit_id FROM contact_visits WHERE id = ${id}
        UNION ALL SELECT unit_id FROM partner_sessions WHERE id = ${id}
        UNION ALL SELECT unit_id FROM frontages WHERE id = ${id}
        UNION ALL SELECT coalesce(party_b_unit_id, office_id) FROM letters WHERE id = ${id}`
    ),
    // Like a scheme, what an office writes for all of its units is read by each of them.
    scheme: at(
      (id) => sql`
        SELECT office_id FROM schemes WHERE id = ${id}
        UNION ALL SELECT office_id FROM letter_templates WHERE id = ${id}
        UNION ALL SELECT office_id FROM rule_documents WHERE id = ${id}`
    ),
    publication: at((id) => sql`SELECT office_id FROM publications WHERE id = ${id}`),
    batchOffices: at((id) => sql`SELECT office_id FROM import_files WHERE batch_id = ${id}`),
    batch: SqlSchema.findAll({
      Request: Schema.String,
      Result: Opened,
      execute: (id) => sql`SELECT id, actor FROM import_batches WHERE id = ${id}`
    }),
    batchOf: SqlSchema.findAll({
      Request: Schema.String,
      Result: Opened,
      execute: (id) => sql`
        SELECT b.id, b.actor FROM import_files f JOIN import_batches b ON b.id = f.batch_id
        WHERE f.id = ${id}`
    })
  }
}
type Statements = ReturnType<typeof statements>

const paths = (rows: ReadonlyArray<typeof At.Type>) => rows.map(({ path }) => path)

/** A unit of two rows that ended on one day stands where neither can be preferred: the first is taken. */
const only = (rows: ReadonlyArray<typeof At.Type>) => rows[0]?.path ?? null

const batchPlaces = Effect.fnUntraced(function* (
  ask: Statements,
  [batch]: ReadonlyArray<typeof Opened.Type>
) {
  if (batch === undefined) return null
  const offices = paths(yield* ask.batchOffices(batch.id))
  return { actor: batch.actor, offices } satisfies BatchPlaces
})

const personPlaces = Effect.fnUntraced(function* (ask: Statements, id: string) {
  const office = only(yield* ask.staff(id))
  return office === null ? null : { office, units: paths(yield* ask.posts(id)) }
})

export const WhereaboutsSql = Layer.effect(
  Whereabouts,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const asking = <A, E>(name: string, ask: (statements: Statements) => Effect.Effect<A, E>) =>
      today.pipe(
        Effect.flatMap((day) => ask(statements(sql, day))),
        answered(`Whereabouts.${name}`)
      )
    return {
      ofUnits: (ids) =>
        asking("ofUnits", (ask) =>
          Effect.map(
            inParts(ids, (some) => ask.units(some)),
            (rows) => new Map(rows.map(({ id, path }) => [id, path]))
          )
        ),
      ofPerson: (id) => asking("ofPerson", (ask) => personPlaces(ask, id)),
      ofZone: (id) => asking("ofZone", (ask) => Effect.map(ask.zone(id), only)),
      ofGroup: (id) => asking("ofGroup", (ask) => Effect.map(ask.group(id), only)),
      ofOrganisation: (id) =>
        asking("ofOrganisation", (ask) => Effect.map(ask.organisation(id), only)),
      ofOverlay: (id) => asking("ofOverlay", (ask) => Effect.map(ask.overlay(id), only)),
      ofScheme: (id) => asking("ofScheme", (ask) => Effect.map(ask.scheme(id), only)),
      ofPublication: (id) =>
        asking("ofPublication", (ask) => Effect.map(ask.publication(id), only)),
      ofBatch: (id) =>
        asking("ofBatch", (ask) => Effect.flatMap(ask.batch(id), (row) => batchPlaces(ask, row))),
      ofFile: (id) =>
        asking("ofFile", (ask) => Effect.flatMap(ask.batchOf(id), (row) => batchPlaces(ask, row)))
    }
  })
)
