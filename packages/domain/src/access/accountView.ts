/** An account as it may be shown, and how the audit trail calls it. */
import type { Account, AccountView } from "./Account.ts"

export const accountView = ({ passwordHash: _hash, ...view }: Account): AccountView => view

export const subjectOf = ({ name }: Pick<Account, "name">): string => `Account/${name}`
