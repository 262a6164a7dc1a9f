/**
 * The branches that whoever acts may read, as conditions of a statement: ranges of paths of today's tree,
 * see docs/decisions/0009-rights-by-branch.md. A condition for the whole tree is `1 = 1` and costs nothing.
 */
import { CurrentActor } from "@aiwei/domain/audit/CurrentActor"
import { branchEnd, lineage, type TreePath } from "@aiwei/domain/org/TreePath"
import type { Day } from "@aiwei/domain/shared/Day"
import { today } from "@aiwei/domain/shared/Instant"
import { Effect } from "effect"

/**
 * Every text that is asked for is an expression of the asking statement, never a value. Paths and days are
 * of closed alphabets (`TreePath`, `Day`), so that a condition may also stand inside a column's expression.
 */
export interface ReachSql {
  readonly whole: boolean
  /** A path of today. */
  readonly path: (path: string) => string
  /** The same, or one above a branch: its name may be read. */
  readonly touches: (path: string) => string
  /** A row of `placements` that was asked for on that day. */
  readonly placed: (alias: string, day: string) => string
  readonly placedOrAbove: (alias: string, day: string) => string
  /** A unit's id. */
  readonly unit: (id: string) => string
  /** A unit of an office: in the reach with its office, or by itself. */
  readonly unitOf: (id: string, office: string) => string
  /** A person, by the posts that have not ended, else by the last ones. */
  readonly person: (id: string, office: string) => string
}

const all = "1 = 1"
const everything: ReachSql = {
  whole: true,
  path: () => all,
  touches: () => all,
  placed: () => all,
  placedOrAbove: () => all,
  unit: () => all,
  unitOf: () => all,
  person: () => all
}

const either = (conditions: ReadonlyArray<string>): string =>
  conditions.length === 0 ? "1 = 0" : `(${conditions.join(" OR ")})`

/** `r` is where its unit stands today; of a unit that stands nowhere today, where it stood last. */
export const standing = (day: string): string => `(
  r.valid_from <= '${day}' AND '${day}' < r.valid_to
  OR NOT EXISTS (SELECT 1 FROM placements s WHERE s.unit_id = r.unit_id
    AND (s.valid_from <= '${day}' AND '${day}' < s.valid_to OR s.valid_from > r.valid_from)))`

const standsIn = (id: string, day: string, within: (path: string) => string): string => `EXISTS (
  SELECT 1 FROM placements r WHERE r.unit_id = ${id} AND ${standing(day)} AND ${within("r.path")})`

/** `q` holds, or will, or is one of somebody's last. */
export const lastPost = (day: string): string => `(
  '${day}' < q.valid_to OR NOT EXISTS (
    SELECT 1 FROM posts z WHERE z.person_id = q.person_id AND z.valid_to > q.valid_to))`

const partly = (tops: ReadonlyArray<TreePath>, day: Day): ReachSql => {
  const path = (text: string) =>
    either(tops.map((top) => `${text} >= '${top}' AND ${text} < '${branchEnd(top)}'`))
  const above = [...new Set(tops.flatMap((top) => lineage(top).slice(0, -1)))]
  const touches = (text: string) =>
    above.length === 0
      ? path(text)
      : either([path(text), `${text} IN (${above.map((one) => `'${one}'`).join(", ")})`])
  const unit = (id: string) => standsIn(id, day, path)
  const row = (within: typeof path) => (alias: string, asked: string) =>
    asked === day ? within(`${alias}.path`) : standsIn(`${alias}.unit_id`, day, within)
  return {
    whole: false,
    path,
    touches,
    placed: row(path),
    placedOrAbove: row(touches),
    unit,
    unitOf: (id, office) => either([unit(office), unit(id)]),
    person: (id, office) =>
      either([
        unit(office),
        `EXISTS (SELECT 1 FROM posts q WHERE q.person_id = ${id} AND ${lastPost(day)}
          AND ${unit("q.unit_id")})`
      ])
  }
}

const reachSql: Effect.Effect<ReachSql> = Effect.gen(function* () {
  const { reach } = yield* CurrentActor
  return reach === null ? everything : partly(reach, yield* today)
})

/** Statements of a repository, made once for the whole tree and anew for whoever is limited to a part. */
export const byReach = <Statements>(make: (within: ReachSql) => Statements) => {
  const whole = make(everything)
  return <A, E, R>(ask: (statements: Statements) => Effect.Effect<A, E, R>) =>
    Effect.flatMap(reachSql, (within) => ask(within.whole ? whole : make(within)))
}
