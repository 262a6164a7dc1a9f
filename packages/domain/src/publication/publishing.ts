/**
 * Makes a month public in one transaction: works it out, freezes it, marks the version before as
 * corrected. Everybody who publishes waits for the one before. docs/rules/publication.md
 */
import { Effect, Option } from "effect"

import { correcting } from "../appeals/correcting.ts"
import type { PublishedMark } from "../assessment/RankingView.ts"
import { AuditLog } from "../audit/AuditLog.ts"
import { StepNotAllowed } from "../errors.ts"
import { Offices, type OfficeView } from "../org/Offices.ts"
import { Atomically } from "../shared/Atomically.ts"
import { CodeVersion } from "../shared/CodeVersion.ts"
import { Digest } from "../shared/Digest.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { now } from "../shared/Instant.ts"
import type { Month } from "../shared/Month.ts"
import { WebhookOutbox } from "../webhooks/WebhookOutbox.ts"
import { monthMade } from "./monthMade.ts"
import { nextVersion } from "./nextVersion.ts"
import { type Publication, PublicationId } from "./Publication.ts"
import { PublicationRepo } from "./PublicationRepo.ts"
import { nothingYet, publicationStep, straightThrough } from "./publicationStep.ts"
import { actingName } from "./review/actingAs.ts"
import { reviewGate } from "./review/reviewGate.ts"
import { ReviewRepo } from "./review/ReviewRepo.ts"
import type { Snapshot } from "./Snapshot.ts"
import { snapshotText } from "./snapshotOf.ts"

export interface PublishWanted {
  readonly period: Month
  readonly office?: string | null | undefined
  /** Needed when the month is already published with other results. */
  readonly reason?: string | null | undefined
}

export interface Published extends PublishedMark {
  readonly id: PublicationId
  readonly period: Month
}

/** From a draft to the wall; each step must exist. */
const publishedState = Effect.gen(function* () {
  const review = publicationStep("draft", "submit", straightThrough, nothingYet)
  const state = review && publicationStep(review, "publish", straightThrough, nothingYet)
  if (state === null)
    return yield* new StepNotAllowed({ from: review ?? "draft", action: "publish" })
  return state
})

/** What other programs are told of it. */
const toldOf = ({ code, name }: OfficeView, { id, period, version, sha256 }: Publication) => ({
  publication: id,
  office: code,
  officeName: name,
  period,
  version,
  sha256
})

const rowMaker = Effect.gen(function* () {
  const digest = yield* Digest
  const ids = yield* IdGenerator

  return Effect.fnUntraced(function* (
    officeId: OfficeView["id"],
    made: Snapshot,
    snapshot: string,
    version: number,
    reason: string | null
  ) {
    const at = yield* now
    const row: Publication = {
      id: PublicationId.make(yield* ids.next),
      officeId,
      period: made.inputs.period,
      version,
      state: yield* publishedState,
      schemeId: made.scheme.id,
      snapshot,
      sha256: yield* digest.sha256(snapshot),
      createdAt: at,
      publishedAt: at,
      reason,
      codeVersion: yield* CodeVersion
    }
    return row
  })
})

export const publishing = Effect.gen(function* () {
  const offices = yield* Offices
  const publications = yield* PublicationRepo
  const reviews = yield* ReviewRepo
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const outbox = yield* WebhookOutbox
  const madeOf = yield* monthMade
  const gate = yield* reviewGate
  const appeals = yield* correcting

  const rowOf = yield* rowMaker

  return Effect.fn("Publications.publish")(function* (wanted: PublishWanted) {
    yield* publications.lock
    const { period } = wanted
    const office = yield* offices.resolve(wanted.office ?? null)
    const { made } = yield* madeOf(office, period)
    const latest = Option.getOrNull(yield* publications.findLatest(office.id, period))
    const open = Option.getOrNull(yield* reviews.findOpen(office.id, period))
    const appealed = latest === null ? null : yield* appeals.reasonFor(office.id, period)
    const reason = wanted.reason?.trim() || (open?.reason ?? appealed)
    const version = yield* nextVersion(latest, made, reason)
    // What was noticed is what is published, to the letter.
    const review = yield* gate(office.id, made)
    if (latest !== null) yield* publications.markCorrected(latest.id)
    const snapshot = review?.snapshot ?? snapshotText(made)
    const row = yield* rowOf(office.id, made, snapshot, version, reason)
    yield* publications.insert(row)
    if (latest !== null) yield* appeals.corrected(office.id, period, row.id)
    const { id, sha256, publishedAt } = row
    if (review !== null) {
      const [endedAt, endedBy] = [row.createdAt, yield* actingName]
      const ended = { endedAt, endedBy, endedReason: null, publicationId: id }
      yield* reviews.end(review.id, { state: "published", ...ended })
    }
    const [place, subject] = [office.id, `Publication/${id}`]
    const after = { period, version, sha256, reason }
    yield* audit.append({ verb: "publications.publish", place, subject, after })
    yield* outbox.tell("publication.published", toldOf(office, row))
    return { id, period, version, at: publishedAt ?? "", sha256: sha256 ?? "" }
  }, atomically.run)
})
