/**
 * Looking at the code that comes with a password: the telephone's, or one of the recovery codes. Each is
 * taken once, in the transaction of what it opens. A secret another key sealed is as good as lost.
 */
import { DateTime, Effect, Option } from "effect"

import { Digest } from "../../shared/Digest.ts"
import { now } from "../../shared/Instant.ts"
import { Sealing } from "../../shared/Sealing.ts"
import { SecondFactorWrong } from "../accessErrors.ts"
import type { AccountId } from "../AccountId.ts"
import { OneTimeCodes } from "./OneTimeCodes.ts"
import { codeIn, recoveryCodeIn } from "./recoveryCode.ts"
import { SecondFactorRepo, type StoredFactor } from "./SecondFactorRepo.ts"

export const secondFactors = Effect.gen(function* () {
  const factors = yield* SecondFactorRepo
  const codes = yield* OneTimeCodes
  const sealing = yield* Sealing
  const digest = yield* Digest

  const takenFromPhone = Effect.fnUntraced(function* (factor: StoredFactor, code: string) {
    const secret = Option.getOrNull(yield* sealing.open(factor.sealedSecret))
    if (secret === null) return false
    const atMillis = DateTime.toEpochMillis(yield* DateTime.now)
    const step = yield* codes.stepOf({ secret, code, atMillis })
    return step !== null && (yield* factors.takeStep(factor.accountId, step))
  })

  /** Takes it, or refuses; a factor that is not confirmed takes no recovery code. */
  const take = Effect.fnUntraced(function* (factor: StoredFactor, typed: string) {
    const [code, recovery] = [codeIn(typed), recoveryCodeIn(typed)]
    const { accountId, confirmedAt } = factor
    if (code !== null && (yield* takenFromPhone(factor, code))) return
    if (recovery !== null && confirmedAt !== null) {
      const hash = yield* digest.sha256(recovery)
      if (yield* factors.useCode(accountId, hash, yield* now)) return
    }
    return yield* new SecondFactorWrong()
  })

  /** Null while there is none that is confirmed. */
  const confirmedOf = (account: AccountId) =>
    Effect.map(factors.find(account), (found) =>
      Option.getOrNull(Option.filter(found, ({ confirmedAt }) => confirmedAt !== null))
    )

  return { take, confirmedOf }
})
