/** `CardRepo` on any SQL client. */
import { CardRepo } from "@aiwei/domain/org/card/CardRepo"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Effect, Layer } from "effect"
import { SqlClient } from "effect/sql"

import { answered } from "../answered.ts"
import { inParts } from "../bulk.ts"
import { byReach } from "../reach.ts"
import { cardReads, childReads } from "./reads/cardReads.ts"
import { changeReads } from "./reads/changeReads.ts"
import { heldUnder } from "./reads/heldUnder.ts"

export const CardRepoSql = Layer.effect(
  CardRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const children = byReach(childReads(sql))
    const ask = { ...cardReads(sql), ...changeReads(sql), heldUnder: heldUnder(sql) }
    const changesOf = (id: OrgUnitId) =>
      Effect.map(Effect.all([ask.byHand(id), ask.byImport(id)]), (both) =>
        both.flat().toSorted((a, b) => (a.at < b.at ? 1 : -1))
      )
    return {
      childrenPart: (range) =>
        children((reads) => reads.childrenPart(range)).pipe(answered("CardRepo.childrenPart")),
      childTotal: (parentId, day) =>
        children((reads) => reads.childTotal({ parentId, day })).pipe(
          Effect.map(({ n }) => n),
          answered("CardRepo.childTotal")
        ),
      levelsUnder: (top, day) => ask.levelsUnder({ top, day }).pipe(answered("CardRepo.levels")),
      levelsOfChildren: (unitId, day) =>
        ask.levelsOfChildren({ unitId, day }).pipe(answered("CardRepo.levelsOfChildren")),
      buildingsUnder: (top, day, limit) =>
        ask.buildingsUnder({ top, day, limit }).pipe(answered("CardRepo.buildingsUnder")),
      peopleAt: (unitId, day, since) =>
        ask.peopleAt({ unitId, day, since }).pipe(answered("CardRepo.peopleAt")),
      heldUnder: (top, day) => ask.heldUnder({ top, day }).pipe(answered("CardRepo.heldUnder")),
      zonesOf: (unitId, day) => ask.zonesOf({ unitId, day }).pipe(answered("CardRepo.zonesOf")),
      changesOf: (id) => changesOf(id).pipe(answered("CardRepo.changesOf")),
      dutyChangesOf: (id) => ask.dutiesByHand(id).pipe(answered("CardRepo.dutyChangesOf")),
      eventsUnder: (top, from, to) =>
        ask.eventsUnder({ top, from, to }).pipe(answered("CardRepo.eventsUnder")),
      sourcesOf: (ids) => inParts(ids, ask.sourcesOf).pipe(answered("CardRepo.sourcesOf"))
    }
  })
)
