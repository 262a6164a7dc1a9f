/** Records of every kind that may point to a unit, written at random, and what they say of a day. */
import { type Day, forever } from "@aiwei/domain/shared/Day"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { overOf, pointing, type Pointing } from "../../../src/org/pointers/pointing.ts"

export const recordKinds = [
  "post",
  "household",
  "duty",
  "group",
  "frontage",
  "letter",
  "letterFor",
  "task",
  "zone"
] as const

interface At {
  readonly kind: (typeof recordKinds)[number]
  readonly office: string
  readonly unit: string
  readonly other: string
  /** What stands below the unit. */
  readonly below: ReadonlyArray<string>
  readonly from: Day
  readonly n: number
}

type Row = Readonly<Record<string, string | number | null>>

const dated = ({ kind, office, unit, other, from, n }: At): ReadonlyArray<[string, Row]> => {
  const [id, span] = [`${kind}${n}`, { valid_from: from, valid_to: forever }]
  const post = { post_unit_id: other, post_kind: "mainLeader" }
  const duty = { office_id: office, duty: "cleaning", unit_id: unit, remark: "", ...span }
  const group = { office_id: office, unit_id: unit, purpose: n % 2 === 0 ? "pest" : "tobacco" }
  const seat = { group_id: id, duty_text: "", position: 1, ...span }
  switch (kind) {
    case "post":
      return [["posts", { id, person_id: `p${n}`, unit_id: unit, title: "主任", ...span }]]
    case "household":
      return [["household_assignments", { id, unit_id: unit, officer_name: "王", ...span }]]
    case "duty":
      return [["duty_assignments", { id, holder_kind: "post", ...post, ...duty }]]
    case "group":
      return [
        ["leading_groups", { id, name: `组${n}`, ...group, ...span }],
        ["group_seats", { id: `${id}a`, role: "head", person_id: `p${n}`, ...seat }],
        ["group_seats", { id: `${id}b`, role: "member", ...post, ...seat }]
      ]
    case "zone":
      return [
        ["zones", { id, office_id: office, name: `区${n}`, ...span }],
        ["zone_communities", { zone_id: id, unit_id: unit }],
        ["zone_communities", { zone_id: id, unit_id: other }]
      ]
    default:
      return [["frontages", { id, office_id: office, unit_id: unit, name: `店${n}`, ...span }]]
  }
}

const letters = ({ kind, office, unit, other, from, n }: At): ReadonlyArray<[string, Row]> => {
  const [first, second] = kind === "letter" ? [other, unit] : [unit, other]
  const parties = {
    party_a_unit_id: first,
    party_a_post_kind: "mainLeader",
    party_b_unit_id: second
  }
  const made = { made_on: from, signed_on: n % 2 === 0 ? from : null }
  const year = 2026 + (n % 2)
  const of = { id: `l${n}`, office_id: office, template_id: `t${year}` }
  return [["letters", { ...of, year, ...parties, ...made }]]
}

/** A whole with a part for each place below, the last of them done. */
const tasks = ({ office, unit, other, below, from, n }: At): ReadonlyArray<[string, Row]> => {
  const of = { office_id: office, root_id: `k${n}`, title: `任务${n}`, text: "" }
  const held = { holder_kind: "post", post_unit_id: other, post_kind: "mainLeader" }
  const row = { ...of, due: "2026-12-31", made_on: from }
  const parts = below.filter((id) => id !== unit)
  return [
    ["tasks", { id: `k${n}`, parent_id: null, unit_id: unit, done_on: null, ...held, ...row }],
    ...parts.map((place, i): [string, Row] => [
      "tasks",
      {
        id: `k${n}-${i}`,
        parent_id: `k${n}`,
        unit_id: place,
        done_on: i === 0 ? null : from,
        ...held,
        ...row
      }
    ])
  ]
}

/** Nothing where the place already has one of what it may have one of. */
export const written = Effect.fnUntraced(function* (at: At) {
  const sql = yield* SqlClient.SqlClient
  const { kind, office, n } = at
  const person = { id: `p${n}`, office_id: office, name: `人${n}`, status: "active", remark: "" }
  const template = { office_id: office, title: "责任书", text: "", created_at: "" }
  const rows: ReadonlyArray<[string, Row]> =
    kind === "task" ? tasks(at) : kind.startsWith("letter") ? letters(at) : dated(at)
  yield* sql`
    INSERT INTO letter_templates ${sql.insert([
      { id: "t2026", year: 2026, ...template },
      { id: "t2027", year: 2027, ...template }
    ])} ON CONFLICT (id) DO NOTHING`
  yield* sql`INSERT INTO people ${sql.insert(person)}`
  for (const [table, row] of rows) yield* sql`INSERT INTO ${sql.literal(table)} ${sql.insert(row)}`
})

const told = Object.entries(pointing).filter(
  ([kind, { carried }]) => carried !== "owner" && kind !== "taskPart"
)

const begunOn = ({ carried }: Pointing): string =>
  carried === "letter" || carried === "task" ? "t.made_on" : "t.valid_from"

/** Which records pointed where on a day, as far as they had begun by then. */
export const recordsOn = Effect.fnUntraced(function* (day: Day) {
  const sql = yield* SqlClient.SqlClient
  const found: Record<string, ReadonlyArray<string>> = {}
  for (const [kind, place] of told) {
    const { table, column, name } = place
    const rows = yield* sql`
      SELECT t.${sql.literal(column)} AS unit, ${sql.literal(name)} AS name
      FROM ${sql.literal(table)} t WHERE ${sql.literal(begunOn(place))} <= ${day}
        AND ${sql.literal(overOf(place))} > ${day} AND t.${sql.literal(column)} IS NOT NULL`
    found[kind] = rows.map((row) => JSON.stringify(row)).toSorted()
  }
  const zones = yield* sql`
    SELECT c.unit_id AS unit, z.name FROM zone_communities c JOIN zones z ON z.id = c.zone_id
    WHERE z.valid_from <= ${day} AND ${day} < z.valid_to`
  const seats = yield* sql`
    SELECT g.unit_id AS unit, g.name, s.role, s.person_id, s.post_unit_id
    FROM group_seats s JOIN leading_groups g ON g.id = s.group_id
    WHERE s.valid_from <= ${day} AND ${day} < s.valid_to`
  const owners = yield* sql`
    SELECT t.title, t.unit_id AS unit, coalesce(o.post_unit_id, t.post_unit_id) AS post
    FROM tasks t LEFT JOIN task_owners o ON o.task_id = t.id AND o.from_day = (
      SELECT max(w.from_day) FROM task_owners w WHERE w.task_id = t.id AND w.from_day <= ${day})
    WHERE t.made_on <= ${day} AND coalesce(t.ended_on, t.done_on, '9999-12-31') > ${day}`
  found["owners"] = owners.map((row) => JSON.stringify(row)).toSorted()
  found["zone"] = zones.map((row) => JSON.stringify(row)).toSorted()
  found["seats"] = seats.map((row) => JSON.stringify(row)).toSorted()
  return found
})

/** What is open after its unit closed, on any day: there must be nothing of the kind. */
export const leftAtClosed = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const over = (unit: string) => sql`
    (SELECT max(p.valid_to) FROM placements p WHERE p.unit_id = ${sql.literal(unit)})`
  const left: Array<string> = []
  for (const [kind, place] of Object.entries(pointing)) {
    const { table, column } = place
    // Who had an open task that closed stays named.
    if (place.carried === "owner") continue
    const rows = yield* sql`
      SELECT t.id FROM ${sql.literal(table)} t
      WHERE ${sql.literal(overOf(place))} > ${over(`t.${column}`)}
        AND ${sql.literal(overOf(place))} > ${sql.literal(begunOn(place))}`
    left.push(...rows.map((row) => `${kind} ${JSON.stringify(row)}`))
  }
  const zones = yield* sql`
    SELECT z.id FROM zone_communities c JOIN zones z ON z.id = c.zone_id
    WHERE z.valid_to > ${over("c.unit_id")}`
  return [...left, ...zones.map((row) => `zone ${JSON.stringify(row)}`)]
})
