/** The columns of a line, by the names its schema has for them; those of the chain only when they are asked for. */
import { AuditEntry, ChainedEntry } from "@aiwei/domain/audit/AuditEntry"
import type { SqlClient } from "effect/sql"

import { queryNames } from "../names.ts"

const listed = (fields: object): string =>
  Object.keys(fields)
    .map((field) => `"${queryNames(field)}"`)
    .join(", ")

const [ofEntry, ofChain] = [listed(AuditEntry.fields), listed(ChainedEntry.fields)]

export const entryColumns = (sql: SqlClient.SqlClient) => sql.literal(ofEntry)
export const chainColumns = (sql: SqlClient.SqlClient) => sql.literal(ofChain)
