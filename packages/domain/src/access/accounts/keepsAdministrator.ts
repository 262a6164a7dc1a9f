/** No installation is left without one of its three administrators: a second one must be there first. */
import { Effect } from "effect"

import { today } from "../../shared/Instant.ts"
import { LastAdministrator } from "../accessErrors.ts"
import type { AccountId } from "../AccountId.ts"
import { GrantRepo } from "../rights/GrantRepo.ts"
import { isAdminRole, type Role } from "../rights/Role.ts"

export const keepsAdministrator = Effect.map(GrantRepo, (grants) => {
  /** For taking away one role of an active account. */
  const without = Effect.fnUntraced(function* (role: Role) {
    if (!isAdminRole(role)) return
    if ((yield* grants.holders(role, yield* today)) <= 1) {
      return yield* new LastAdministrator({ role })
    }
  })

  /** For closing an account. */
  const withoutAccount = Effect.fnUntraced(function* (account: AccountId) {
    const held = yield* grants.heldOn(account, yield* today)
    yield* Effect.forEach(held, ({ role }) => without(role), { discard: true })
  })

  return { without, withoutAccount }
})
