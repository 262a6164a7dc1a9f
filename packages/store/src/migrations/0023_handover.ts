/**
 * Handovers that were made, and what became of each thing. Names of people are read from the staff list: an
 * erased one stands here neither.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable, clustered } = yield* dialect

  yield* sql`
    CREATE TABLE handovers (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      office_id TEXT NOT NULL REFERENCES org_units (id),
      person_id ${bytewiseText} NOT NULL REFERENCES people (id),
      on_day ${bytewiseText} NOT NULL,
      reason TEXT NOT NULL,
      doc_no TEXT,
      made_at ${bytewiseText} NOT NULL,
      made_by TEXT NOT NULL
    ) ${strictTable}`
  yield* sql`CREATE INDEX handovers_office ON handovers (office_id, id)`
  yield* sql`CREATE INDEX handovers_person ON handovers (person_id)`

  // What is held is of many kinds, and what ended may be gone one day: its id points nowhere.
  yield* sql`
    CREATE TABLE handover_lines (
      handover_id ${bytewiseText} NOT NULL REFERENCES handovers (id),
      line_no INTEGER NOT NULL,
      kind TEXT NOT NULL,
      thing_id ${bytewiseText} NOT NULL,
      goes_on_as ${bytewiseText},
      name TEXT NOT NULL,
      duty ${bytewiseText},
      place_id TEXT REFERENCES org_units (id),
      place_path TEXT NOT NULL,
      since ${bytewiseText} NOT NULL,
      outcome TEXT NOT NULL,
      successor_id ${bytewiseText} REFERENCES people (id),
      PRIMARY KEY (handover_id, line_no)
    ) ${clustered}`
  yield* sql`
    CREATE INDEX handover_lines_successor ON handover_lines (successor_id)
    WHERE successor_id IS NOT NULL`
})
