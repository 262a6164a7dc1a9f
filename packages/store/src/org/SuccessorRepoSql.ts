/** `SuccessorRepo` on any SQL client: what units became, and the records that go there with them. */
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Pointer, type Repointing } from "@aiwei/domain/org/reform/Pointer"
import { NamedSuccessor, Successor } from "@aiwei/domain/org/reform/Successor"
import { SuccessorRepo } from "@aiwei/domain/org/reform/SuccessorRepo"
import { TreePath } from "@aiwei/domain/org/TreePath"
import { Day } from "@aiwei/domain/shared/Day"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { bulkWriter, inParts } from "../bulk.ts"
import { endedUnder, pointsUnder } from "./pointers/endedUnder.ts"
import { letterWrites } from "./pointers/letterWrites.ts"
import { pointersTo } from "./pointers/pointersTo.ts"
import { pointing } from "./pointers/pointing.ts"
import { groupWrites, rowWrites } from "./pointers/rowWrites.ts"
import { ownerWrites, taskWrites } from "./pointers/taskWrites.ts"
import { zoneWrites } from "./pointers/zoneWrites.ts"
import { branchWritten } from "./sums/branchWritten.ts"

const PointersTo = Schema.Struct({ ids: Schema.Array(OrgUnitId), on: Day })
const PointersUnder = Schema.Struct({ top: TreePath, on: Day })

const reads = (sql: SqlClient.SqlClient) => ({
  of: SqlSchema.findAll({
    Request: OrgUnitId,
    Result: NamedSuccessor,
    execute: (id) => sql`
      SELECT s.*, a.name AS unit_name, b.name AS successor_name FROM unit_successors s
        JOIN org_units a ON a.id = s.unit_id JOIN org_units b ON b.id = s.successor_id
      WHERE s.unit_id = ${id} OR s.successor_id = ${id}
      ORDER BY s.on_day, s.unit_id, s.successor_id`
  }),
  pointers: SqlSchema.findAll({
    Request: PointersTo,
    Result: Pointer,
    execute: ({ ids, on }) => pointersTo(sql, (column) => sql.in(column, ids), on)
  }),
  pointersUnder: SqlSchema.findAll({
    Request: PointersUnder,
    Result: Pointer,
    execute: ({ top, on }) => pointersTo(sql, pointsUnder(sql, TreePath.make(top)), on)
  })
})

/** Each as its table needs it. */
const repointing = (sql: SqlClient.SqlClient) => {
  const { repoint: dated } = rowWrites(sql)
  const by = {
    dated,
    group: groupWrites(sql),
    letter: letterWrites(sql),
    task: taskWrites(sql),
    owner: ownerWrites(sql)
  }
  return (one: Repointing) => {
    const [first, ...more] = one.pointers.flatMap(({ kind }) => pointing[kind] ?? [])
    return first === undefined
      ? Effect.void
      : Effect.asVoid(by[first.carried](one, [first, ...more]))
  }
}

export const SuccessorRepoSql = Layer.effect(
  SuccessorRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const add = bulkWriter(sql, {
      table: "unit_successors",
      fields: Object.keys(Successor.fields),
      key: ["unitId", "successorId", "onDay"],
      taken: "keep"
    })
    const { of, pointers, pointersUnder } = reads(sql)
    const repoint = repointing(sql)
    const repointZone = zoneWrites(sql)
    const endUnder = endedUnder(sql)
    const written = branchWritten(sql)
    const here = Effect.provideService(SqlClient.SqlClient, sql)
    return {
      add: (rows) => add(rows).pipe(answered("SuccessorRepo.add")),
      of: (id) => of(id).pipe(answered("SuccessorRepo.of")),
      pointers: (ids, on) =>
        inParts(ids, (part) => pointers({ ids: part, on })).pipe(
          answered("SuccessorRepo.pointers")
        ),
      pointersUnder: (top, on) =>
        pointersUnder({ top, on }).pipe(answered("SuccessorRepo.pointersUnder")),
      endUnder: (top, on) => endUnder(top, on).pipe(answered("SuccessorRepo.endUnder")),
      repoint: (one) =>
        repoint(one).pipe(
          Effect.andThen(
            written.units([
              ...one.pointers.map(({ unitId }) => unitId),
              ...(one.to === null ? [] : [one.to])
            ])
          ),
          here,
          answered("SuccessorRepo.repoint")
        ),
      repointZone: (one) => repointZone(one).pipe(here, answered("SuccessorRepo.repointZone"))
    }
  })
)
