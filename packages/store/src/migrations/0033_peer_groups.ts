/** Which units are ranked among themselves, dated by months: a change holds until the next one. */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable, clustered } = yield* dialect

  yield* sql`
    CREATE TABLE peer_groups (
      office_id TEXT NOT NULL REFERENCES org_units (id),
      name TEXT NOT NULL,
      position INTEGER NOT NULL,
      PRIMARY KEY (office_id, name),
      UNIQUE (office_id, position)
    ) ${strictTable}`

  yield* sql`
    CREATE TABLE peer_group_changes (
      office_id ${bytewiseText} NOT NULL REFERENCES org_units (id),
      unit_id ${bytewiseText} NOT NULL REFERENCES org_units (id),
      from_month ${bytewiseText} NOT NULL,
      group_name TEXT,
      set_at ${bytewiseText} NOT NULL,
      PRIMARY KEY (office_id, unit_id, from_month),
      FOREIGN KEY (office_id, group_name) REFERENCES peer_groups (office_id, name)
    ) ${clustered}`
})
