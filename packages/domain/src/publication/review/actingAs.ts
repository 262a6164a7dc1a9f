/** Whoever acts, by every name a record may know them by, and the roles they hold over a place today. */
import { Effect, Option } from "effect"

import { AccountRepo } from "../../access/AccountRepo.ts"
import type { Role } from "../../access/rights/Role.ts"
import { CurrentActor } from "../../audit/CurrentActor.ts"
import { isWithin, type TreePath } from "../../org/TreePath.ts"
import { today } from "../../shared/Instant.ts"
import type { Hands } from "./ReviewRepo.ts"

/** As the trail and the records name them: `account:li`. */
export const actingName = Effect.map(CurrentActor, ({ kind, name }) => `${kind}:${name}`)

/** Roles over the whole of a place: a grant for a part of it is none. */
export const rolesOver = Effect.fn("rolesOver")(function* (path: TreePath) {
  const [{ held }, day] = [yield* CurrentActor, yield* today]
  return held.grants
    .filter(({ validFrom, validTo }) => validFrom <= day && day < validTo)
    .filter((grant) => grant.path === null || isWithin(path, grant.path))
    .map(({ role }): Role => role)
})

export const handChecker = Effect.map(AccountRepo, (accounts) =>
  Effect.fn("hadAHand")(function* ({ by, inspectors }: Hands) {
    const { kind, name, accountId } = yield* CurrentActor
    const account =
      accountId === null ? null : Option.getOrNull(yield* accounts.findById(accountId))
    const names = [`${kind}:${name}`, name, account?.displayName ?? name]
    return by.has(`${kind}:${name}`) || names.some((one) => inspectors.has(one))
  })
)
