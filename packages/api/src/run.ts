/** Runs an Effect for tRPC: an error of the domain keeps its tag and data, all else is logged and hidden. */
import { type Actor, CurrentActor } from "@aiwei/domain/audit/CurrentActor"
import type { DomainError } from "@aiwei/domain/errors"
import { TRPCError } from "@trpc/server"
import { Cause, Effect, Exit, type ManagedRuntime, Option } from "effect"

import type { AppServices } from "./AppServices.ts"
import { outageOf } from "./outageOf.ts"
import { refusal } from "./refusal.ts"

export type Run = <A, E extends DomainError>(
  path: string,
  work: Effect.Effect<A, E, AppServices>
) => Promise<A>

/** The reason a host gives when it ends the request's signal because its time is up. */
export const tookTooLong = (seconds: number): TRPCError =>
  new TRPCError({ code: "GATEWAY_TIMEOUT", message: String(seconds) })

const interrupted = (reason: unknown): TRPCError =>
  reason instanceof TRPCError
    ? reason
    : new TRPCError({ code: "CLIENT_CLOSED_REQUEST", message: "Interrupted" })

/** A store that is away is nobody's bug: whoever calls may come again, and is told so. */
const fault = (thrown: unknown): TRPCError => {
  const why = outageOf(thrown)
  return why === null
    ? new TRPCError({ code: "INTERNAL_SERVER_ERROR", message: "InternalError" })
    : new TRPCError({ code: "SERVICE_UNAVAILABLE", message: why })
}

const toTrpcError = (cause: Cause.Cause<DomainError>, signal: AbortSignal): TRPCError =>
  Option.match(Cause.findErrorOption(cause), {
    onSome: refusal,
    onNone: () =>
      Cause.hasInterruptsOnly(cause) ? interrupted(signal.reason) : fault(Cause.squash(cause))
  })

export interface RunFor {
  readonly runtime: ManagedRuntime.ManagedRuntime<AppServices, never>
  /** The request's: a closed tab interrupts the work at its next pause. */
  readonly signal: AbortSignal
  /** Whom the audit trail will name. */
  readonly actor: Actor
}

export const makeRun =
  ({ runtime, signal, actor }: RunFor): Run =>
  async (path, work) => {
    const traced = work.pipe(
      Effect.tapCause((cause) =>
        Cause.hasDies(cause) ? Effect.logError("a defect in", path, cause) : Effect.void
      ),
      // The stack of this line would say the same for every call, and costs as much as a small query.
      Effect.withSpan(`trpc.${path}`, {}, { captureStackTrace: false })
    )
    const acting = Effect.provideService(traced, CurrentActor, actor)
    const exit = await runtime.runPromiseExit(acting, { signal })
    if (Exit.isSuccess(exit)) return exit.value
    throw toTrpcError(exit.cause, signal)
  }
