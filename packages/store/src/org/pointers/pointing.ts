/**
 * Every record that goes elsewhere or ends when its unit closes: its table, its column, and how long it is
 * open. A column that points to units and is not here must be among the test's exceptions, with its reason.
 */
import type { PointerKind } from "@aiwei/domain/org/reform/Pointer"

/** How a record is pointed elsewhere: by ending and beginning, or as its table needs it. */
type Carried = "dated" | "group" | "letter" | "task" | "owner"

export interface Pointing {
  readonly table: string
  readonly column: string
  /** Of the row `t`, where it is not its own. */
  readonly id?: string
  readonly carried: Carried
  /** Of the row `t`: whom or what it is about. */
  readonly name: string
  /** Of what a place has one at most: which one it is. */
  readonly slot?: string
  /** How many rows go with it. */
  readonly rows?: string
  /** Where it is not over as others are that are carried so. */
  readonly over?: string
  /** Of the row `t`: beside pointing there, what makes it this kind. */
  readonly when?: string
}

const taskOver = (task: string): string =>
  `coalesce(${task}.ended_on, ${task}.done_on, '9999-12-31')`

const overOn: Readonly<Record<Carried, string>> = {
  dated: "t.valid_to",
  group: "t.valid_to",
  letter: `coalesce(t.ended_on, CAST(t.year + 1 AS TEXT) || '-01-01')`,
  task: taskOver("t"),
  owner: taskOver("t")
}

/** The first day on which a row `t` is over. */
export const overOf = ({ over, carried }: Pointing): string => over ?? overOn[carried]

const personName = "(SELECT x.name FROM people x WHERE x.id = t.person_id)"
const dutyHolder = `coalesce(${personName}, t.person_name,
  (SELECT o.name FROM organisations o WHERE o.id = t.organisation_id), t.duty)`
const letterTitle = "(SELECT l.title FROM letter_templates l WHERE l.id = t.template_id)"

const liveParts = "FROM tasks k WHERE k.ended_on IS NULL"
const hasParts = `EXISTS (SELECT 1 ${liveParts} AND k.parent_id = t.id)`
const isPart = `t.parent_id IS NOT NULL AND ${hasParts}`

/** Grants, offices and zones are not here: see `pointersTo`. */
export const pointing: { readonly [K in PointerKind]?: Pointing } = {
  post: { table: "posts", column: "unit_id", carried: "dated", name: personName },
  household: {
    table: "household_assignments",
    column: "unit_id",
    carried: "dated",
    name: "t.officer_name",
    slot: "''"
  },
  duty: { table: "duty_assignments", column: "unit_id", carried: "dated", name: dutyHolder },
  dutyPost: {
    table: "duty_assignments",
    column: "post_unit_id",
    carried: "dated",
    name: dutyHolder
  },
  seat: {
    table: "group_seats",
    column: "post_unit_id",
    carried: "dated",
    name: "(SELECT g.name FROM leading_groups g WHERE g.id = t.group_id)"
  },
  group: {
    table: "leading_groups",
    column: "unit_id",
    carried: "group",
    name: "t.name",
    slot: "CASE WHEN t.purpose = 'other' THEN 'other/' || t.name ELSE t.purpose END",
    rows: "1 + (SELECT count(*) FROM group_seats s WHERE s.group_id = t.id)"
  },
  frontage: { table: "frontages", column: "unit_id", carried: "dated", name: "t.name" },
  letter: {
    table: "letters",
    column: "party_b_unit_id",
    carried: "letter",
    name: letterTitle,
    slot: "t.office_id || '/' || CAST(t.year AS TEXT)"
  },
  letterFor: {
    table: "letters",
    column: "party_a_unit_id",
    carried: "letter",
    name: letterTitle
  },
  task: {
    table: "tasks",
    column: "unit_id",
    carried: "task",
    name: "t.title",
    slot: "t.root_id",
    rows: `1 + (SELECT count(*) ${liveParts} AND k.root_id = t.id)`,
    when: `NOT (${isPart})`
  },
  taskPart: {
    table: "tasks",
    column: "unit_id",
    carried: "task",
    name: "t.title",
    when: isPart
  },
  taskPost: { table: "tasks", column: "post_unit_id", carried: "owner", name: "t.title" },
  taskOwner: {
    table: "task_owners",
    column: "post_unit_id",
    id: "t.task_id",
    carried: "owner",
    name: "(SELECT k.title FROM tasks k WHERE k.id = t.task_id)",
    over: `(SELECT ${taskOver("k")} FROM tasks k WHERE k.id = t.task_id)`
  }
}

/** Rows that are nothing without theirs: they go where it goes, and end with it. */
export const partsOf: Readonly<Record<string, ReadonlyArray<{ table: string; column: string }>>> = {
  leading_groups: [
    { table: "group_seats", column: "group_id" },
    { table: "group_adjustments", column: "group_id" }
  ],
  frontages: [
    { table: "frontage_signings", column: "frontage_id" },
    { table: "frontage_checks", column: "frontage_id" }
  ]
}
