/**
 * A letter names its parties as they were: it ends with the unit, and whoever follows has a new one of the
 * same template to sign. One that was made for a later day is corrected.
 */
import type { Repointing } from "@aiwei/domain/org/reform/Pointer"
import { Effect } from "effect"
import type { SqlClient } from "effect/sql"

import type { Pointing } from "./pointing.ts"
import { type Otherwise, rowCopies } from "./rowWrites.ts"

/** Words of the record itself: in the language of the office, as its letters are. */
export const unitClosed = "单位撤并"

const unsigned: Otherwise = {
  signed_on: null,
  file_name: null,
  file_bytes: null,
  file_sha256: null,
  ended_on: null,
  end_reason: null
}
/** Who signs for a unit is its leader of the day, not that of the unit before. */
const signatory: Readonly<Record<string, Otherwise>> = {
  party_a_unit_id: { party_a_person_id: null, party_a_name: null },
  party_b_unit_id: { leader_id: null, leader_name: null }
}

export const letterWrites = (sql: SqlClient.SqlClient) => {
  const copied = rowCopies(sql)
  return Effect.fnUntraced(function* (
    { pointers: [{ id }], to, on, newIds }: Repointing,
    places: ReadonlyArray<Pointing>
  ) {
    const columns = places.map(({ column }) => column)
    const ended = yield* sql`
      UPDATE letters SET ended_on = ${on}, end_reason = ${unitClosed}
      WHERE id = ${id} AND made_on < ${on} RETURNING id`
    if (ended.length === 0) {
      for (const column of columns) {
        if (to !== null) {
          yield* sql`UPDATE letters SET ${sql.literal(column)} = ${to} WHERE id = ${id}`
        }
      }
      if (to !== null) return
      return yield* sql`
        UPDATE letters SET ended_on = made_on, end_reason = ${unitClosed} WHERE id = ${id}`
    }
    if (to === null) return
    const set = Object.assign(
      {},
      ...columns.map((column) => ({ [column]: to, ...signatory[column] }))
    )
    const own = { id: newIds[0] ?? id, made_on: on, replaces_id: id }
    yield* copied("letters", id, { ...unsigned, ...set, ...own })
  })
}
