/**
 * A list that is read part by part while it is written. The first part is read at once, so that a
 * refusal is still an answer and not a file that breaks off.
 */
import { setImmediate } from "node:timers/promises"

import type { Page } from "@aiwei/domain/shared/Page"
import { pageLimit } from "@aiwei/domain/shared/Page"
import { Effect } from "effect"

interface Part {
  readonly cursor: string | null
  readonly limit: number
}

export const allPages = <Row, E, R>(
  read: (part: Part) => Effect.Effect<Page<Row>, E, R>,
  limit: number = pageLimit.most
): Effect.Effect<AsyncIterable<Row>, E, R> =>
  Effect.gen(function* () {
    const services = yield* Effect.context<R>()
    const first = yield* read({ cursor: null, limit })
    const rows = async function* () {
      for (let page = first; ;) {
        yield* page.rows
        if (page.next === null) return
        // The embedded database answers at once and for ever: others get their turn here.
        await setImmediate()
        page = await Effect.runPromiseWith(services)(read({ cursor: page.next, limit }))
      }
    }
    return rows()
  })
