/** Accounts that may record an inspection of a unit today: who can be asked to score one again. docs/rules/evidence.md */
import { Effect, Option } from "effect"

import type { Account } from "../../access/Account.ts"
import { AccountRepo } from "../../access/AccountRepo.ts"
import { evidenceRights } from "../../access/rights/area/evidenceRights.ts"
import type { Grant } from "../../access/rights/Grant.ts"
import { GrantRepo } from "../../access/rights/GrantRepo.ts"
import { nothing } from "../../access/rights/Held.ts"
import { mayAct } from "../../access/rights/mayAct.ts"
import { Whereabouts } from "../../access/rights/Whereabouts.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { Day } from "../../shared/Day.ts"
import { today } from "../../shared/Instant.ts"

const verb = "inspections.record"
const roles: ReadonlyArray<string> = evidenceRights[verb]

const mayCount = (grant: Grant, on: Day): boolean =>
  roles.includes(grant.role) && grant.validFrom <= on && on < grant.validTo

export const scorers = Effect.gen(function* () {
  const accounts = yield* AccountRepo
  const grants = yield* GrantRepo
  const where = yield* Whereabouts

  const mayScore = Effect.fnUntraced(function* (account: Account, unitId: OrgUnitId) {
    const path = (yield* where.ofUnits([unitId])).get(unitId)
    if (path === undefined || account.state !== "active") return false
    const on = yield* today
    const held = { ...nothing, grants: yield* grants.heldOn(account.id, on) }
    return mayAct(held, verb, { kind: "inside", path }, on)
  })

  /** By name, whatever the case of its letters; null where it may not. */
  const named = Effect.fnUntraced(function* (name: string, unitId: OrgUnitId) {
    const account = Option.getOrNull(yield* accounts.findByName(name.trim()))
    return account !== null && (yield* mayScore(account, unitId)) ? account : null
  })

  /** Most accounts of an installation record nothing: their grants are not looked up one by one. */
  const all = Effect.fnUntraced(function* (unitId: OrgUnitId) {
    const on = yield* today
    const held = (yield* grants.of(null)).filter((grant) => mayCount(grant, on))
    const ids = new Set(held.map(({ accountId }) => accountId))
    const some = (yield* accounts.findAll).filter(({ id }) => ids.has(id))
    return yield* Effect.filter(some, (account) => mayScore(account, unitId))
  })

  return { named, all }
})
