/** Use cases about people. */
import { Context, Effect, Layer } from "effect"

import type { OfficeAmbiguous, OfficeNotFound, PlaceAmbiguous, PlaceNotFound } from "../errors.ts"
import { Offices } from "../org/Offices.ts"
import { OrgTree } from "../org/OrgTree.ts"
import { today } from "../shared/Instant.ts"
import { type CountedPage, limitOf } from "../shared/Page.ts"
import { PersonRepo } from "./PersonRepo.ts"
import type { PersonRow } from "./PersonRow.ts"

export interface PeopleListing {
  readonly office?: string | null | undefined
  readonly query?: string | null | undefined
  /** A place: everybody posted at it or below it. */
  readonly unit?: string | null | undefined
  readonly cursor?: string | null | undefined
  readonly limit?: number | null | undefined
}

export class People extends Context.Service<
  People,
  {
    readonly list: (
      wanted: PeopleListing
    ) => Effect.Effect<
      CountedPage<PersonRow>,
      OfficeNotFound | OfficeAmbiguous | PlaceNotFound | PlaceAmbiguous
    >
  }
>()("aiwei/People") {
  static readonly layer = Layer.effect(
    People,
    Effect.gen(function* () {
      const people = yield* PersonRepo
      const offices = yield* Offices
      const tree = yield* OrgTree

      const wantedOf = Effect.fnUntraced(function* ({ office, query, unit }: PeopleListing) {
        const place = unit == null ? null : yield* tree.find(unit)
        // A place says which office is meant; only a list without either asks for the only office.
        const id = place !== null && office == null ? null : yield* offices.resolve(office ?? null)
        const text = query?.trim() ?? ""
        return {
          officeId: id?.id ?? null,
          query: text === "" ? null : text,
          under: place?.path ?? null,
          day: yield* today
        }
      })

      const list = Effect.fn("People.list")(function* (listing: PeopleListing) {
        const wanted = yield* wantedOf(listing)
        const limit = limitOf(listing.limit)
        const found = yield* people.part(wanted, listing.cursor ?? null, limit + 1)
        const rows = found.slice(0, limit)
        const next = found.length > limit ? (rows.at(-1)?.id ?? null) : null
        return { rows, next, total: yield* people.count(wanted) }
      })

      return { list }
    })
  )
}
