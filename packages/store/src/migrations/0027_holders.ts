/**
 * Who has a task, and who speaks for an organisation, from a day on, where that is not whom the row itself
 * names: the row keeps whoever it was at first, so that a day that has passed answers as it did.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, clustered } = yield* dialect
  yield* sql`
    CREATE TABLE task_owners (
      task_id ${bytewiseText} NOT NULL REFERENCES tasks (id),
      from_day ${bytewiseText} NOT NULL,
      holder_kind TEXT,
      person_id ${bytewiseText} REFERENCES people (id),
      person_name TEXT,
      post_unit_id TEXT REFERENCES org_units (id),
      post_kind TEXT,
      organisation_id ${bytewiseText} REFERENCES organisations (id),
      PRIMARY KEY (task_id, from_day)
    ) ${clustered}`
  yield* sql`
    CREATE INDEX task_owners_person ON task_owners (person_id) WHERE person_id IS NOT NULL`
  yield* sql`
    CREATE TABLE organisation_contacts (
      organisation_id ${bytewiseText} NOT NULL REFERENCES organisations (id),
      from_day ${bytewiseText} NOT NULL,
      contact_id ${bytewiseText} REFERENCES people (id),
      PRIMARY KEY (organisation_id, from_day)
    ) ${clustered}`
  yield* sql`
    CREATE INDEX organisation_contacts_person ON organisation_contacts (contact_id)
    WHERE contact_id IS NOT NULL`
})
