/** An account in the list of accounts, with what its administrators must see of it. */
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { Day } from "../../shared/Day.ts"
import type { AccountView } from "../Account.ts"
import type { Role } from "../rights/Role.ts"

export interface GrantLine {
  readonly id: string
  readonly role: Role
  readonly placeId: OrgUnitId | null
  readonly placeName: string | null
  readonly validFrom: Day
  /** The first day on which it no longer holds. */
  readonly validTo: Day
}

export interface AccountLine extends Omit<AccountView, "mustChange"> {
  readonly placeName: string | null
  readonly mustChange: boolean
  readonly hasSecondFactor: boolean
  /** Shut after failed tries until then; null while it is open. */
  readonly closedUntil: string | null
  /** What it holds today; whoever lists only accounts sees no places or days. */
  readonly roles: ReadonlyArray<Role>
  /** Not over yet; null for whoever may not see grants. */
  readonly grants: ReadonlyArray<GrantLine> | null
}
