/** Tasks for places, broken down into one part for each place below, with the milestones of the whole. */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable, clustered } = yield* dialect
  yield* sql`
    CREATE TABLE tasks (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      office_id TEXT NOT NULL REFERENCES org_units (id),
      root_id ${bytewiseText} NOT NULL REFERENCES tasks (id),
      parent_id ${bytewiseText} REFERENCES tasks (id),
      unit_id TEXT NOT NULL REFERENCES org_units (id),
      title TEXT NOT NULL,
      text TEXT NOT NULL,
      holder_kind TEXT,
      person_id ${bytewiseText} REFERENCES people (id),
      person_name TEXT,
      post_unit_id TEXT REFERENCES org_units (id),
      post_kind TEXT,
      organisation_id ${bytewiseText} REFERENCES organisations (id),
      due ${bytewiseText} NOT NULL,
      made_on ${bytewiseText} NOT NULL,
      done_on ${bytewiseText},
      ended_on ${bytewiseText},
      end_reason TEXT,
      UNIQUE (root_id, unit_id),
      CHECK (parent_id IS NULL OR parent_id <> id),
      CHECK ((parent_id IS NULL) = (root_id = id)),
      CHECK (done_on IS NULL OR made_on <= done_on),
      CHECK (ended_on IS NULL OR made_on <= ended_on)
    ) ${strictTable}`
  yield* sql`CREATE INDEX tasks_unit ON tasks (unit_id)`
  yield* sql`CREATE INDEX tasks_parent ON tasks (parent_id) WHERE parent_id IS NOT NULL`
  yield* sql`CREATE INDEX tasks_person ON tasks (person_id) WHERE person_id IS NOT NULL`

  yield* sql`
    CREATE TABLE task_milestones (
      task_id ${bytewiseText} NOT NULL REFERENCES tasks (id),
      no INTEGER NOT NULL,
      text TEXT NOT NULL,
      due ${bytewiseText} NOT NULL,
      reached_on ${bytewiseText},
      PRIMARY KEY (task_id, no)
    ) ${clustered}`
})
