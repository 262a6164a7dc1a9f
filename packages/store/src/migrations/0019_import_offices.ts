/** Which office an imported file was written for: an import is read by whoever may read that office. */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText } = yield* dialect
  yield* sql`
    ALTER TABLE import_files ADD COLUMN office_id ${bytewiseText} REFERENCES org_units (id)`
  // The trail has always named it.
  yield* sql`
    UPDATE import_files SET office_id = (
      SELECT max(a.place) FROM audit_entries a JOIN org_units u ON u.id = a.place
      WHERE a.subject = 'ImportFile/' || import_files.id AND a.verb = 'imports.commit')`
})
