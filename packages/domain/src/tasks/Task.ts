/**
 * A task for a place. Broken down, it has one part for every place below, down to the leaf level: all parts of
 * one task share its root, and a place has one part of it at most. Only a leaf is closed; what stands above is
 * done when its leaves are.
 */
import { Schema } from "effect"

import { Holder } from "../duty/holders/Holder.ts"
import { UnitLevel } from "../org/levels/OrgLevel.ts"
import { OrgUnitId } from "../org/OrgUnitId.ts"
import { Day } from "../shared/Day.ts"

export const TaskId = Schema.String.pipe(Schema.brand("TaskId"))
export type TaskId = typeof TaskId.Type

export const Task = Schema.Struct({
  id: TaskId,
  officeId: OrgUnitId,
  /** Its own id at the top. */
  rootId: TaskId,
  parentId: Schema.NullOr(TaskId),
  unitId: OrgUnitId,
  title: Schema.NonEmptyString,
  text: Schema.String,
  /** Null while nobody was given it. */
  owner: Schema.NullOr(Holder),
  due: Day,
  madeOn: Day,
  doneOn: Schema.NullOr(Day),
  /** Given up from this day on. */
  endedOn: Schema.NullOr(Day),
  endReason: Schema.NullOr(Schema.String)
})
export interface Task extends Schema.Schema.Type<typeof Task> {}

export const Milestone = Schema.Struct({
  taskId: TaskId,
  /** From 1. */
  no: Schema.Int,
  text: Schema.NonEmptyString,
  due: Day,
  reachedOn: Schema.NullOr(Day)
})
export interface Milestone extends Schema.Schema.Type<typeof Milestone> {}

/** One line of the list of tasks. */
export const TaskLine = Schema.Struct({
  ...Task.fields,
  placeName: Schema.String,
  level: UnitLevel,
  /** Of the person, the unit whose post it is, or the organisation; empty for nobody. */
  ownerName: Schema.String,
  /** Whether somebody has it who is there on the day. */
  assigned: Schema.Boolean,
  /** How many parts stand right below it that were not given up. */
  parts: Schema.Int
})
export interface TaskLine extends Schema.Schema.Type<typeof TaskLine> {}
