/** A domain error on its way out of tRPC: the one place that pairs an error with its code. */
import type { DomainError } from "@aiwei/domain/errors"
import { TRPCError } from "@trpc/server"

import { codeOf } from "./errorMap.ts"

export const refusal = (error: DomainError): TRPCError =>
  new TRPCError({ code: codeOf[error._tag], message: error._tag, cause: error })
