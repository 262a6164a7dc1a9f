/** How a task lies in its table: the owner's parts in columns of their own, all empty while it is nobody's. */
import { Task, TaskLine } from "@aiwei/domain/tasks/Task"
import { StoredNode } from "@aiwei/domain/tasks/TaskRepo"
import { Schema } from "effect"

import { type Held, heldColumns, holderOf, partsOf } from "../duty/assignmentRows.ts"

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

export const taskRow = ({ owner, ...rest }: Task): TaskRow => ({
  ...rest,
  ...(owner === null ? nobody : partsOf(owner))
})
