/**
 * Use cases about saved views: an account sees and changes its own, and nobody else's. The operator of the
 * machine is no account and has none.
 */
import { Context, Effect, Layer } from "effect"

import type { Verb } from "../access/Verb.ts"
import { AuditLog } from "../audit/AuditLog.ts"
import { CurrentActor } from "../audit/CurrentActor.ts"
import { NotAllowed, TooManyViews, ViewNotFound } from "../errors.ts"
import { Atomically } from "../shared/Atomically.ts"
import { canonicalJson } from "../shared/canonicalJson.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { type SavedView, ViewId } from "./SavedView.ts"
import { SavedViewRepo } from "./SavedViewRepo.ts"

/** Of one table: a longer list is no help to anybody. */
export const mostViews = 50

export interface NewView {
  readonly table: string
  readonly name: string
  readonly state: string
}

export class Views extends Context.Service<
  Views,
  {
    readonly list: (table: string) => Effect.Effect<ReadonlyArray<SavedView>, NotAllowed>
    /** A view of the same name is replaced and keeps its id. */
    readonly save: (view: NewView) => Effect.Effect<SavedView, NotAllowed | TooManyViews>
    readonly remove: (id: ViewId) => Effect.Effect<void, NotAllowed | ViewNotFound>
  }
>()("aiwei/Views") {
  static readonly layer = Layer.effect(
    Views,
    Effect.gen(function* () {
      const views = yield* SavedViewRepo
      const ids = yield* IdGenerator
      const audit = yield* AuditLog
      const atomically = yield* Atomically

      const mine = Effect.fnUntraced(function* (verb: Verb) {
        const { accountId } = yield* CurrentActor
        return accountId ?? (yield* new NotAllowed({ verb }))
      })

      const list = Effect.fn("Views.list")(function* (table: string) {
        return yield* views.findOf(yield* mine("views.list"), table)
      })

      const save = Effect.fn("Views.save")(function* ({ table, state, ...given }: NewView) {
        const accountId = yield* mine("views.save")
        const name = given.name.trim()
        const all = yield* views.findOf(accountId, table)
        const before = all.find((one) => one.name === name)
        if (before === undefined && all.length >= mostViews) {
          return yield* new TooManyViews({ most: mostViews })
        }
        if (
          before !== undefined &&
          canonicalJson({ state }) === canonicalJson({ state: before.state })
        ) {
          return before
        }
        const id = before?.id ?? ViewId.make(yield* ids.next)
        const after: SavedView = { id, accountId, table, name, state }
        yield* views.upsert(after)
        yield* audit.append({
          verb: "views.save",
          subject: `SavedView/${id}`,
          before: before ?? null,
          after
        })
        return after
      }, atomically.run)

      const remove = Effect.fn("Views.remove")(function* (id: ViewId) {
        const accountId = yield* mine("views.remove")
        const before = (yield* views.findAll(accountId)).find((one) => one.id === id)
        if (before === undefined) return yield* new ViewNotFound({ id })
        yield* views.remove(id)
        yield* audit.append({ verb: "views.remove", subject: `SavedView/${id}`, before })
      }, atomically.run)

      return { list, save, remove }
    })
  )
}
