/**
 * Whether what is recorded now would be published as something else. Snapshots are large, so they are
 * read only when something came in since: scores of the month, or another version of a month before it.
 */
import { Effect, Option } from "effect"

import type { MonthRead } from "../assessment/monthReader.ts"
import type { ScoreRepo } from "../assessment/ScoreRepo.ts"
import type { OfficeView } from "../org/Offices.ts"
import { canonicalJson } from "../shared/canonicalJson.ts"
import { snapshotNow } from "./frozenInputs.ts"
import type { PublicationHead, PublicationRepo } from "./PublicationRepo.ts"
import { readSnapshot } from "./Snapshot.ts"
import { resultOf, substanceOf } from "./snapshotOf.ts"

/** At the same instant counts as after: better one look too many than a change that nobody is told. */
const cameSince = (
  latest: PublicationHead,
  heads: ReadonlyArray<PublicationHead>,
  read: MonthRead
): boolean => {
  const since = (at: string | null) => at !== null && at >= (latest.publishedAt ?? "")
  return (
    since(read.sheet.updatedAt) ||
    since(read.groups.changedAt) ||
    heads.some(({ period, publishedAt }) => period < latest.period && since(publishedAt))
  )
}

export const differsFrom = Effect.fn("differsFrom")(function* (
  heads: ReadonlyArray<PublicationHead>,
  office: OfficeView,
  read: MonthRead,
  ports: {
    readonly scores: ScoreRepo["Service"]
    readonly publications: PublicationRepo["Service"]
  }
) {
  const latest = heads.findLast(({ period }) => period === read.sheet.period)
  if (latest === undefined || !cameSince(latest, heads, read)) return false
  const found = Option.getOrNull(yield* ports.publications.findById(latest.id))
  if (found === null || found.snapshot === null) return false
  const published = readSnapshot(found.snapshot)
  const now = read.standings.map(resultOf(published.layout))
  if (canonicalJson(now) !== canonicalJson(published.results)) return true
  return substanceOf(yield* snapshotNow(ports.scores, office, read)) !== substanceOf(published)
})
