/** Use cases about buildings: each with its compound, its community and its household officer. */
import { Context, type Effect } from "effect"

import type { OfficeAmbiguous, OfficeNotFound, PlaceAmbiguous, PlaceNotFound } from "../errors.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { CountedPage } from "../shared/Page.ts"

export interface BuildingRow {
  readonly id: OrgUnitId
  readonly community: string | null
  readonly compound: string | null
  readonly name: string
  readonly stairwells: number | null
  readonly households: number | null
  readonly property: string | null
  readonly propertyCompany: string | null
  readonly officer: string | null
}

export interface BuildingListing {
  readonly office?: string | null | undefined
  /** A place; the whole office when left out. */
  readonly under?: string | null | undefined
  readonly cursor?: string | null | undefined
  readonly limit?: number | null | undefined
}

export class Buildings extends Context.Service<
  Buildings,
  {
    readonly list: (
      wanted: BuildingListing
    ) => Effect.Effect<
      CountedPage<BuildingRow>,
      OfficeNotFound | OfficeAmbiguous | PlaceNotFound | PlaceAmbiguous
    >
  }
>()("aiwei/Buildings") {}
