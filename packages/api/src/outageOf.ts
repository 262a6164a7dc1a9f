/**
 * Why the store could not answer, read from the codes that databases and file systems give: null for
 * everything else, which is a bug. Only the kind of outage leaves the server, never a path or a statement.
 */
import type { Outage } from "./WireError.ts"

/** The first byte of SQLite's code; the rest says more than a caller needs. */
const bySqlite: Readonly<Record<number, Outage>> = {
  5: "busy",
  6: "busy",
  8: "readOnly",
  10: "away",
  11: "damaged",
  13: "full",
  14: "away",
  26: "damaged"
}

const byCode: Readonly<Record<string, Outage>> = {
  ENOSPC: "full",
  EDQUOT: "full",
  EFBIG: "full",
  EROFS: "readOnly",
  EACCES: "readOnly",
  EPERM: "readOnly",
  ECONNREFUSED: "away",
  ECONNRESET: "away",
  ENOTFOUND: "away",
  ETIMEDOUT: "away",
  EPIPE: "away",
  // PostgreSQL: shut down by its operator, crashed, starting; too many connections; its disk; its locks.
  "57P01": "away",
  "57P02": "away",
  "57P03": "away",
  "53300": "busy",
  "53100": "full",
  "55P03": "busy",
  "40P01": "busy",
  "25006": "readOnly",
  XX001: "damaged",
  XX002: "damaged"
}

/** What libraries call it when they give no code. */
const byTag: Readonly<Record<string, Outage>> = {
  ConnectionError: "away",
  LockTimeoutError: "busy"
}

/** Errors wrap errors: a use case's, the client's, the driver's, the system's. */
const deepest = 8

const here = (error: object): Outage | undefined => {
  const { code, errcode, _tag } = error as Record<"code" | "errcode" | "_tag", unknown>
  return (
    (typeof errcode === "number" ? bySqlite[errcode & 0xff] : undefined) ??
    (typeof code === "string" ? byCode[code] : undefined) ??
    (typeof _tag === "string" ? byTag[_tag] : undefined)
  )
}

export const outageOf = (thrown: unknown, depth = 0): Outage | null => {
  if (typeof thrown !== "object" || thrown === null || depth > deepest) return null
  const { reason, cause } = thrown as Record<"reason" | "cause", unknown>
  return here(thrown) ?? outageOf(reason, depth + 1) ?? outageOf(cause, depth + 1)
}
