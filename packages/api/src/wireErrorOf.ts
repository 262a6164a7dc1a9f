/** The refusal inside a tRPC error, ready for the wire; null when it is a fault of ours. */
import { DomainError } from "@aiwei/domain/errors"
import type { TRPCError } from "@trpc/server"
import { Schema } from "effect"

import type { InputIssue } from "./InvalidInput.ts"
import type { Outage, WireError } from "./WireError.ts"

const isDomainError = Schema.is(DomainError)
const encoded = Schema.encodeSync(DomainError)

interface Issue {
  readonly message: string
  readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }>
}

const issuesIn = (cause: unknown): ReadonlyArray<Issue> | null =>
  cause instanceof Error && "issues" in cause && Array.isArray(cause.issues) ? cause.issues : null

const keyOf = (part: PropertyKey | { readonly key: PropertyKey }): string =>
  String(typeof part === "object" ? part.key : part)

const issueOf = ({ message, path = [] }: Issue): InputIssue => ({
  path: path.map(keyOf).join("."),
  message
})

/** What tRPC itself found wrong with the request: no JSON, another type of body, a batch too long. */
const unreadable = new Set([
  "PARSE_ERROR",
  "BAD_REQUEST",
  "UNSUPPORTED_MEDIA_TYPE",
  "METHOD_NOT_SUPPORTED"
])

const outages: ReadonlySet<string> = new Set<Outage>([
  "busy",
  "full",
  "readOnly",
  "away",
  "damaged"
])
const isOutage = (text: string): text is Outage => outages.has(text)

export const wireErrorOf = (error: TRPCError, path = ""): WireError | null => {
  if (isDomainError(error.cause)) return encoded(error.cause)
  const issues = issuesIn(error.cause)
  if (issues !== null) return { _tag: "InvalidInput", issues: issues.map(issueOf) }
  if (error.code === "NOT_FOUND") return { _tag: "NoSuchProcedure", path }
  if (error.code === "GATEWAY_TIMEOUT") {
    return { _tag: "TookTooLong", seconds: Number(error.message) }
  }
  if (error.code === "SERVICE_UNAVAILABLE" && isOutage(error.message)) {
    return { _tag: "StoreUnavailable", why: error.message }
  }
  if (unreadable.has(error.code)) {
    return { _tag: "InvalidInput", issues: [{ path: "", message: error.message }] }
  }
  return null
}
