/** What is done to an account by those who keep them. Doing again what is done already changes nothing. */
import { Effect, Option } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import { CurrentActor } from "../../audit/CurrentActor.ts"
import { AccountNotFound, SessionNotFound } from "../../errors.ts"
import { PlacementRepo } from "../../org/PlacementRepo.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { AdministratorsOwn, SecondFactorState } from "../accessErrors.ts"
import { AccountRepo } from "../AccountRepo.ts"
import { subjectOf } from "../accountView.ts"
import { DoorRepo } from "../doors/DoorRepo.ts"
import { doors } from "../doors/doors.ts"
import { SecondFactorRepo } from "../factor/SecondFactorRepo.ts"
import { keepsAdministrator } from "./keepsAdministrator.ts"
import { openSessions, sessionsOf } from "./sessionsOf.ts"

export const accountCare = Effect.gen(function* () {
  const accounts = yield* AccountRepo
  const placements = yield* PlacementRepo
  const factors = yield* SecondFactorRepo
  const shut = yield* DoorRepo
  const [audit, atomically] = [yield* AuditLog, yield* Atomically]
  const { doorOf } = yield* doors
  const { withoutAccount } = yield* keepsAdministrator
  const { live } = yield* sessionsOf

  const named = Effect.fnUntraced(function* (name: string) {
    const account = Option.getOrNull(yield* accounts.findByName(name.trim()))
    return account ?? (yield* new AccountNotFound({ name }))
  })

  const disable = Effect.fn("Accounts.disable")(function* (name: string) {
    // One after the other: the last two administrators must not close each other at once.
    yield* placements.lockTree
    const account = yield* named(name)
    if (account.state === "closed") return
    yield* withoutAccount(account.id)
    yield* accounts.setState(account.id, "closed")
    yield* accounts.deleteSessionsOf(account.id, null)
    yield* audit.append({ verb: "accounts.disable", subject: subjectOf(account) })
  }, atomically.run)

  const enable = Effect.fn("Accounts.enable")(function* (name: string) {
    const account = yield* named(name)
    if (account.state === "active") return
    yield* accounts.setState(account.id, "active")
    yield* audit.append({ verb: "accounts.enable", subject: subjectOf(account) })
  }, atomically.run)

  const unlock = Effect.fn("Accounts.unlock")(function* (name: string) {
    const account = yield* named(name)
    if (!(yield* shut.remove(yield* doorOf(account.name)))) return
    yield* audit.append({ verb: "accounts.unlock", subject: subjectOf(account) })
  }, atomically.run)

  const sessions = Effect.fn("Accounts.sessions")(function* (name: string) {
    return openSessions(yield* live(yield* named(name)))
  })

  const endSessions = Effect.fn("Accounts.endSessions")(function* (
    name: string,
    id: string | null
  ) {
    const account = yield* named(name)
    const open = yield* live(account)
    const meant = id === null ? open : open.filter((one) => openSessions([one])[0]?.id === id)
    if (id !== null && meant.length === 0) return yield* new SessionNotFound({ id })
    yield* Effect.forEach(meant, (one) => accounts.deleteSession(one.id), { discard: true })
    const [verb, subject] = ["accounts.endSessions" as const, subjectOf(account)]
    if (meant.length > 0) yield* audit.append({ verb, subject, after: { ended: meant.length } })
    return meant.length
  }, atomically.run)

  const endSecondFactor = Effect.fn("Accounts.endSecondFactor")(function* (name: string) {
    const account = yield* named(name)
    // One's own ends with password and code: a session left open on a desk is neither.
    const { accountId } = yield* CurrentActor
    if (accountId === account.id) {
      return yield* new AdministratorsOwn({ name: account.name, role: "securityAdmin" })
    }
    if (!(yield* factors.remove(account.id))) {
      return yield* new SecondFactorState({ state: "none" })
    }
    yield* audit.append({ verb: "accounts.endSecondFactor", subject: subjectOf(account) })
  }, atomically.run)

  return { disable, enable, unlock, sessions, endSessions, endSecondFactor }
})
