/** Use cases about handing over: what somebody holds, who could take it over, and the handover itself. */
import { Context, Effect, Layer } from "effect"

import type { OfficeAmbiguous, OfficeNotFound } from "../errors.ts"
import { Offices } from "../org/Offices.ts"
import { PersonId } from "../people/Person.ts"
import type { AlreadyEnded, ChangeTooEarly, FieldRefused, PersonNotFound } from "../rowErrors.ts"
import { type CountedPage, limitOf } from "../shared/Page.ts"
import { handedOver } from "./handedOver.ts"
import type { HandoverRow } from "./Handover.ts"
import type {
  HandoverBeyond,
  HandoverChanged,
  HandoverNotFound,
  HandoverUndecided,
  SuccessorRefused
} from "./handoverErrors.ts"
import { HandoverRepo } from "./HandoverRepo.ts"
import { handoverSheet, type HandoverSheet } from "./handoverSheet.ts"
import type { HeldThing } from "./HeldThing.ts"
import { type HeldPage, type HeldWanted, previewed, type PreviewPage } from "./previewed.ts"
import type { MakeHandover } from "./settledFor.ts"

export interface HandoverListing {
  readonly office?: string | null | undefined
  /** Of this person alone. */
  readonly person?: string | null | undefined
  readonly cursor?: string | null | undefined
  readonly limit?: number | null | undefined
}

type Refused =
  | PersonNotFound
  | HandoverBeyond
  | HandoverChanged
  | HandoverUndecided
  | SuccessorRefused
  | FieldRefused
  | ChangeTooEarly
  | AlreadyEnded
  | HandoverNotFound

export class Handovers extends Context.Service<
  Handovers,
  {
    /** Everything, a part at a time. */
    readonly held: (wanted: HeldWanted) => Effect.Effect<HeldPage<HeldThing>, PersonNotFound>
    /** The same with a proposed successor for each thing. */
    readonly preview: (wanted: HeldWanted) => Effect.Effect<PreviewPage, PersonNotFound>
    /** Gives the sheet of what was stored. */
    readonly make: (wanted: MakeHandover) => Effect.Effect<HandoverSheet, Refused>
    /** The newest first. */
    readonly list: (
      wanted: HandoverListing
    ) => Effect.Effect<CountedPage<HandoverRow>, OfficeNotFound | OfficeAmbiguous>
    readonly show: (id: string) => Effect.Effect<HandoverSheet, HandoverNotFound>
  }
>()("aiwei/Handovers") {
  static readonly layer = Layer.effect(
    Handovers,
    Effect.gen(function* () {
      const repo = yield* HandoverRepo
      const offices = yield* Offices
      const { held, preview } = yield* previewed
      const made = yield* handedOver
      const show = yield* handoverSheet

      const make = (wanted: MakeHandover) => Effect.flatMap(made(wanted), show)

      const list = Effect.fn("Handovers.list")(function* (listing: HandoverListing) {
        const { id: officeId } = yield* offices.resolve(listing.office ?? null)
        const limit = limitOf(listing.limit)
        const wanted = {
          officeId,
          personId: listing.person == null ? null : PersonId.make(listing.person),
          after: listing.cursor ?? null,
          limit: limit + 1
        }
        const found = yield* repo.part(wanted)
        const rows = found.slice(0, limit)
        const next = found.length > limit ? (rows.at(-1)?.id ?? null) : null
        return { rows, next, total: yield* repo.count(wanted) } satisfies CountedPage<HandoverRow>
      })

      return { held, preview, make, list, show }
    })
  )
}
