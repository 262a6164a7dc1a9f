/**
 * Tells that a branch was written to, so that the sums kept of it hold no longer. Whoever writes placements,
 * units, posts, people or assignments calls it in the same transaction, after writing.
 */
import { branchEnd, lineage, TreePath } from "@aiwei/domain/org/TreePath"
import { Context, Effect, Schema } from "effect"
import { type SqlClient, SqlSchema, type Statement } from "effect/sql"

import { inParts } from "../../bulk.ts"
import { concernedPlaces } from "./concernedPlaces.ts"
import { isNarrowSql, isWideSql } from "./wideSql.ts"

/** True while a whole branch is written at once: it was told before, row by row would cost too much. */
export const AlreadyTold = Context.Reference<boolean>("aiwei/store/AlreadyTold", {
  defaultValue: () => false
})

/** A branch with fewer rows than this is walked itself; looking at every wide place would take longer. */
const fewRows = 10_000

const Counter = Schema.Struct({ value: Schema.Int })

const unlessTold = <E>(told: Effect.Effect<void, E>): Effect.Effect<void, E> =>
  Effect.flatMap(AlreadyTold, (already) => (already ? Effect.void : told))

/** Marks sums as no longer true, under the next number. */
const telling = (sql: SqlClient.SqlClient) => {
  // Counting again begins under a higher number, and whoever counts now has a lower one.
  const next = SqlSchema.findOne({
    Request: Schema.Void,
    Result: Counter,
    execute: () => sql`UPDATE counters SET value = value + 1 WHERE name = 'tree' RETURNING value`
  })

  const tell = (number: number, tops: Statement.Fragment) => sql`
    INSERT INTO place_changes (path, changed_at)
    SELECT DISTINCT p.path, CAST(${number} AS INTEGER) FROM ${tops}
      AND p.parent_id = w.id AND u.id = p.unit_id
      AND ${isNarrowSql(sql, "u")} AND ${isWideSql(sql, "w")}
    ON CONFLICT (path) DO UPDATE SET changed_at = excluded.changed_at`

  const at = Effect.fnUntraced(function* (paths: ReadonlyArray<TreePath>) {
    const above = [...new Set(paths.flatMap(lineage))]
    if (above.length === 0) return
    const { value } = yield* next(undefined)
    yield* inParts(above, (part) =>
      tell(value, sql`placements p, org_units u, org_units w WHERE p.path IN ${sql.in(part)}`)
    )
  })

  const rowsOf = SqlSchema.findOne({
    Request: TreePath,
    Result: Counter,
    execute: (top) => sql`
      SELECT CAST(count(*) AS INTEGER) AS value FROM (
        SELECT 1 FROM placements WHERE path >= ${top} AND path < ${branchEnd(TreePath.make(top))}
        LIMIT ${fewRows}) AS counted`
  })

  const under = Effect.fnUntraced(function* (top: TreePath) {
    const { value } = yield* next(undefined)
    const { value: rows } = yield* rowsOf(top)
    // A country has more wide places than a county has places, and fewer than a province: the fewer lead.
    const joined =
      rows < fewRows
        ? sql`placements p CROSS JOIN org_units w CROSS JOIN org_units u`
        : sql`org_units w CROSS JOIN placements p CROSS JOIN org_units u`
    yield* tell(value, sql`${joined} WHERE p.path >= ${top} AND p.path < ${branchEnd(top)}`)
  })

  return { at, under }
}

export const branchWritten = (sql: SqlClient.SqlClient) => {
  const { at, under } = telling(sql)
  const { pathsOf, workingAt, heldBy, givenTo } = concernedPlaces(sql)
  const found = (ids: ReadonlyArray<string>, ask: typeof pathsOf) =>
    Effect.flatMap(
      inParts([...new Set(ids)], (part) => ask(part)),
      (rows) => at(rows.map(({ path }) => path))
    )

  return {
    /** Something at these places. */
    at: (paths: ReadonlyArray<TreePath>) => unlessTold(at(paths)),
    /** Everything at this place and below it. */
    branch: (top: TreePath) => unlessTold(Effect.andThen(at([top]), under(top))),
    /** Something of these units, wherever they ever stood. */
    units: (ids: ReadonlyArray<string>) => unlessTold(found(ids, pathsOf)),
    /** Who works at the places where these people do. */
    staff: (people: ReadonlyArray<string>) => unlessTold(found(people, workingAt)),
    /** Whether these people are here, and since when. */
    people: (ids: ReadonlyArray<string>) => unlessTold(found(ids, heldBy)),
    /** Whether these organisations are there. */
    organisations: (ids: ReadonlyArray<string>) => unlessTold(found(ids, givenTo))
  }
}
