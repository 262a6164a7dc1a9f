/**
 * Heads of publications without their snapshots. In SQLite the columns behind a snapshot lie after all its
 * pages: with a large month published, every look at the heads walked through megabytes.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { indexOfHeads } from "../dialect.ts"

export default Effect.flatMap(SqlClient.SqlClient, indexOfHeads)
