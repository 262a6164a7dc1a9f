/** `EarlierPlaces` on any SQL client. */
import { EarlierPlaces } from "@aiwei/domain/importing/EarlierPlaces"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { Day } from "@aiwei/domain/shared/Day"
import { Effect, Layer } from "effect"
import { SqlClient } from "effect/sql"

import { answered } from "../answered.ts"
import { inParts } from "../bulk.ts"
import { branchWritten } from "../org/sums/branchWritten.ts"

export const EarlierPlacesSql = Layer.effect(
  EarlierPlaces,
  Effect.map(SqlClient.SqlClient, (sql) => ({
    stretch: (ids: ReadonlyArray<OrgUnitId>, from: Day) =>
      inParts(
        ids,
        (part) => sql`
          UPDATE placements SET valid_from = ${from}
          WHERE ${sql.in("unit_id", part)} AND valid_from > ${from}
            AND NOT EXISTS (
              SELECT 1 FROM placements earlier
              WHERE earlier.unit_id = placements.unit_id
                AND earlier.valid_from < placements.valid_from)`
      ).pipe(
        Effect.andThen(branchWritten(sql).units(ids)),
        sql.withTransaction,
        answered("EarlierPlaces.stretch")
      )
  }))
)
