/** Accounts as a list of what they hold: a row each grant, and one for an account that holds nothing. */
import type { AccountLine } from "@aiwei/queries/administration/accountsQueries"
import { addDays } from "@aiwei/ui/day/dayMath"

export type GrantOf = NonNullable<AccountLine["grants"]>[number]

export interface GrantRow {
  readonly account: AccountLine
  readonly grant: GrantOf | null
}

export const grantRows = (accounts: ReadonlyArray<AccountLine>): ReadonlyArray<GrantRow> =>
  accounts.flatMap((account): ReadonlyArray<GrantRow> => {
    const grants = account.grants ?? []
    if (grants.length > 0) return grants.map((grant) => ({ account, grant }))
    // Who is disabled needs no rights: only those who wait for some are worth a line.
    return account.state === "active" ? [{ account, grant: null }] : []
  })

const endless = "9999-12-31"

/** The last day on which it holds; null without end. The server says the first on which it does not. */
export const lastDay = ({ validTo }: GrantOf): string | null =>
  validTo >= endless ? null : addDays(validTo, -1)
