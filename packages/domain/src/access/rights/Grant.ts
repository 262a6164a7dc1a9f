/** A role of an account for a branch of the tree, from a day on. Rows are ended, never deleted. */
import { Schema } from "effect"

import { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { TreePath } from "../../org/TreePath.ts"
import { Day } from "../../shared/Day.ts"
import { AccountId } from "../AccountId.ts"
import { Role } from "./Role.ts"

export const Grant = Schema.Struct({
  id: Schema.String,
  accountId: AccountId,
  role: Role,
  /** The top of the branch; null for the whole tree, and for the administrators. */
  placeId: Schema.NullOr(OrgUnitId),
  validFrom: Day,
  /** The first day on which it no longer holds. */
  validTo: Day,
  /** As the audit trail names them: `account:li`, `operator:root`, `system:aiwei`. */
  grantedBy: Schema.String,
  grantedAt: Schema.String
})
export interface Grant extends Schema.Schema.Type<typeof Grant> {}

/** A grant as rights are asked of it: where its branch stands today. */
export interface HeldGrant {
  readonly role: Role
  /** Null: the whole tree. */
  readonly path: TreePath | null
  readonly validFrom: Day
  readonly validTo: Day
}
