/**
 * A task ends at a unit that closes and begins where the unit goes on; the whole of a task takes all its parts
 * along. A part with parts of its own only ends: what stands below it counts for the part above.
 */
import type { Repointing } from "@aiwei/domain/org/reform/Pointer"
import { Effect, Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { unitClosed } from "./letterWrites.ts"
import type { Pointing } from "./pointing.ts"
import { rowCopies } from "./rowWrites.ts"

const Part = Schema.Struct({
  id: Schema.String,
  rootId: Schema.String,
  parentId: Schema.NullOr(Schema.String),
  madeOn: Schema.String,
  doneOn: Schema.NullOr(Schema.String),
  endedOn: Schema.NullOr(Schema.String)
})
type Part = typeof Part.Type

const ownerColumns =
  "from_day, holder_kind, person_id, person_name, post_unit_id, post_kind, organisation_id"

const laterOf = (a: string, b: string): string => (a < b ? b : a)

/** What goes on of a whole, parents first; a part that ended is passed over, not what stands below it. */
const goingOn = (all: ReadonlyArray<Part>, on: string): ReadonlyArray<Part> => {
  const byId = new Map(all.map((part) => [part.id, part]))
  const live = new Set(
    all.filter(({ endedOn }) => endedOn === null || endedOn > on).map(({ id }) => id)
  )
  const aboveOf = ({ parentId }: Part): string | null => {
    let above = parentId
    while (above !== null && byId.has(above) && !live.has(above)) {
      above = byId.get(above)?.parentId ?? null
    }
    return above
  }
  const parts = Map.groupBy(
    all.filter(({ id }) => live.has(id)).map((part) => ({ ...part, parentId: aboveOf(part) })),
    ({ parentId }) => parentId
  )
  const [self] = all
  const found = self === undefined || !live.has(self.id) ? [] : [self]
  for (const { id } of found) found.push(...(parts.get(id) ?? []))
  return found
}

export const taskWrites = (sql: SqlClient.SqlClient) => {
  const copied = rowCopies(sql)
  /** The row itself first, and where it is a whole everything that belongs to it. */
  const rowsOf = SqlSchema.findAll({
    Request: Schema.String,
    Result: Part,
    execute: (id) => sql`
      SELECT id, root_id, parent_id, made_on, done_on, ended_on FROM tasks
      WHERE id = ${id} OR root_id = ${id} ORDER BY CASE WHEN id = ${id} THEN 0 ELSE 1 END, id`
  })
  const ended = (ids: ReadonlyArray<string>, on: string) => sql`
    UPDATE tasks SET ended_on = CASE WHEN made_on > ${on} THEN made_on ELSE ${on} END,
      end_reason = ${unitClosed}
    WHERE ${sql.in("id", ids)}`

  /** What was done stays done; a day before it begins would be no day of it. */
  const begun = Effect.fnUntraced(function* (part: Part, ids: Map<string, string>, one: Begins) {
    const { id, parentId, rootId, madeOn, doneOn } = part
    const { on, set } = one
    const newId = ids.get(id) ?? id
    yield* copied("tasks", id, {
      ...(id === one.id ? set : {}),
      id: newId,
      root_id: ids.get(rootId) ?? rootId,
      parent_id: parentId === null ? null : (ids.get(parentId) ?? parentId),
      made_on: laterOf(madeOn, on),
      done_on: doneOn === null ? null : laterOf(doneOn, laterOf(madeOn, on))
    })
    yield* sql`
      INSERT INTO task_milestones (task_id, no, text, due, reached_on)
      SELECT CAST(${newId} AS TEXT), no, text, due, reached_on FROM task_milestones
      WHERE task_id = ${id}`
    yield* sql`
      INSERT INTO task_owners (${sql.literal(ownerColumns)}, task_id)
      SELECT ${sql.literal(ownerColumns)}, CAST(${newId} AS TEXT) FROM task_owners
      WHERE task_id = ${id}`
  })
  const standsAt = (root: string, unit: string) => sql`
    SELECT id FROM tasks WHERE root_id = ${root} AND unit_id = ${unit}`

  return Effect.fnUntraced(function* (one: Repointing, places: ReadonlyArray<Pointing>) {
    const { to, on, newIds } = one
    const [{ id }] = one.pointers
    const columns = places.map(({ column }) => column)
    const set = Object.fromEntries(columns.map((column) => [column, to]))
    const parts = goingOn(yield* rowsOf(id), on)
    const [self] = parts
    if (self === undefined) return
    const isThere = to !== null && (yield* standsAt(self.rootId, to)).length > 0
    if (to === null || isThere) return yield* ended([id], on)
    if (self.madeOn >= on) return yield* sql`UPDATE tasks SET ${sql.update(set)} WHERE id = ${id}`
    const ids = new Map(parts.map((part, at) => [part.id, newIds[at] ?? part.id]))
    for (const part of parts) yield* begun(part, ids, { id, on, set })
    yield* ended(
      parts.map((part) => part.id),
      on
    )
  })
}

interface Begins {
  readonly id: string
  readonly on: string
  readonly set: Readonly<Record<string, string | null>>
}

/** A task that a post of the unit has: from the day on the same post has it where the unit goes on. */
export const ownerWrites = (sql: SqlClient.SqlClient) =>
  Effect.fnUntraced(function* ({ pointers: [{ id, unitId }], to, on }: Repointing) {
    if (to === null) return
    const there = sql`post_unit_id = ${unitId}`
    const last = sql`(SELECT max(o.from_day) FROM task_owners o
      WHERE o.task_id = ${id} AND o.from_day <= ${on})`
    // Whoever has it by then: the last it was given to, or whom the task itself names.
    yield* sql`
      INSERT INTO task_owners (task_id, from_day, holder_kind, post_unit_id, post_kind)
      SELECT task_id, CAST(${on} AS TEXT), holder_kind, CAST(${to} AS TEXT), post_kind
      FROM task_owners WHERE task_id = ${id} AND ${there} AND from_day = ${last}
        AND from_day < ${on}
      UNION ALL
      SELECT id, CAST(${on} AS TEXT), holder_kind, CAST(${to} AS TEXT), post_kind
      FROM tasks WHERE id = ${id} AND ${there} AND made_on < ${on} AND ${last} IS NULL`
    yield* sql`
      UPDATE task_owners SET post_unit_id = ${to}
      WHERE task_id = ${id} AND ${there} AND from_day >= ${on}`
    yield* sql`
      UPDATE tasks SET post_unit_id = ${to} WHERE id = ${id} AND ${there} AND made_on >= ${on}`
  })
