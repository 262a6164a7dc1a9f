/** `PlacementRepo` on any SQL client: today's and past trees as ranges of paths, and the moves. */
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { type BranchMove, Placement } from "@aiwei/domain/org/Placement"
import { PlacementRepo } from "@aiwei/domain/org/PlacementRepo"
import { branchEnd, TreePath } from "@aiwei/domain/org/TreePath"
import { Day, daysBefore, forever } from "@aiwei/domain/shared/Day"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { bulkWriter, inParts } from "../bulk.ts"
import { byReach } from "../reach.ts"
import { branchReads, placementReads } from "./placementReads.ts"
import { AlreadyTold, branchWritten } from "./sums/branchWritten.ts"

const Change = Schema.Struct({ began: Schema.NullOr(Day), ended: Schema.NullOr(Day) })

/** What ends on a day stands there until the day before: from its end on the branch may change again. */
const lastDay = (began: Day | null, ended: Day | null): Day => {
  const until = ended === null ? null : daysBefore(ended, 1)
  if (began === null) return until ?? forever
  return until !== null && until > began ? until : began
}

const placementWrites = (sql: SqlClient.SqlClient) => {
  const openBranch = (top: TreePath) => sql`
    path >= ${top} AND path < ${branchEnd(top)} AND valid_to = '9999-12-31'`

  return {
    insertAll: bulkWriter(sql, {
      table: "placements",
      fields: Object.keys(Placement.fields),
      key: ["unitId", "validFrom"],
      taken: { replaceAllBut: [] }
    }),
    lastChange: SqlSchema.findOne({
      Request: TreePath,
      Result: Change,
      execute: (top) => sql`
        SELECT max(CASE WHEN valid_to = '9999-12-31' THEN valid_from END) AS began,
          max(CASE WHEN valid_to <> '9999-12-31' THEN valid_to END) AS ended
        FROM placements WHERE path >= ${top} AND path < ${branchEnd(TreePath.make(top))}`
    }),
    close: (top: TreePath, on: Day) =>
      sql`UPDATE placements SET valid_to = ${on} WHERE ${openBranch(top)} AND valid_from < ${on}`,
    move: ({ id, newParentId, from, to, on }: BranchMove) =>
      sql.withTransaction(
        Effect.andThen(
          sql`
            INSERT INTO placements (unit_id, parent_id, path, valid_from, valid_to)
            SELECT unit_id,
                   CASE WHEN unit_id = ${id} THEN ${newParentId} ELSE parent_id END,
                   ${to} || substr(path, ${from.length + 1}),
                   ${on}, ${forever}
            FROM placements WHERE ${openBranch(from)}`,
          sql`UPDATE placements SET valid_to = ${on} WHERE ${openBranch(from)} AND valid_from < ${on}`
        )
      )
  }
}

/** Questions about places, each with the span of its method. */
const answeredReads = (sql: SqlClient.SqlClient) => {
  const ask = placementReads(sql)
  const branch = byReach(branchReads(sql))
  const childCountsOn = (ids: ReadonlyArray<OrgUnitId>, day: Day) =>
    inParts(ids, (part) => branch((reads) => reads.childCountsOn({ ids: part, day }))).pipe(
      Effect.map((rows) => new Map(rows.map(({ parentId, n }) => [parentId, n])))
    )

  return {
    findOn: (id, day) => ask.findOn({ id, day }).pipe(answered("PlacementRepo.findOn")),
    historyOf: (id) => ask.historyOf(id).pipe(answered("PlacementRepo.historyOf")),
    branchOn: (top, day) =>
      branch((reads) => reads.branchOn({ top, day })).pipe(answered("PlacementRepo.branchOn")),
    placedOn: (top, day) =>
      branch((reads) => reads.placedOn({ top, day })).pipe(answered("PlacementRepo.placedOn")),
    branchPart: (part) =>
      branch((reads) => reads.branchPart(part)).pipe(answered("PlacementRepo.branchPart")),
    countOn: (top, day, level) =>
      branch((reads) => reads.countOn({ top, day, level })).pipe(
        Effect.map((row) => row.n),
        answered("PlacementRepo.countOn")
      ),
    childrenOn: (id, day) => ask.childrenOn({ id, day }).pipe(answered("PlacementRepo.childrenOn")),
    childCountsOn: (ids, day) =>
      childCountsOn(ids, day).pipe(answered("PlacementRepo.childCountsOn")),
    unitOn: (id, day) => ask.unitOn({ id, day }).pipe(answered("PlacementRepo.unitOn")),
    lineageOn: (id, day) => ask.lineageOn({ id, day }).pipe(answered("PlacementRepo.lineageOn")),
    rootsOn: (day) => ask.rootsOn(day).pipe(answered("PlacementRepo.rootsOn"))
  } satisfies Partial<PlacementRepo["Service"]>
}

export const PlacementRepoSql = Layer.effect(
  PlacementRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const reads = answeredReads(sql)
    const write = placementWrites(sql)
    const written = branchWritten(sql)
    const both = sql.withTransaction

    const insertAll = (rows: ReadonlyArray<Placement>) =>
      both(Effect.andThen(write.insertAll(rows), written.at(rows.map(({ path }) => path))))

    const allUnder = <A, E, R>(id: OrgUnitId, work: Effect.Effect<A, E, R>) =>
      reads.historyOf(id).pipe(
        Effect.flatMap((rows) => Effect.forEach(rows, ({ path }) => written.branch(path))),
        answered("PlacementRepo.allUnder"),
        Effect.andThen(Effect.provideService(work, AlreadyTold, true))
      )

    return {
      insert: (row) => insertAll([row]).pipe(answered("PlacementRepo.insert")),
      insertAll: (rows) => insertAll(rows).pipe(answered("PlacementRepo.insertAll")),
      ...reads,
      lastChange: (top) =>
        write.lastChange(top).pipe(
          Effect.map(({ began, ended }) => lastDay(began, ended)),
          answered("PlacementRepo.lastChange")
        ),
      // Writing one row that everybody writes is a lock that both databases understand.
      lockTree: sql`UPDATE counters SET value = value + 1 WHERE name = 'tree'`.pipe(
        Effect.asVoid,
        answered("PlacementRepo.lockTree")
      ),
      close: (top, on) =>
        both(Effect.andThen(write.close(top, on), written.branch(top))).pipe(
          answered("PlacementRepo.close")
        ),
      move: (branch) =>
        both(
          Effect.all([write.move(branch), written.branch(branch.from), written.branch(branch.to)])
        ).pipe(Effect.asVoid, answered("PlacementRepo.move")),
      allUnder
    }
  })
)
