/**
 * A refusal that comes before the procedure, or instead of it. Whoever called a procedure reads tRPC's
 * form: in any other a typed client would take the answer for a network that broke.
 */
import type { Fault, WireError } from "@aiwei/api/WireError"
import { TRPC_ERROR_CODES_BY_KEY } from "@trpc/server/rpc"

import { refuse } from "./refuse.ts"

const codes = {
  403: "FORBIDDEN",
  413: "PAYLOAD_TOO_LARGE",
  500: "INTERNAL_SERVER_ERROR",
  503: "SERVICE_UNAVAILABLE"
} as const

export const refuseCall = (
  path: string,
  httpStatus: keyof typeof codes,
  error: WireError | Fault
): Response => {
  if (!path.startsWith("/trpc/")) return refuse(httpStatus, error)
  const code = codes[httpStatus]
  const { _tag: message } = error
  const said = {
    code: TRPC_ERROR_CODES_BY_KEY[code],
    message,
    data: { code, httpStatus, error }
  }
  const headers = { "cache-control": "no-store" }
  return Response.json({ code: message, error: said }, { status: httpStatus, headers })
}
