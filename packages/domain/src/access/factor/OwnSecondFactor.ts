/**
 * Use cases of an account about its own second factor. It holds once a code has shown that the
 * telephone has the secret; secret and recovery codes are each shown once.
 */
import { Context, Effect, Layer } from "effect"

import type { NotAllowed, TooManyAttempts, WrongPassword } from "../../errors.ts"
import type { SecondFactorState, SecondFactorWrong } from "../accessErrors.ts"
import { type Proof, proving } from "../own/proving.ts"
import { factorChanges } from "./factorChanges.ts"

export interface SecondFactorView {
  readonly state: SecondFactorState["state"]
  readonly confirmedAt: string | null
  readonly recoveryLeft: number
}

type Refused = NotAllowed | TooManyAttempts | SecondFactorState
type ByPassword = Pick<Proof, "password" | "address">
type ByCode = Pick<Proof, "code" | "address">

export class OwnSecondFactor extends Context.Service<
  OwnSecondFactor,
  {
    readonly show: Effect.Effect<SecondFactorView, NotAllowed>
    /** Anew, if one was begun and never confirmed. */
    readonly begin: (
      proof: ByPassword
    ) => Effect.Effect<{ readonly secret: string; readonly uri: string }, Refused | WrongPassword>
    /** Gives the recovery codes, this once. */
    readonly confirm: (
      proof: ByCode
    ) => Effect.Effect<ReadonlyArray<string>, Refused | SecondFactorWrong>
    readonly newCodes: (
      proof: ByCode
    ) => Effect.Effect<ReadonlyArray<string>, Refused | SecondFactorWrong>
    readonly end: (proof: Proof) => Effect.Effect<void, Refused | WrongPassword | SecondFactorWrong>
  }
>()("aiwei/OwnSecondFactor") {
  static readonly layer = Layer.effect(
    OwnSecondFactor,
    Effect.gen(function* () {
      const { mine, byPassword, byCode } = yield* proving
      const { view, inState, begun, confirmed, renewed, ended } = yield* factorChanges

      const begin = Effect.fn("OwnSecondFactor.begin")(function* (proof: ByPassword) {
        const account = yield* mine("account.beginSecondFactor")
        yield* inState(account, ["none", "begun"])
        yield* byPassword(account, proof)
        return yield* begun(account)
      })

      const confirm = Effect.fn("OwnSecondFactor.confirm")(function* (proof: ByCode) {
        const account = yield* mine("account.confirmSecondFactor")
        return yield* byCode(account, proof.address, confirmed(account, proof.code))
      })

      const newCodes = Effect.fn("OwnSecondFactor.newCodes")(function* (proof: ByCode) {
        const account = yield* mine("account.newRecoveryCodes")
        return yield* byCode(account, proof.address, renewed(account, proof.code))
      })

      const end = Effect.fn("OwnSecondFactor.end")(function* (proof: Proof) {
        const account = yield* mine("account.endSecondFactor")
        yield* byPassword(account, proof)
        yield* byCode(account, proof.address, ended(account, proof.code))
      })

      const show = Effect.flatMap(mine("account.secondFactor"), view)

      return { show, begin, confirm, newCodes, end }
    })
  )
}
