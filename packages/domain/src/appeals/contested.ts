/** The version of a month that can be contested, and until when: the notice while one hangs, else the wall's. */
import { Effect, Option } from "effect"

import { calendarReader, dueAfter } from "../calendar/calendarReader.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import { publicationTerms } from "../publication/monthMade.ts"
import { PublicationRepo } from "../publication/PublicationRepo.ts"
import { ReviewRepo } from "../publication/review/ReviewRepo.ts"
import { readSnapshot } from "../publication/Snapshot.ts"
import { dayAt, today } from "../shared/Instant.ts"
import type { Month } from "../shared/Month.ts"
import { AppealRefused } from "./appealErrors.ts"

const refused = (why: AppealRefused["why"], period: Month) =>
  new AppealRefused({ why, period, what: null, lastDay: null })

export const contested = Effect.gen(function* () {
  const reviews = yield* ReviewRepo
  const publications = yield* PublicationRepo
  const termsOf = yield* publicationTerms
  const calendarOf = yield* calendarReader

  const shown = Effect.fnUntraced(function* (officeId: OrgUnitId, period: Month) {
    const review = Option.getOrNull(yield* reviews.findOpen(officeId, period))
    if (review !== null && review.lastDay !== null) {
      const { version, terms, submittedAt: since } = review
      return { version, publicationId: null, terms, since, snapshot: readSnapshot(review.snapshot) }
    }
    const latest = Option.getOrNull(yield* publications.findLatest(officeId, period))
    if (latest === null || latest.snapshot === null) return yield* refused("notPublic", period)
    const snapshot = readSnapshot(latest.snapshot)
    const terms = yield* termsOf(snapshot.scheme.id)
    const { version, id: publicationId, publishedAt, createdAt } = latest
    return { version, publicationId, terms, since: publishedAt ?? createdAt, snapshot }
  })

  return Effect.fn("contested")(function* (officeId: OrgUnitId, period: Month) {
    const { terms, since, ...version } = yield* shown(officeId, period)
    if (terms.appealDays === 0) return yield* refused("none", period)
    const calendar = yield* calendarOf(officeId)
    const lastDay = yield* dueAfter(calendar, dayAt(since), terms.appealDays)
    if ((yield* today) > lastDay) {
      return yield* new AppealRefused({ why: "late", period, what: null, lastDay })
    }
    return { ...version, lastDay }
  })
})
