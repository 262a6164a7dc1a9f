/** The answer when something broke outside of a procedure: a tag, and never what broke. */
import { outageOf } from "@aiwei/api/outageOf"

import { refuseCall } from "./refuseCall.ts"

export const faulty = (path: string, thrown: unknown): Response => {
  const why = outageOf(thrown)
  return why === null
    ? refuseCall(path, 500, { _tag: "InternalError" })
    : refuseCall(path, 503, { _tag: "StoreUnavailable", why })
}
