/** The list of accounts, gathered from what is stored about each. A handful of reads, however many there are. */
import { Effect } from "effect"

import { CurrentActor } from "../../audit/CurrentActor.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { OrgUnitRepo } from "../../org/OrgUnitRepo.ts"
import { now, today } from "../../shared/Instant.ts"
import type { Account } from "../Account.ts"
import { AccountRepo } from "../AccountRepo.ts"
import { accountView } from "../accountView.ts"
import { DoorRepo } from "../doors/DoorRepo.ts"
import { doors } from "../doors/doors.ts"
import { SecondFactorRepo } from "../factor/SecondFactorRepo.ts"
import type { Grant } from "../rights/Grant.ts"
import { GrantRepo } from "../rights/GrantRepo.ts"
import { installation, mayAct } from "../rights/mayAct.ts"
import type { AccountLine, GrantLine } from "./AccountLine.ts"

type Named = (id: OrgUnitId | null) => string | null

const grantLine =
  (named: Named) =>
  ({ id, role, placeId, validFrom, validTo }: Grant): GrantLine => ({
    id,
    role,
    placeId,
    placeName: named(placeId),
    validFrom,
    validTo
  })

export const accountLines = Effect.gen(function* () {
  const accounts = yield* AccountRepo
  const grants = yield* GrantRepo
  const factors = yield* SecondFactorRepo
  const shut = yield* DoorRepo
  const units = yield* OrgUnitRepo
  const { doorOf } = yield* doors

  const names = Effect.fnUntraced(function* (ids: ReadonlyArray<OrgUnitId | null>) {
    const wanted = [...new Set(ids.filter((id) => id !== null))]
    const found = wanted.length === 0 ? [] : yield* units.findByIds(wanted)
    const nameOf = new Map(found.map(({ id, name }) => [id, name]))
    return (id: OrgUnitId | null) => (id === null ? null : (nameOf.get(id) ?? null))
  })

  /** Until when each account's door is shut, by its id. */
  const closings = Effect.fnUntraced(function* (all: ReadonlyArray<Account>) {
    const at = yield* now
    const keys = yield* Effect.forEach(all, ({ name }) => doorOf(name))
    const found = yield* shut.findMany(keys)
    const until = new Map(found.map(({ door, closedUntil }) => [door, closedUntil]))
    return new Map(
      all.map(({ id }, i) => {
        const closed = until.get(keys[i] ?? "") ?? ""
        return [id, closed > at ? closed : null]
      })
    )
  })

  const list = Effect.gen(function* () {
    const [all, given, day] = [yield* accounts.findAll, yield* grants.of(null), yield* today]
    const { held } = yield* CurrentActor
    const seesGrants = mayAct(held, "grants.list", installation, day)
    const [closed, confirmed] = [yield* closings(all), new Set(yield* factors.confirmed)]
    const open = given.filter(({ validTo }) => validTo > day)
    const named = yield* names([...all, ...open].map(({ placeId }) => placeId))
    const of = Map.groupBy(open, ({ accountId }) => accountId)
    return all.map((account): AccountLine => {
      const own = of.get(account.id) ?? []
      const today = own.filter(({ validFrom }) => validFrom <= day)
      return {
        ...accountView(account),
        placeName: named(account.placeId),
        mustChange: account.mustChange === 1,
        hasSecondFactor: confirmed.has(account.id),
        closedUntil: closed.get(account.id) ?? null,
        roles: [...new Set(today.map(({ role }) => role))],
        grants: seesGrants ? own.map(grantLine(named)) : null
      }
    })
  }).pipe(Effect.withSpan("Accounts.list"))

  return { list }
})
