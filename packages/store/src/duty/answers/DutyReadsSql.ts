/** `DutyReads` on any SQL client. Which places of a branch have nobody is asked at once, not place by place. */
import {
  type DutyBranch,
  DutyReads,
  DutySpot,
  PlaceAbove,
  type SpotAfter
} from "@aiwei/domain/duty/answers/DutyReads"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { branchEnd, TreePath } from "@aiwei/domain/org/TreePath"
import { Organisation } from "@aiwei/domain/people/Organisation"
import { Day } from "@aiwei/domain/shared/Day"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema, type Statement } from "effect/sql"

import { answered } from "../../answered.ts"
import { inParts } from "../../bulk.ts"
import { calledOn } from "../../org/reads/calledOn.ts"
import { activeOn } from "../../people/activeOn.ts"
import { byReach, type ReachSql } from "../../reach.ts"
import { factsOf } from "./factsOf.ts"
import { heldSql } from "./heldSql.ts"
import { lineageReads } from "./lineageReads.ts"

const decoded = Schema.decodeUnknownEffect(Schema.Array(DutySpot))
const PathsOn = Schema.Struct({ paths: Schema.Array(TreePath), day: Day })

type Question = "gaps" | "crowded"

const branchReads = (sql: SqlClient.SqlClient) => {
  const { on } = activeOn(sql)
  const { held, crowded } = heldSql(sql)
  const conditions = {
    gaps: (...asked: Parameters<typeof held>) => sql`NOT ${held(...asked)}`,
    crowded
  }
  const together = (parts: ReadonlyArray<Statement.Fragment>) =>
    parts.reduce((all, next) => sql`${all} UNION ALL ${next}`)
  return (reach: ReachSql) => {
    const placesOf = ({ top, day }: DutyBranch, which: Question, from: string) => {
      const end = branchEnd(top)
      return ({ duty, levels }: DutyBranch["duties"][number], n: number) => sql`
        SELECT u.id, u.name, u.level, p.path, CAST(${n} AS INTEGER) AS duty
        FROM placements p JOIN org_units u ON u.id = p.unit_id
        WHERE p.path >= ${from} AND p.path < ${end} AND ${on("p", day)}
          AND u.level IN ${sql.in(levels)} AND ${sql.literal(reach.placed("p", day))}
          AND ${conditions[which](duty, day)}`
    }
    const allOf = (branch: DutyBranch, which: Question) =>
      together(branch.duties.map(placesOf(branch, which, branch.top)))

    /** The first part: how many there are is told with it, in one look at the branch. */
    const first = (branch: DutyBranch, which: Question) => sql`
      SELECT g.*, CAST(count(*) OVER () AS INTEGER) AS total FROM (${allOf(branch, which)}) g
      ORDER BY g.path, g.duty LIMIT ${branch.limit}`
    /** Of each duty as many as the part may hold: a long list is not read to its end for every part. */
    const later = (branch: DutyBranch, which: Question, after: SpotAfter, total: number) => {
      const found = placesOf(branch, which, after.path)
      const parts = branch.duties.map((one, n) => {
        const behind = n <= after.duty ? sql`AND p.path > ${after.path}` : sql.literal("")
        return sql`
          SELECT * FROM (${found(one, n)} ${behind} ORDER BY p.path LIMIT ${branch.limit})
            ${sql.literal(`d${n}`)}`
      })
      return sql`
        SELECT t.*, CAST(${total} AS INTEGER) AS total FROM (${together(parts)}) t
        ORDER BY t.path, t.duty LIMIT ${branch.limit}`
    }
    const counted = (branch: DutyBranch, which: Question) =>
      Effect.map(
        sql`SELECT CAST(count(*) AS INTEGER) AS total FROM (${allOf(branch, which)}) every_one`,
        ([row]) => Number(row?.["total"] ?? 0)
      )

    return (branch: DutyBranch, which: Question) =>
      Effect.gen(function* () {
        const { after, duties } = branch
        if (duties.length === 0) return { spots: [], total: 0 }
        if (after === null) {
          const spots = yield* decoded(yield* first(branch, which))
          return { spots, total: spots[0]?.total ?? 0 }
        }
        const total = after.total ?? (yield* counted(branch, which))
        return { spots: yield* decoded(yield* later(branch, which, after, total)), total }
      })
  }
}

export const DutyReadsSql = Layer.effect(
  DutyReads,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const { on } = activeOn(sql)
    const facts = factsOf(sql)
    const within = byReach(branchReads(sql))
    const lineageOf = lineageReads(sql)
    const placesAt = SqlSchema.findAll({
      Request: PathsOn,
      Result: PlaceAbove,
      execute: ({ paths, day }) => sql`
        SELECT u.id, ${calledOn(sql).name("u", day)} AS name, u.level, p.path
        FROM placements p JOIN org_units u ON u.id = p.unit_id
        WHERE p.path IN ${sql.in(paths)} AND ${on("p", day)}`
    })
    const called = SqlSchema.findAll({
      Request: Schema.Struct({ office: OrgUnitId, text: Schema.String, day: Day }),
      Result: Organisation,
      execute: ({ office, text, day }) => sql`
        SELECT * FROM organisations o
        WHERE o.office_id = ${office} AND (o.id = ${text} OR o.name = ${text}) AND ${on("o", day)}
        ORDER BY o.id`
    })
    return {
      lineageOf: (id, day) => lineageOf(id, day).pipe(answered("DutyReads.lineageOf")),
      organisationsCalled: (office, text, day) =>
        called({ office, text, day }).pipe(answered("DutyReads.organisationsCalled")),
      factsOf: (wanted) => facts(wanted).pipe(answered("DutyReads.factsOf")),
      gaps: (branch) => within((ask) => ask(branch, "gaps")).pipe(answered("DutyReads.gaps")),
      crowded: (branch) =>
        within((ask) => ask(branch, "crowded")).pipe(answered("DutyReads.crowded")),
      placesAt: (paths, day) =>
        inParts(paths, (part) => placesAt({ paths: part, day })).pipe(
          answered("DutyReads.placesAt")
        )
    }
  })
)
