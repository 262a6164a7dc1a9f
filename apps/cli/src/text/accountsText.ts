/** Accounts and tokens, a line each. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../table.ts"
import type { AccountWords } from "../words/accounts.ts"

type Account = Outputs["accounts"]["list"][number]
type Token = Outputs["tokens"]["list"][number]

/** To the minute, as the machine's clock in UTC wrote it. */
const moment = (instant: string | null): string | null =>
  instant === null ? null : instant.slice(0, 16).replace("T", " ")

const rightsOf = (words: AccountWords, { grants, roles }: Account): string =>
  grants === null
    ? roles.map((role) => words.roles[role]).join("、")
    : grants
        .map(({ role, placeName }) => words.roles[role] + (placeName ? `(${placeName})` : ""))
        .join("、")

export const accountsText = (words: AccountWords, rows: ReadonlyArray<Account>): string =>
  rows.length === 0
    ? words.noAccounts
    : table(
        words.accountHeads.map((title) => ({ title })),
        rows.map((row) => [
          row.name,
          row.displayName,
          words.states[row.state],
          rightsOf(words, row),
          row.hasSecondFactor ? words.yes : words.no,
          moment(row.lastSignInAt),
          moment(row.closedUntil)
        ])
      )

export const tokensText = (words: AccountWords, rows: ReadonlyArray<Token>): string =>
  rows.length === 0
    ? words.noTokens
    : table(
        words.tokenHeads.map((title) => ({ title })),
        rows.map((row) => [
          row.id,
          row.account,
          row.name,
          words.presets[row.preset],
          row.expiresAt,
          moment(row.lastUsedAt),
          row.revokedAt === null ? words.inForce : words.tokenEnded
        ])
      )
