/** The database alone, as it is: nothing is migrated, so that one may ask first what is missing. */
import type { Redacted } from "effect"

import { queryNames, resultNames } from "./names.ts"
import * as NodeSqlite from "./nodeSqlite.ts"
import { postgresClient } from "./postgresClient.ts"

export const bareSqlite = (filename: string) =>
  NodeSqlite.layer({ filename, queryNames, resultNames })

export const barePostgres = (url: Redacted.Redacted) => postgresClient(url)
