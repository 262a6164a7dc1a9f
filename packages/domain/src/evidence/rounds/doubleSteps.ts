/**
 * A blind double is begun before anything of the first round is read, by its scorer or by the office for them, and
 * given up by whoever wants to read it after all: they cannot begin again, for they know it now.
 */
import { Effect, Option } from "effect"

import type { Account } from "../../access/Account.ts"
import { AccountRepo } from "../../access/AccountRepo.ts"
import { CurrentActor } from "../../audit/CurrentActor.ts"
import { PlacementRepo } from "../../org/PlacementRepo.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { EvidenceRefused } from "../evidenceErrors.ts"
import { actorName } from "../itemsMade.ts"
import type { OfRecord } from "../recordLists.ts"
import { faultOf } from "../recordPlace.ts"
import { doubleBegun } from "./doubleBegun.ts"
import { doubledRound, type Scorer } from "./doubledRound.ts"
import { doubleEnded } from "./doubleEnded.ts"
import { scorers } from "./scorers.ts"

export interface OfScorer extends OfRecord {
  /** The name of the account that scores it again. */
  readonly account: string
}

export const scorerOf = ({ name, displayName }: Account): Scorer => ({
  account: `account:${name}`,
  names: [name, displayName]
})

/** Whoever acts. The machine's operator brings in what others scored, and is called nothing in a round. */
const ownScorer = Effect.map(AccountRepo, (accounts) =>
  Effect.gen(function* () {
    const { kind, name } = yield* CurrentActor
    if (kind !== "account") return { account: yield* actorName, names: [] }
    const account = Option.getOrNull(yield* accounts.findByName(name))
    return account === null ? { account: yield* actorName, names: [name] } : scorerOf(account)
  })
)

export const doubleSteps = Effect.gen(function* () {
  const placements = yield* PlacementRepo
  const atomically = yield* Atomically
  const find = yield* doubledRound
  const begun = yield* doubleBegun
  const ended = yield* doubleEnded
  const own = yield* ownScorer
  const { named } = yield* scorers

  /** One after the other: two tabs of one account begin it once. */
  const alone = (wanted: OfRecord) => Effect.andThen(placements.lockTree, find(wanted))

  const begin = Effect.fn("Inspections.beginDouble")(function* (wanted: OfRecord) {
    const round = yield* alone(wanted)
    return yield* begun(round, yield* own, { verb: "inspections.beginDouble", announcedBy: null })
  }, atomically.run)

  const giveUp = Effect.fn("Inspections.giveUpDouble")(function* (wanted: OfRecord) {
    return yield* ended(yield* alone(wanted), yield* actorName, "givenUp")
  }, atomically.run)

  /** From now on the named account is told nothing of the unit, and finds it among its own. */
  const announce = Effect.fn("Inspections.announceDouble")(function* (wanted: OfScorer) {
    const round = yield* alone(wanted)
    const account = yield* named(wanted.account, round.unitId)
    if (account === null) {
      return yield* new EvidenceRefused({ faults: [faultOf("noScorer", wanted.account)] })
    }
    const asked = { verb: "inspections.announceDouble", announcedBy: yield* actorName } as const
    return yield* begun(round, scorerOf(account), asked)
  }, atomically.run)

  /** Also of an account that may score nothing any more: its double would otherwise stay open for ever. */
  const takeBack = Effect.fn("Inspections.takeBackDouble")(function* (wanted: OfScorer) {
    const round = yield* alone(wanted)
    return yield* ended(round, `account:${wanted.account.trim()}`, "takenBack")
  }, atomically.run)

  return { begin, giveUp, announce, takeBack }
})
