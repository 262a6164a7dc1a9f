/**
 * Whether what is recorded now would be published as something else. The leaves are read only when
 * something came in since: results alone do not show a reason that was put right.
 */
import { Effect } from "effect"

import type { MonthRead } from "../assessment/monthReader.ts"
import type { ScoreRepo } from "../assessment/ScoreRepo.ts"
import type { OfficeView } from "../org/Offices.ts"
import { canonicalJson } from "../shared/canonicalJson.ts"
import { frozenInputs, frozenScheme } from "./frozenInputs.ts"
import type { Publication } from "./Publication.ts"
import { readResults, readSnapshot } from "./Snapshot.ts"
import { resultOf, snapshotOf, substanceOf } from "./snapshotOf.ts"

export const differsFrom = Effect.fn("differsFrom")(function* (
  latest: Publication | null,
  office: OfficeView,
  read: MonthRead,
  scores: ScoreRepo["Service"]
) {
  if (latest === null || latest.snapshot === null) return false
  const published = canonicalJson(readResults(latest.snapshot))
  if (canonicalJson(read.standings.map(resultOf)) !== published) return true
  if (latest.publishedAt !== null && read.sheet.updatedAt <= latest.publishedAt) return false
  const entries = yield* scores.entriesOf(read.sheet.id, null)
  const made = snapshotOf(frozenInputs(office, read, entries), frozenScheme(read))
  return substanceOf(made) !== substanceOf(readSnapshot(latest.snapshot))
})
