/**
 * The account an empty installation begins with shall found the administrators and retire. Left open for
 * long, its password is a piece of paper somewhere that still opens the house.
 */
import { Accounts } from "@aiwei/domain/access/accounts/Accounts"
import { DateTime, Effect } from "effect"

import { StartRefused } from "./start/StartRefused.ts"

/** Days an installation may take to begin. */
export const founderDays = 7

/** Told, never refused: without the founder nobody could set this right. */
export const founderOpen = Effect.gen(function* () {
  const now = yield* DateTime.now
  const accounts = yield* Accounts.use((use) => use.list)
  return accounts.flatMap(({ name, state, roles, createdAt }) => {
    if (state !== "active" || !roles.includes("founder")) return []
    const age = DateTime.toEpochMillis(now) - DateTime.toEpochMillis(DateTime.makeUnsafe(createdAt))
    const days = Math.floor(age / 86_400_000)
    return days < founderDays ? [] : [new StartRefused("founderOpen", name, String(days))]
  })
})
