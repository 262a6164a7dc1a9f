/** Use cases about publications: make a month public, check that nothing changed since, show the board. */
import { Context, Effect, Layer, Option } from "effect"

import {
  type AlreadyPublished,
  type OfficeAmbiguous,
  type OfficeNotFound,
  type PeriodHasNoScores,
  PublicationNotFound,
  type ReasonNeeded,
  type StepNotAllowed
} from "../errors.ts"
import { Offices } from "../org/Offices.ts"
import { boardReading } from "./board/boardReading.ts"
import type { BoardEvent, BoardView } from "./BoardView.ts"
import { type Verification, verifiedWhole } from "./evidence/verifiedWhole.ts"
import type { PublicationId } from "./Publication.ts"
import { type PublicationHead, PublicationRepo } from "./PublicationRepo.ts"
import { type Published, publishing, type PublishWanted } from "./publishing.ts"
import type { ReviewNotMet, ReviewOutdated } from "./review/reviewErrors.ts"

export class Publications extends Context.Service<
  Publications,
  {
    readonly publish: (
      wanted: PublishWanted
    ) => Effect.Effect<
      Published,
      | OfficeNotFound
      | OfficeAmbiguous
      | PeriodHasNoScores
      | AlreadyPublished
      | ReasonNeeded
      | StepNotAllowed
      | ReviewNotMet
      | ReviewOutdated
    >
    /** Null checks every publication of the offices that whoever asks knows. */
    readonly verify: (
      id: PublicationId | null
    ) => Effect.Effect<ReadonlyArray<Verification>, PublicationNotFound>
    readonly list: (
      office: string | null
    ) => Effect.Effect<ReadonlyArray<PublicationHead>, OfficeNotFound | OfficeAmbiguous>
    /** Null while nothing is published or noticed. */
    readonly board: (
      office: string | null
    ) => Effect.Effect<BoardView | null, OfficeNotFound | OfficeAmbiguous>
    /** Cheap enough to ask every second. */
    readonly latestMark: (
      office: string | null
    ) => Effect.Effect<BoardEvent | null, OfficeNotFound | OfficeAmbiguous>
  }
>()("aiwei/Publications") {
  static readonly layer = Layer.effect(
    Publications,
    Effect.gen(function* () {
      const offices = yield* Offices
      const publications = yield* PublicationRepo
      const { boardOf, markOf } = yield* boardReading
      const verifiedOf = yield* verifiedWhole

      const verify = Effect.fn("Publications.verify")(function* (id: PublicationId | null) {
        const own = new Set((yield* offices.list).map((office) => office.id))
        const all = (yield* publications.heads(null)).filter(({ officeId }) => own.has(officeId))
        const wanted = id === null ? all.map((head) => head.id) : [id]
        return yield* Effect.forEach(wanted, (one) =>
          Effect.flatMap(
            publications.findById(one),
            Option.match({
              onNone: () => new PublicationNotFound({ id: one }),
              onSome: verifiedOf
            })
          )
        )
      })

      const list = Effect.fn("Publications.list")(function* (office: string | null) {
        const { id } = yield* offices.resolve(office)
        return yield* publications.heads(id)
      })

      const board = Effect.fnUntraced(function* (office: string | null) {
        return yield* boardOf(yield* offices.resolve(office))
      })

      const latestMark = Effect.fnUntraced(function* (office: string | null) {
        return yield* markOf(yield* offices.resolve(office))
      })

      return { publish: yield* publishing, verify, list, board, latestMark }
    })
  )
}
