/** An agreement is signed for a frontage, and checked: each in one transaction, with its entry. */
import { Effect } from "effect"

import { AuditLog } from "../../../audit/AuditLog.ts"
import { Offices } from "../../../org/Offices.ts"
import { PlacementRepo } from "../../../org/PlacementRepo.ts"
import { readNeeded, readText, refused } from "../../../register/readFields.ts"
import { Atomically } from "../../../shared/Atomically.ts"
import { type Day, forever } from "../../../shared/Day.ts"
import { IdGenerator } from "../../../shared/IdGenerator.ts"
import { holderMeant } from "../../assignments/holderMeant.ts"
import { dayDone } from "../dayDone.ts"
import { FrontageUnsigned, OverlayDayRefused } from "../overlayErrors.ts"
import type { FrontageCheck, Signing } from "./Frontage.ts"
import { frontageFound } from "./frontageFound.ts"
import { FrontageRepo } from "./FrontageRepo.ts"
import { usualItems } from "./itemTemplates.ts"

export interface SignFrontage {
  readonly frontage: string
  readonly signedOn: Day
  /** The last day on which it holds; open when left out. */
  readonly validUntil?: Day | null | undefined
  /** The usual three when left out. */
  readonly items?: ReadonlyArray<string> | null | undefined
  readonly remark?: string | null | undefined
}
export interface CheckFrontage {
  readonly frontage: string
  readonly day: Day
  readonly breaches: ReadonlyArray<string>
  readonly person?: { readonly personId: string } | { readonly name: string } | null | undefined
  readonly remark?: string | null | undefined
}
const entity = "Frontage"

/** Each item once, in the order it was written. */
const itemsOf = Effect.fnUntraced(function* (given: ReadonlyArray<string>) {
  const read = yield* Effect.forEach(given, (item) => Effect.fromResult(readNeeded("items", item)))
  return read.length > 0
    ? [...new Set(read)]
    : yield* Effect.fromResult(refused("items", "blank", null))
})

const remarkOf = (text: string | null | undefined) =>
  Effect.fromResult(readText("remark", text ?? null, 300))

/** Only what was promised can be broken. */
const breachesOf = Effect.fnUntraced(function* (
  given: ReadonlyArray<string>,
  promised: ReadonlyArray<string>
) {
  const read = given.map((item) => item.trim())
  const unknown = read.find((item) => !promised.includes(item))
  return unknown === undefined
    ? [...new Set(read)]
    : yield* Effect.fromResult(refused("breaches", "unknown", unknown))
})

export const frontageSigned = Effect.gen(function* () {
  const repo = yield* FrontageRepo
  const placements = yield* PlacementRepo
  const offices = yield* Offices
  const meant = yield* holderMeant
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const ids = yield* IdGenerator
  const seen = yield* frontageFound

  const sign = Effect.fn("Frontages.sign")(function* (wanted: SignFrontage) {
    yield* placements.lockTree
    const frontage = yield* seen(wanted.frontage)
    const { signedOn } = wanted
    yield* dayDone(signedOn, frontage)
    const validUntil = wanted.validUntil ?? forever
    if (validUntil < signedOn) {
      return yield* new OverlayDayRefused({ why: "until", day: signedOn, limit: validUntil })
    }
    const signing: Signing = {
      id: yield* ids.next,
      frontageId: frontage.id,
      items: yield* itemsOf(wanted.items ?? usualItems),
      signedOn,
      validUntil,
      remark: yield* remarkOf(wanted.remark)
    }
    yield* repo.sign(signing)
    const entry = { subject: `${entity}/${frontage.id}`, place: frontage.unitId, after: signing }
    yield* audit.append({ verb: "frontages.sign", ...entry })
    return signing
  }, atomically.run)

  const check = Effect.fn("Frontages.check")(function* (wanted: CheckFrontage) {
    yield* placements.lockTree
    const frontage = yield* seen(wanted.frontage)
    const { day } = wanted
    yield* dayDone(day, frontage)
    const signed = (yield* repo.signingsOf(frontage.id)).findLast(({ signedOn }) => signedOn <= day)
    if (signed === undefined) {
      return yield* new FrontageUnsigned({ name: frontage.name ?? frontage.id, day })
    }
    const office = yield* offices.byId(frontage.officeId)
    const who = wanted.person == null ? null : yield* meant(office, wanted.person, day)
    const made: FrontageCheck = {
      id: yield* ids.next,
      frontageId: frontage.id,
      day,
      personId: who?.kind === "person" ? who.personId : null,
      breaches: yield* breachesOf(wanted.breaches, signed.items),
      remark: yield* remarkOf(wanted.remark)
    }
    yield* repo.check(made)
    const entry = { subject: `${entity}/${frontage.id}`, place: frontage.unitId, after: made }
    yield* audit.append({ verb: "frontages.check", ...entry })
    return made
  }, atomically.run)

  return { sign, check }
})
