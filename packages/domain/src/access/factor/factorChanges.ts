/** The changes to a second factor, each in one transaction with its entry in the trail and the code it takes. */
import { Effect, Option } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { Digest } from "../../shared/Digest.ts"
import { now } from "../../shared/Instant.ts"
import { Sealing } from "../../shared/Sealing.ts"
import { Secrets } from "../../shared/Secrets.ts"
import { SecondFactorState } from "../accessErrors.ts"
import type { Account } from "../Account.ts"
import { subjectOf } from "../accountView.ts"
import type { Verb } from "../Verb.ts"
import { OneTimeCodes } from "./OneTimeCodes.ts"
import { recoveryCodeIn, recoveryCodeOf, recoveryCodes } from "./recoveryCode.ts"
import { SecondFactorRepo, type StoredFactor } from "./SecondFactorRepo.ts"
import { secondFactors } from "./secondFactors.ts"

type State = SecondFactorState["state"]

const stateOf = (factor: StoredFactor | null): State => {
  if (factor === null) return "none"
  return factor.confirmedAt === null ? "begun" : "on"
}

export const factorChanges = Effect.gen(function* () {
  const factors = yield* SecondFactorRepo
  const [codes, sealing] = [yield* OneTimeCodes, yield* Sealing]
  const [secrets, digest] = [yield* Secrets, yield* Digest]
  const [audit, atomically] = [yield* AuditLog, yield* Atomically]
  const { take } = yield* secondFactors

  const found = ({ id }: Account) => Effect.map(factors.find(id), Option.getOrNull)

  const inState = Effect.fnUntraced(function* (account: Account, wanted: ReadonlyArray<State>) {
    const factor = yield* found(account)
    const state = stateOf(factor)
    return wanted.includes(state) ? factor : yield* new SecondFactorState({ state })
  })

  const noted = (verb: Verb, account: Account) =>
    audit.append({ verb, subject: subjectOf(account) })

  const view = Effect.fnUntraced(function* (account: Account) {
    const factor = yield* found(account)
    const recoveryLeft = yield* factors.codesLeft(account.id)
    return { state: stateOf(factor), confirmedAt: factor?.confirmedAt ?? null, recoveryLeft }
  })

  const begun = Effect.fnUntraced(function* (account: Account) {
    const secret = yield* codes.newSecret
    const [sealedSecret, begunAt] = [yield* sealing.seal(secret), yield* now]
    const { id: accountId, name } = account
    yield* factors.put({ accountId, sealedSecret, begunAt, confirmedAt: null, lastStep: 0 })
    yield* noted("account.beginSecondFactor", account)
    return { secret, uri: yield* codes.uriOf(secret, name) }
  }, atomically.run)

  const freshCodes = Effect.fnUntraced(function* ({ id }: Account) {
    const one = Effect.map(secrets.next, recoveryCodeOf)
    const shown = yield* Effect.all(Array.from({ length: recoveryCodes }, () => one))
    const hashes = yield* Effect.forEach(shown, (code) =>
      digest.sha256(recoveryCodeIn(code) ?? code)
    )
    yield* factors.putCodes(id, hashes)
    return shown
  })

  const confirmed = Effect.fnUntraced(function* (account: Account, typed: string) {
    const factor = yield* inState(account, ["begun"])
    if (factor !== null) yield* take(factor, typed)
    const taken = yield* found(account)
    if (taken !== null) yield* factors.put({ ...taken, confirmedAt: yield* now })
    yield* noted("account.confirmSecondFactor", account)
    return yield* freshCodes(account)
  }, atomically.run)

  const renewed = Effect.fnUntraced(function* (account: Account, typed: string) {
    const factor = yield* inState(account, ["on"])
    if (factor !== null) yield* take(factor, typed)
    yield* noted("account.newRecoveryCodes", account)
    return yield* freshCodes(account)
  }, atomically.run)

  const ended = Effect.fnUntraced(function* (account: Account, typed: string) {
    const factor = yield* inState(account, ["on"])
    if (factor !== null) yield* take(factor, typed)
    yield* factors.remove(account.id)
    yield* noted("account.endSecondFactor", account)
  }, atomically.run)

  return { view, inState, begun, confirmed, renewed, ended }
})
