/**
 * The first account makes the three administrators, and if wanted the office's, and retires: all in one
 * transaction. Each is given a password it must change, since the founder knows it.
 */
import { Effect, Option } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import { CurrentActor } from "../../audit/CurrentActor.ts"
import { NotAllowed } from "../../errors.ts"
import { PlacementRepo } from "../../org/PlacementRepo.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { forever } from "../../shared/Day.ts"
import { IdGenerator } from "../../shared/IdGenerator.ts"
import { now, today } from "../../shared/Instant.ts"
import type { Account } from "../Account.ts"
import { accountBook } from "../accountBook.ts"
import { AccountRepo } from "../AccountRepo.ts"
import { subjectOf } from "../accountView.ts"
import { GrantRepo } from "../rights/GrantRepo.ts"
import { founder, type GrantedRole } from "../rights/Role.ts"
import type { NewAccount } from "../SignIn.ts"

export interface Founded {
  readonly system: NewAccount
  readonly security: NewAccount
  readonly audit: NewAccount
  readonly office?: NewAccount | null | undefined
}

const roleOf = {
  system: "systemAdmin",
  security: "securityAdmin",
  audit: "auditAdmin",
  office: "officeAdmin"
} as const satisfies Record<keyof Founded, GrantedRole>

interface Prepared {
  readonly role: GrantedRole
  readonly account: Account
}

export const founding = Effect.gen(function* () {
  const accounts = yield* AccountRepo
  const grants = yield* GrantRepo
  const placements = yield* PlacementRepo
  const ids = yield* IdGenerator
  const [audit, atomically] = [yield* AuditLog, yield* Atomically]
  const { prepared, inserted } = yield* accountBook

  const made = Effect.fnUntraced(function* ({ role, account }: Prepared) {
    const { kind, name } = yield* CurrentActor
    const [id, validFrom, grantedAt] = [yield* ids.next, yield* today, yield* now]
    const span = { role, placeId: null, validFrom, validTo: forever }
    const view = yield* inserted(account)
    const grant = { id, accountId: account.id, ...span, grantedBy: `${kind}:${name}`, grantedAt }
    yield* grants.insert(grant)
    yield* audit.append({ verb: "grants.add", subject: subjectOf(account), after: grant })
    return view
  })

  /** Its grant, its sessions and its life as an account end together. */
  const retired = Effect.fnUntraced(function* ({ id }: Account) {
    const on = yield* today
    const own = (yield* grants.of(id)).filter(({ role }) => role === founder)
    yield* Effect.forEach(own, (grant) => grants.end(grant.id, on), { discard: true })
    yield* accounts.setState(id, "closed")
    yield* accounts.deleteSessionsOf(id, null)
  })

  const founded = Effect.fnUntraced(function* (all: ReadonlyArray<Prepared>) {
    yield* placements.lockTree
    const { accountId } = yield* CurrentActor
    const own = accountId === null ? null : Option.getOrNull(yield* accounts.findById(accountId))
    // Two pages that found at once: for the second the founder is closed already.
    if (own === null || own.state === "closed") {
      return yield* new NotAllowed({ verb: "accounts.found" })
    }
    const views = yield* Effect.forEach(all, made)
    yield* retired(own)
    const after = { accounts: all.map(({ role, account }) => ({ role, name: account.name })) }
    yield* audit.append({ verb: "accounts.found", subject: subjectOf(own), after })
    return views
  }, atomically.run)

  const found = Effect.fn("Accounts.found")(function* (given: Founded) {
    const wanted = (["system", "security", "audit", "office"] as const).flatMap((key) => {
      const account = given[key]
      return account == null ? [] : [{ role: roleOf[key], account }]
    })
    const all = yield* Effect.forEach(wanted, ({ role, account }) =>
      Effect.map(prepared(account), (ready): Prepared => ({ role, account: ready }))
    )
    return yield* founded(all)
  })

  return { found }
})
