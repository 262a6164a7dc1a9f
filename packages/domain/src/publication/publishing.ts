/**
 * Makes a month public in one transaction: works it out, freezes it, marks the version before as
 * corrected. Everybody who publishes waits for the one before. docs/rules/publication.md
 */
import { Effect, Option } from "effect"

import { monthReader } from "../assessment/monthReader.ts"
import type { PublishedMark } from "../assessment/RankingView.ts"
import { ScoreRepo } from "../assessment/ScoreRepo.ts"
import { AuditLog } from "../audit/AuditLog.ts"
import { AlreadyPublished, ReasonNeeded, StepNotAllowed } from "../errors.ts"
import { Offices, type OfficeView } from "../org/Offices.ts"
import { Atomically } from "../shared/Atomically.ts"
import { CodeVersion } from "../shared/CodeVersion.ts"
import { Digest } from "../shared/Digest.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { now } from "../shared/Instant.ts"
import type { Month } from "../shared/Month.ts"
import { WebhookOutbox } from "../webhooks/WebhookOutbox.ts"
import { frozenInputs, frozenScheme } from "./frozenInputs.ts"
import { type Publication, PublicationId } from "./Publication.ts"
import { PublicationRepo } from "./PublicationRepo.ts"
import { nothingYet, publicationStep, straightThrough } from "./publicationStep.ts"
import { readSnapshot, type Snapshot } from "./Snapshot.ts"
import { snapshotOf, snapshotText, substanceOf } from "./snapshotOf.ts"

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

/** The version that comes next, once it is clear that there is something to publish and why. */
const nextVersion = Effect.fnUntraced(function* (
  latest: Publication | null,
  made: Snapshot,
  reason: string | null
) {
  if (latest === null) return 1
  const { period, version, snapshot, state } = latest
  if (snapshot !== null && substanceOf(readSnapshot(snapshot)) === substanceOf(made)) {
    return yield* new AlreadyPublished({ period, version })
  }
  if (reason === null) return yield* new ReasonNeeded({ period, version })
  if (publicationStep(state, "correct", straightThrough, nothingYet) === null) {
    return yield* new StepNotAllowed({ from: state, action: "correct" })
  }
  return version + 1
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

export const publishing = Effect.gen(function* () {
  const offices = yield* Offices
  const publications = yield* PublicationRepo
  const scores = yield* ScoreRepo
  const audit = yield* AuditLog
  const digest = yield* Digest
  const ids = yield* IdGenerator
  const atomically = yield* Atomically
  const outbox = yield* WebhookOutbox
  const read = yield* monthReader

  const madeOf = Effect.fnUntraced(function* (office: OfficeView, period: Month) {
    const month = yield* read(office, period)
    const entries = yield* scores.entriesOf(month.sheet.id, null)
    return snapshotOf(frozenInputs(office, month, entries), frozenScheme(month))
  })

  const rowOf = Effect.fnUntraced(function* (
    officeId: OfficeView["id"],
    made: Snapshot,
    version: number,
    reason: string | null
  ) {
    const [at, snapshot] = [yield* now, snapshotText(made)]
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

  return Effect.fn("Publications.publish")(function* (wanted: PublishWanted) {
    yield* publications.lock
    const { period } = wanted
    const office = yield* offices.resolve(wanted.office ?? null)
    const reason = wanted.reason?.trim() || null
    const made = yield* madeOf(office, period)
    const latest = Option.getOrNull(yield* publications.findLatest(office.id, period))
    const version = yield* nextVersion(latest, made, reason)
    if (latest !== null) yield* publications.markCorrected(latest.id)
    const row = yield* rowOf(office.id, made, version, reason)
    yield* publications.insert(row)
    const { id, sha256, publishedAt } = row
    const [place, subject] = [office.id, `Publication/${id}`]
    const after = { period, version, sha256, reason }
    yield* audit.append({ verb: "publications.publish", place, subject, after })
    yield* outbox.tell("publication.published", toldOf(office, row))
    return { id, period, version, at: publishedAt ?? "", sha256: sha256 ?? "" }
  }, atomically.run)
})
