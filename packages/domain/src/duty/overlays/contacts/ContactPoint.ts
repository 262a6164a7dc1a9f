/** A contact point (联系点) on a day, with whoever answers for it. */
import type { OrgUnitId } from "../../../org/OrgUnitId.ts"
import type { PersonId } from "../../../people/Person.ts"
import type { Day } from "../../../shared/Day.ts"
import type { PointKind } from "./ContactVisit.ts"

export interface ContactPoint {
  readonly id: string
  readonly kind: PointKind
  /** Of a zone's point its office. */
  readonly placeId: OrgUnitId
  /** As the zone's table writes it, or the place's own. */
  readonly name: string
  readonly path: string
  /** Null while nobody who is there answers for it. */
  readonly holder: { readonly personId: PersonId | null; readonly name: string } | null
  readonly validFrom: Day
  readonly validTo: Day
}
