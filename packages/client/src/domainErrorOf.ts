/** What a server refused, inside whatever a call threw; null for an outage, a bug or a lost network. */
import type { AppRouter } from "@aiwei/api/root"
import type { Fault, WireError } from "@aiwei/api/WireError"
import { TRPCClientError } from "@trpc/client"

export type { WireError }

/** Also thrown by the plain routes (board, export): the same tag and data, without tRPC around them. */
export class Refused extends Error {
  override readonly name = "Refused"
  readonly status: number
  readonly error: WireError | null

  constructor(status: number, said: WireError | Fault | null) {
    super(said?._tag ?? `status ${status}`)
    this.status = status
    this.error = refusalIn(said)
  }
}

/** A fault of the server's own says nothing but that: to a caller it is no refusal. */
const refusalIn = (said: WireError | Fault | null | undefined): WireError | null =>
  said === null || said === undefined || said._tag === "InternalError" ? null : said

export const domainErrorOf = (thrown: unknown): WireError | null => {
  if (thrown instanceof Refused) return thrown.error
  return thrown instanceof TRPCClientError
    ? refusalIn((thrown as TRPCClientError<AppRouter>).data?.error)
    : null
}

/** The plain routes answer with a status alone; these are its names among the procedures. */
const codes: Record<number, string> = {
  400: "BAD_REQUEST",
  401: "UNAUTHORIZED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  409: "CONFLICT",
  413: "PAYLOAD_TOO_LARGE",
  422: "UNPROCESSABLE_CONTENT",
  503: "SERVICE_UNAVAILABLE"
}

/** `NOT_FOUND`, `CONFLICT`, ... or `NETWORK` when no answer came. */
export const codeOf = (thrown: unknown): string => {
  if (thrown instanceof Refused) return codes[thrown.status] ?? "UNKNOWN"
  return thrown instanceof TRPCClientError
    ? ((thrown as TRPCClientError<AppRouter>).data?.code ?? "NETWORK")
    : "UNKNOWN"
}
