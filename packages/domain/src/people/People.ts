/** Use cases about people. */
import { Context, type Effect } from "effect"

import type { OfficeAmbiguous, OfficeNotFound, PlaceAmbiguous, PlaceNotFound } from "../errors.ts"
import type { CountedPage } from "../shared/Page.ts"
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
>()("aiwei/People") {}
