/** The answer of a plain route that says no: the same tag and data that a procedure would send. */
import type { Fault, WireError } from "@aiwei/api/WireError"

import { dataHeaders } from "./secureHeaders.ts"

export const refuse = (
  status: number,
  error: WireError | Fault,
  headers: Record<string, string> = {}
): Response =>
  new Response(JSON.stringify({ code: error._tag, error }), {
    status,
    headers: {
      ...Object.fromEntries(dataHeaders),
      ...headers,
      "content-type": "application/json",
      "cache-control": "no-store"
    }
  })
