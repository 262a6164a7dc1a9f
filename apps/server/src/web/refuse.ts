/** The answer of a plain route that says no: the same tag and data that a procedure would send. */
import type { Fault, WireError } from "@aiwei/api/WireError"

export const refuse = (
  status: number,
  error: WireError | Fault,
  headers: Record<string, string> = {}
): Response =>
  new Response(JSON.stringify({ code: error._tag, error }), {
    status,
    headers: { ...headers, "content-type": "application/json", "cache-control": "no-store" }
  })
