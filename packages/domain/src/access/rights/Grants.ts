/** Use cases about rights: giving a role for a branch and a time, and taking it away. */
import { Context, Effect, Layer, Option } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import { CurrentActor } from "../../audit/CurrentActor.ts"
import { AccountNotFound, type PlaceAmbiguous, type PlaceNotFound } from "../../errors.ts"
import { OrgTree } from "../../org/OrgTree.ts"
import { PlacementRepo } from "../../org/PlacementRepo.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { type Day, dayAfter, forever } from "../../shared/Day.ts"
import { IdGenerator } from "../../shared/IdGenerator.ts"
import { now, today } from "../../shared/Instant.ts"
import { GrantNotFound, GrantRefused, type LastAdministrator } from "../accessErrors.ts"
import { AccountRepo } from "../AccountRepo.ts"
import { keepsAdministrator } from "../accounts/keepsAdministrator.ts"
import type { Grant } from "./Grant.ts"
import { GrantRepo } from "./GrantRepo.ts"
import { type GrantedRole, isAdminRole, mayHoldBoth } from "./Role.ts"

export interface NewGrant {
  /** Name of the account. */
  readonly account: string
  readonly role: GrantedRole
  /** By code, id or name; the whole tree when left out. */
  readonly place?: string | null | undefined
  /** Today when left out. */
  readonly from?: Day | null | undefined
  /** The last day on which it holds; without end when left out. */
  readonly until?: Day | null | undefined
}

type Missing = AccountNotFound | PlaceNotFound | PlaceAmbiguous

/** Grants of the account that are not over before this one begins. */
const meeting = (held: ReadonlyArray<Grant>, from: Day): ReadonlyArray<Grant> =>
  held.filter(({ validTo }) => validTo > from)

const faultOf = (
  {
    role,
    placeId,
    validFrom,
    validTo
  }: Omit<Grant, "id" | "accountId" | "grantedBy" | "grantedAt">,
  held: ReadonlyArray<Grant>
): GrantRefused | null => {
  const refused = (why: GrantRefused["why"], beside: string | null = null) =>
    new GrantRefused({ why, role, beside })
  if (validTo <= validFrom) return refused("endsFirst")
  if (isAdminRole(role) && placeId !== null) return refused("wholeOnly")
  const meets = meeting(held, validFrom)
  const other = meets.find((grant) => !mayHoldBoth(grant.role, role))
  if (other !== undefined) return refused("separation", other.role)
  const same = meets.some(
    (grant) => grant.role === role && grant.placeId === placeId && grant.validTo >= validTo
  )
  return same ? refused("held", role) : null
}

export class Grants extends Context.Service<
  Grants,
  {
    /** Of one account, by name, or of all; ended ones too. */
    readonly list: (account: string | null) => Effect.Effect<ReadonlyArray<Grant>, AccountNotFound>
    readonly add: (grant: NewGrant) => Effect.Effect<Grant, Missing | GrantRefused>
    /** It ends today; what was done by it stays as it is. */
    readonly revoke: (id: string) => Effect.Effect<void, GrantNotFound | LastAdministrator>
  }
>()("aiwei/Grants") {
  static readonly layer = Layer.effect(
    Grants,
    Effect.gen(function* () {
      const grants = yield* GrantRepo
      const accounts = yield* AccountRepo
      const tree = yield* OrgTree
      const ids = yield* IdGenerator
      const audit = yield* AuditLog
      const atomically = yield* Atomically
      const placements = yield* PlacementRepo
      const { without } = yield* keepsAdministrator

      const named = Effect.fnUntraced(function* (name: string) {
        const account = Option.getOrNull(yield* accounts.findByName(name.trim()))
        return account ?? (yield* new AccountNotFound({ name }))
      })

      const add = Effect.fn("Grants.add")(function* (given: NewGrant) {
        // One after the other: two roles that go with no other must not meet in one account.
        yield* placements.lockTree
        const { id: accountId, name } = yield* named(given.account)
        const place = given.place == null ? null : yield* tree.find(given.place)
        const validFrom = given.from ?? (yield* today)
        const validTo = given.until == null ? forever : dayAfter(given.until)
        const span = { role: given.role, placeId: place?.id ?? null, validFrom, validTo }
        const fault = faultOf(span, yield* grants.of(accountId))
        if (fault !== null) return yield* fault
        const { kind, name: giver } = yield* CurrentActor
        const made: Grant = {
          id: yield* ids.next,
          accountId,
          ...span,
          grantedBy: `${kind}:${giver}`,
          grantedAt: yield* now
        }
        yield* grants.insert(made)
        const subject = `Account/${name}`
        yield* audit.append({ verb: "grants.add", place: made.placeId, subject, after: made })
        return made
      }, atomically.run)

      /** It holds today, for an account that may sign in. */
      const counts = Effect.fnUntraced(function* ({ accountId, validFrom }: Grant, on: Day) {
        const account = Option.getOrNull(yield* accounts.findById(accountId))
        return validFrom <= on && account?.state === "active"
      })

      const revoke = Effect.fn("Grants.revoke")(function* (id: string) {
        // One after the other: the last two administrators must not lose it at once.
        yield* placements.lockTree
        const on = yield* today
        const grant = (yield* grants.of(null)).find((one) => one.id === id)
        if (grant === undefined || grant.validTo <= on) return yield* new GrantNotFound({ id })
        if (yield* counts(grant, on)) yield* without(grant.role)
        yield* grants.end(id, on)
        const subject = `AccountId/${grant.accountId}`
        const [before, after] = [grant, { ...grant, validTo: on }]
        yield* audit.append({ verb: "grants.revoke", place: grant.placeId, subject, before, after })
      }, atomically.run)

      const list = Effect.fn("Grants.list")(function* (account: string | null) {
        return yield* grants.of(account === null ? null : (yield* named(account)).id)
      })

      return { list, add, revoke }
    })
  )
}
