/** How a task lies in its table: the owner's parts in columns of their own, all empty while it is nobody's. */
import { Day } from "@aiwei/domain/shared/Day"
import { Task, TaskLine } from "@aiwei/domain/tasks/Task"
import { StoredNode } from "@aiwei/domain/tasks/TaskRepo"
import { Schema } from "effect"
import type { SqlClient } from "effect/sql"

import { type Held, heldColumns, holderOf, partsOf } from "../duty/assignmentRows.ts"
import { queryNames } from "../names.ts"

const { owner: _, ...fields } = Task.fields
const { owner: _owned, assigned: _assigned, ...lineFields } = TaskLine.fields
const { assigned: _known, ...nodeFields } = StoredNode.fields

const held = { ...heldColumns, holderKind: Schema.NullOr(heldColumns.holderKind) }
const flag = { assigned: Schema.Int }

export const TaskRow = Schema.Struct({ ...fields, ...held })
export interface TaskRow extends Schema.Schema.Type<typeof TaskRow> {}
export const TaskLineRow = Schema.Struct({
  ...lineFields,
  ...held,
  ...flag,
  placePath: Schema.String
})
export const NodeRow = Schema.Struct({ ...nodeFields, ...flag })

export const taskColumns = Object.keys(TaskRow.fields)
export const ownerColumns = Object.keys(held)

export const OwnerRow = Schema.Struct({ taskId: Task.fields.id, fromDay: Day, ...held })

const fixed = Object.keys(fields).map((name) => `b.${queryNames(name)}`)
const owned = ownerColumns
  .map(queryNames)
  .map((name) => `CASE WHEN w.task_id IS NULL THEN b.${name} ELSE w.${name} END AS ${name}`)

/** The tasks, each with whoever has it that day. */
export const tasksOn = (sql: SqlClient.SqlClient) => (day: string) =>
  sql`(
  SELECT ${sql.literal([...fixed, ...owned].join(", "))} FROM tasks b
  LEFT JOIN task_owners w ON w.task_id = b.id AND w.from_day = (
    SELECT max(v.from_day) FROM task_owners v WHERE v.task_id = b.id AND v.from_day <= ${day}))`

type MaybeHeld = Omit<Held, "holderKind"> & { readonly holderKind: Held["holderKind"] | null }

export const withOwner = <Row extends MaybeHeld>(row: Row) => {
  const {
    holderKind,
    personId: _person,
    personName: _name,
    postUnitId: _unit,
    postKind: _post,
    organisationId: _organisation,
    ...rest
  } = row
  return { ...rest, owner: holderKind === null ? null : holderOf({ ...row, holderKind }) }
}

const nobody = {
  holderKind: null,
  personId: null,
  personName: null,
  postUnitId: null,
  postKind: null,
  organisationId: null
}

export const heldOf = (owner: Task["owner"]) => (owner === null ? nobody : partsOf(owner))

export const taskRow = ({ owner, ...rest }: Task): TaskRow => ({ ...rest, ...heldOf(owner) })
