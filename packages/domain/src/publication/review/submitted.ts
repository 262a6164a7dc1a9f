/** Hands a month in for review: freezes what is to be noticed, and says for which working days. */
import { Effect, Option } from "effect"

import { correcting } from "../../appeals/correcting.ts"
import { AuditLog } from "../../audit/AuditLog.ts"
import { calendarReader, dueAfter } from "../../calendar/calendarReader.ts"
import { Offices } from "../../org/Offices.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { Digest } from "../../shared/Digest.ts"
import { IdGenerator } from "../../shared/IdGenerator.ts"
import { dayAt, now } from "../../shared/Instant.ts"
import { WebhookOutbox } from "../../webhooks/WebhookOutbox.ts"
import { monthMade, publicationTerms } from "../monthMade.ts"
import { nextVersion } from "../nextVersion.ts"
import { PublicationRepo } from "../PublicationRepo.ts"
import type { PublishWanted } from "../publishing.ts"
import { snapshotText } from "../snapshotOf.ts"
import { actingName } from "./actingAs.ts"
import { type Review, ReviewId } from "./Review.ts"
import { ReviewOpen } from "./reviewErrors.ts"
import { ReviewRepo } from "./ReviewRepo.ts"

const open = {
  state: "open",
  endedAt: null,
  endedBy: null,
  endedReason: null,
  publicationId: null
} as const

/** First and last day of a notice: the day it is handed in is not one of them. */
const noticeSpan = Effect.gen(function* () {
  const calendarOf = yield* calendarReader

  return Effect.fnUntraced(function* (officeId: OrgUnitId, at: string, days: number) {
    if (days === 0) return { firstDay: null, lastDay: null }
    const calendar = yield* calendarOf(officeId)
    const from = dayAt(at)
    return {
      firstDay: yield* dueAfter(calendar, from, 1),
      lastDay: yield* dueAfter(calendar, from, days)
    }
  })
})

export const submitted = Effect.gen(function* () {
  const offices = yield* Offices
  const publications = yield* PublicationRepo
  const reviews = yield* ReviewRepo
  const audit = yield* AuditLog
  const digest = yield* Digest
  const ids = yield* IdGenerator
  const atomically = yield* Atomically
  const outbox = yield* WebhookOutbox
  const made = yield* monthMade
  const termsOf = yield* publicationTerms
  const noticeDays = yield* noticeSpan
  const appeals = yield* correcting

  return Effect.fn("Reviews.submit")(function* (wanted: PublishWanted) {
    yield* publications.lock
    const { period } = wanted
    const office = yield* offices.resolve(wanted.office ?? null)
    const before = Option.getOrNull(yield* reviews.findOpen(office.id, period))
    if (before !== null) return yield* new ReviewOpen({ period, submittedAt: before.submittedAt })
    const { made: month } = yield* made(office, period)
    const latest = Option.getOrNull(yield* publications.findLatest(office.id, period))
    const appealed = latest === null ? null : yield* appeals.reasonFor(office.id, period)
    const reason = wanted.reason?.trim() || appealed
    const version = yield* nextVersion(latest, month, reason)
    const terms = yield* termsOf(month.scheme.id)
    const [submittedAt, snapshot] = [yield* now, snapshotText(month)]
    const review: Review = {
      id: ReviewId.make(yield* ids.next),
      officeId: office.id,
      period,
      version,
      terms,
      snapshot,
      sha256: yield* digest.sha256(snapshot),
      reason,
      submittedAt,
      submittedBy: yield* actingName,
      ...(yield* noticeDays(office.id, submittedAt, terms.noticeDays)),
      ...open
    }
    yield* reviews.insert(review)
    const { id, sha256, firstDay, lastDay } = review
    const after = { period, version, sha256, reason, firstDay, lastDay }
    const subject = `Review/${id}`
    yield* audit.append({ verb: "publications.submit", place: office.id, subject, after })
    const { code, name: officeName } = office
    const told = { review: id, office: code, officeName, period, version, sha256, lastDay }
    yield* outbox.tell("publication.submitted", told)
    return { office, period }
  }, atomically.run)
})
