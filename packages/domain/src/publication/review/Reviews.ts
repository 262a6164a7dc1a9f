/** Use cases about a month's review, from handing it in to the wall. docs/rules/publication.md */
import { Context, Effect, Layer, Option } from "effect"

import { ScoreRepo } from "../../assessment/ScoreRepo.ts"
import type { CalendarUnknown } from "../../calendar/calendarErrors.ts"
import { calendarReader } from "../../calendar/calendarReader.ts"
import type {
  AlreadyPublished,
  OfficeAmbiguous,
  OfficeNotFound,
  PeriodHasNoScores,
  ReasonNeeded,
  StepNotAllowed
} from "../../errors.ts"
import { Offices, type OfficeView } from "../../org/Offices.ts"
import { today } from "../../shared/Instant.ts"
import type { Month } from "../../shared/Month.ts"
import { monthMade, publicationTerms } from "../monthMade.ts"
import type { PublishWanted } from "../publishing.ts"
import { readSnapshot } from "../Snapshot.ts"
import { substanceOf } from "../snapshotOf.ts"
import { noticeLeft } from "./noticeLeft.ts"
import type {
  ApprovalRefused,
  ReviewNotFound,
  ReviewOpen,
  WithdrawalRefused
} from "./reviewErrors.ts"
import { ReviewRepo } from "./ReviewRepo.ts"
import { type ApproveWanted, type OfReview, type ReturnWanted, reviewSteps } from "./reviewSteps.ts"
import { type ReviewView, reviewView } from "./ReviewView.ts"
import { submitted } from "./submitted.ts"

type NoOffice = OfficeNotFound | OfficeAmbiguous
type NoReview = NoOffice | ReviewNotFound

export class Reviews extends Context.Service<
  Reviews,
  {
    readonly submit: (
      wanted: PublishWanted
    ) => Effect.Effect<
      ReviewView,
      | NoOffice
      | PeriodHasNoScores
      | AlreadyPublished
      | ReasonNeeded
      | StepNotAllowed
      | ReviewOpen
      | CalendarUnknown
    >
    readonly approve: (
      wanted: ApproveWanted
    ) => Effect.Effect<ReviewView, NoReview | ApprovalRefused>
    readonly giveBack: (wanted: ReturnWanted) => Effect.Effect<ReviewView, NoReview>
    readonly withdraw: (wanted: OfReview) => Effect.Effect<ReviewView, NoReview | WithdrawalRefused>
    /** How far a month is on its way, and how it went before. */
    readonly show: (wanted: OfReview) => Effect.Effect<ReviewView, NoOffice>
  }
>()("aiwei/Reviews") {
  static readonly layer = Layer.effect(
    Reviews,
    Effect.gen(function* () {
      const offices = yield* Offices
      const reviews = yield* ReviewRepo
      const scores = yield* ScoreRepo
      const made = yield* monthMade
      const termsOf = yield* publicationTerms
      const calendarOf = yield* calendarReader
      const submit = yield* submitted
      const { approve, giveBack, withdraw } = yield* reviewSteps

      /** A month that has no scores any more has changed, too. */
      const substanceNow = (office: OfficeView, period: Month) =>
        made(office, period).pipe(
          Effect.map((now) => substanceOf(now.made)),
          Effect.catchTag("PeriodHasNoScores", () => Effect.succeed(null))
        )

      const termsNow = Effect.fnUntraced(function* (office: OfficeView, period: Month) {
        const sheet = Option.getOrNull(yield* scores.findSheet(office.id, period))
        return sheet === null ? null : yield* termsOf(sheet.schemeId)
      })

      const viewed = Effect.fnUntraced(function* (at: { office: OfficeView; period: Month }) {
        const { office, period } = at
        const open = Option.getOrNull(yield* reviews.findOpen(office.id, period))
        const heads = yield* reviews.heads(office.id, period)
        const approvals = open === null ? [] : yield* reviews.approvalsOf(open.id)
        const changed =
          open !== null &&
          substanceOf(readSnapshot(open.snapshot)) !== (yield* substanceNow(office, period))
        const [terms, day] = [yield* termsNow(office, period), yield* today]
        const daysLeft = open && noticeLeft(open, yield* calendarOf(office.id), day)
        const parts = { office, period, terms, daysLeft, open, approvals, changed, heads }
        return reviewView(parts, day)
      })

      const show = Effect.fn("Reviews.show")(function* ({ office: called, period }: OfReview) {
        const office = yield* offices.resolve(called ?? null)
        return yield* viewed({ office, period })
      })

      return {
        submit: (wanted) => Effect.flatMap(submit(wanted), viewed),
        approve: (wanted) => Effect.flatMap(approve(wanted), viewed),
        giveBack: (wanted) => Effect.flatMap(giveBack(wanted), viewed),
        withdraw: (wanted) => Effect.flatMap(withdraw(wanted), viewed),
        show
      }
    })
  )
}
