/** The client of a PostgreSQL database: our names for its columns, and values as long as it keeps them itself. */
import { PgClient } from "@effect/sql-pg"
import type { Redacted } from "effect"

import { queryNames, resultNames } from "./names.ts"

/** A month frozen is tens of megabytes in one value, and PostgreSQL keeps up to one gigabyte; the driver alone would stop at 16 MiB. */
const maxMessageSize = 2 ** 30

export const postgresClient = (url: Redacted.Redacted) =>
  PgClient.layer({
    url,
    maxMessageSize,
    transformQueryNames: queryNames,
    transformResultNames: resultNames
  })
