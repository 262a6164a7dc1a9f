/** A domain error on a plain route: the same tag, data and status a procedure would answer with. */
import { codeOf } from "@aiwei/api/errorMap"
import type { DomainError } from "@aiwei/domain/errors"
import { DomainError as AnyDomainError } from "@aiwei/domain/errors"
import { TRPCError } from "@trpc/server"
import { getHTTPStatusCodeFromError } from "@trpc/server/http"
import { Schema } from "effect"

import { refuse } from "./refuse.ts"

const encoded = Schema.encodeSync(AnyDomainError)

export const refuseDomain = (error: DomainError): Response => {
  const status = getHTTPStatusCodeFromError(new TRPCError({ code: codeOf[error._tag] }))
  return refuse(status, encoded(error))
}
