/**
 * What becomes of an appeal: taken in, decided by somebody who had no hand in the score, withdrawn by the
 * community, answered in its own words.
 */
import { Effect, Option } from "effect"

import { isInReach } from "../access/rights/within.ts"
import { ScoreRepo } from "../assessment/ScoreRepo.ts"
import { AuditLog } from "../audit/AuditLog.ts"
import { CurrentActor } from "../audit/CurrentActor.ts"
import { ownDoubles } from "../evidence/rounds/ownDoubles.ts"
import { placeFinder } from "../org/naming/placeFinder.ts"
import { Offices } from "../org/Offices.ts"
import { PublicationRepo } from "../publication/PublicationRepo.ts"
import { actingName, handChecker } from "../publication/review/actingAs.ts"
import { ReviewRepo } from "../publication/review/ReviewRepo.ts"
import { Atomically } from "../shared/Atomically.ts"
import { now, today } from "../shared/Instant.ts"
import { WebhookOutbox } from "../webhooks/WebhookOutbox.ts"
import { type Appeal, type AppealChange, AppealId } from "./Appeal.ts"
import { AppealNotFound, AppealStepRefused } from "./appealErrors.ts"
import { AppealRepo } from "./AppealRepo.ts"
import type { AppealOutcome } from "./AppealState.ts"
import { type AppealAction, appealStep } from "./appealStep.ts"

export interface OfAppeal {
  readonly office?: string | null | undefined
  readonly id: string
}
export interface AtAppeal {
  /** The community that lodged it. */
  readonly place: string
  readonly id: string
}
export interface DecideWanted extends OfAppeal {
  readonly outcome: AppealOutcome
  readonly text: string
}
export interface ReplyWanted extends AtAppeal {
  readonly text: string
}

/** A hand in the line, in its approval, or in the appeal itself. */
const involvement = Effect.gen(function* () {
  const reviews = yield* ReviewRepo
  const scores = yield* ScoreRepo
  const hadAHand = yield* handChecker

  return Effect.fnUntraced(function* (appeal: Appeal) {
    const { officeId, period, unitId, indicatorId, code, version } = appeal
    const by = yield* actingName
    const sheet = Option.getOrNull(yield* scores.findSheet(officeId, period))
    const hands =
      sheet === null ? null : yield* reviews.handsIn(sheet.id, { unitId, indicatorId, code })
    if (appeal.lodgedBy === by || (hands !== null && (yield* hadAHand(hands)))) return true
    const of = (yield* reviews.heads(officeId, period)).filter((one) => one.version === version)
    const given = yield* Effect.forEach(of, ({ id }) => reviews.approvalsOf(id))
    return given.flat().some(({ approvedBy }) => approvedBy === by)
  })
})

/** Of the office, and within whoever looks may see. */
const appealSeen = Effect.gen(function* () {
  const offices = yield* Offices
  const repo = yield* AppealRepo
  const doubles = yield* ownDoubles

  return Effect.fnUntraced(function* ({ office, id }: OfAppeal) {
    const { id: officeId } = yield* offices.resolve(office ?? null)
    const { reach } = yield* CurrentActor
    const appeal = Option.getOrNull(yield* repo.findById(AppealId.make(id)))
    const isThere = appeal !== null && appeal.officeId === officeId && isInReach(reach, appeal.path)
    if (!isThere) return yield* new AppealNotFound({ id })
    yield* doubles.refused(appeal.unitId, appeal.period)
    return appeal
  })
})

export const appealSteps = Effect.gen(function* () {
  const offices = yield* Offices
  const publications = yield* PublicationRepo
  const repo = yield* AppealRepo
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const outbox = yield* WebhookOutbox
  const find = yield* placeFinder

  const found = Effect.fnUntraced(function* (id: string, isOwn: (appeal: Appeal) => boolean) {
    yield* publications.lock
    const appeal = Option.getOrNull(yield* repo.findById(AppealId.make(id)))
    return appeal !== null && isOwn(appeal) ? appeal : yield* new AppealNotFound({ id })
  })

  const ofOffice = Effect.fnUntraced(function* ({ office, id }: OfAppeal) {
    const { id: officeId } = yield* offices.resolve(office ?? null)
    return yield* found(id, (appeal) => appeal.officeId === officeId)
  })

  const ofPlace = Effect.fnUntraced(function* ({ place, id }: AtAppeal) {
    const { id: unitId } = yield* find(place, null, yield* today)
    return yield* found(id, (appeal) => appeal.unitId === unitId)
  })

  const stepped = Effect.fnUntraced(function* (
    before: Appeal,
    action: AppealAction,
    change: AppealChange
  ) {
    const { no, state: from, unitId, id } = before
    const state = appealStep(from, action)
    if (state === null) return yield* new AppealStepRefused({ why: "state", no, state: from })
    const after: Appeal = { ...before, ...change, state }
    yield* repo.keep(after)
    const subject = `Appeal/${id}`
    const verb = `appeals.${action}` as const
    yield* audit.append({ verb, place: unitId, subject, before: { state: from }, after: change })
    return after
  })

  const isInvolved = yield* involvement

  const accept = Effect.fn("Appeals.accept")(function* (wanted: OfAppeal) {
    const appeal = yield* ofOffice(wanted)
    return yield* stepped(appeal, "accept", {
      acceptedAt: yield* now,
      acceptedBy: yield* actingName
    })
  }, atomically.run)

  const decide = Effect.fn("Appeals.decide")(function* (wanted: DecideWanted) {
    const appeal = yield* ofOffice(wanted)
    const { no, state, id, period } = appeal
    if (yield* isInvolved(appeal))
      return yield* new AppealStepRefused({ why: "involved", no, state })
    const { outcome } = wanted
    const [endedAt, endedBy, decision] = [yield* now, yield* actingName, wanted.text.trim()]
    const after = yield* stepped(appeal, "decide", { outcome, decision, endedAt, endedBy })
    yield* outbox.tell("appeal.decided", { appeal: id, no, period, outcome })
    return after
  }, atomically.run)

  const withdraw = Effect.fn("Appeals.withdraw")(function* (wanted: AtAppeal) {
    const appeal = yield* ofPlace(wanted)
    return yield* stepped(appeal, "withdraw", { endedAt: yield* now, endedBy: yield* actingName })
  }, atomically.run)

  const reply = Effect.fn("Appeals.reply")(function* (wanted: ReplyWanted) {
    const appeal = yield* ofPlace(wanted)
    const [repliedAt, repliedBy] = [yield* now, yield* actingName]
    return yield* stepped(appeal, "reply", { reply: wanted.text.trim(), repliedAt, repliedBy })
  }, atomically.run)

  return { accept, decide, withdraw, reply, seen: yield* appealSeen }
})
