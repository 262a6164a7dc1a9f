/** The peer groups of an office in one month, as they cross the wire. */
import type { DivisionCode } from "../../org/DivisionCode.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { Month } from "../../shared/Month.ts"

export interface GroupMember {
  readonly unitId: OrgUnitId
  readonly unitCode: DivisionCode | null
  readonly unitName: string
  /** The month from which it was said. */
  readonly from: Month
  /** The last month; null: until further notice. */
  readonly until: Month | null
}

export interface GroupsView {
  readonly period: Month
  /** In the office's order, also those without a member. Whoever is in none of them is ranked apart, too. */
  readonly groups: ReadonlyArray<{
    readonly name: string
    readonly members: ReadonlyArray<GroupMember>
  }>
}
