/** GET /board/events: a stream that says `published` when a new board is there. For anybody. */
import type { AppServices } from "@aiwei/api/AppServices"
import type { BoardEvent } from "@aiwei/domain/publication/BoardView"
import { Publications } from "@aiwei/domain/publication/Publications"
import { Effect, type ManagedRuntime, Result } from "effect"
import type { Handler } from "hono"

import { refuse } from "../web/refuse.ts"
import { refuseDomain } from "../web/refuseDomain.ts"
import { dataHeaders } from "../web/secureHeaders.ts"
import type { BoardHub } from "./BoardHub.ts"

/** Before there is any office nothing is published: a wall may hang there and wait. */
export const latestMark = (office: string | null) =>
  Publications.use((publications) => publications.latestMark(office)).pipe(
    Effect.catchTag("OfficeNotFound", (error) =>
      error.office === null ? Effect.succeed<BoardEvent | null>(null) : Effect.fail(error)
    )
  )

const headers = {
  ...Object.fromEntries(dataHeaders),
  "content-type": "text/event-stream",
  "cache-control": "no-store",
  // Said to a proxy that would otherwise gather events before it passes them on.
  "x-accel-buffering": "no"
}

export const boardEventsRoute =
  (runtime: ManagedRuntime.ManagedRuntime<AppServices, never>, hub: BoardHub): Handler =>
  async (c) => {
    const office = c.req.query("office")?.trim() ?? null
    const mark = await runtime.runPromise(Effect.result(latestMark(office)))
    if (Result.isFailure(mark)) return refuseDomain(mark.failure)
    const stream = hub.listen(office, mark.success)
    return stream === null
      ? refuse(503, { _tag: "TooManyListeners" }, { "retry-after": "10" })
      : new Response(stream, { headers })
  }
