/**
 * What the wall may know: the newest publication, and the months whose notice runs, as they were frozen when
 * they were handed in. Nothing of what is recorded now. docs/rules/publication.md
 */
import { Effect, Option, Result } from "effect"

import { repliesReader } from "../../appeals/repliesReader.ts"
import { calendarReader } from "../../calendar/calendarReader.ts"
import { addWorkingDays } from "../../calendar/workingDays.ts"
import type { OfficeView } from "../../org/Offices.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { PersonRepo } from "../../people/PersonRepo.ts"
import { lineToBeChecked, linesToCheck, toBeChecked } from "../../scheme/document/toBeChecked.ts"
import type { OfficeSettings } from "../../settings/OfficeSettings.ts"
import { OfficeSettingsRepo } from "../../settings/OfficeSettingsRepo.ts"
import type { Day } from "../../shared/Day.ts"
import { dayAt, today } from "../../shared/Instant.ts"
import type { Month } from "../../shared/Month.ts"
import type { BoardEvent, BoardReply, BoardView } from "../BoardView.ts"
import { publicationTerms } from "../monthMade.ts"
import type { Publication } from "../Publication.ts"
import { PublicationRepo } from "../PublicationRepo.ts"
import { noticeLeft } from "../review/noticeLeft.ts"
import type { Review } from "../review/Review.ts"
import { type ReviewHead, ReviewRepo } from "../review/ReviewRepo.ts"
import { namesLeftOut } from "./namesLeftOut.ts"
import { shownIn } from "./shownIn.ts"

const wallOf = ({ amberAfterHours, redAfterHours, wallName }: OfficeSettings) => ({
  amberAfter: amberAfterHours,
  redAfter: redAfterHours,
  name: wallName
})

const hangs =
  (day: Day) =>
  ({ state, lastDay }: Pick<ReviewHead, "state" | "lastDay">): boolean =>
    state === "open" && lastDay !== null && day <= lastDay

/** A key without replies is left out: what was printed before there were any stays as it was. */
const withReplies = (replies: ReadonlyArray<BoardReply>) =>
  replies.length === 0 ? {} : { replies }

const printedReplies = Effect.gen(function* () {
  const repliesOf = yield* repliesReader
  const people = yield* PersonRepo

  return Effect.fnUntraced(function* (
    officeId: OrgUnitId,
    period: Month,
    document: Parameters<typeof linesToCheck>[0]
  ) {
    const told = yield* repliesOf(officeId, period)
    const toCheck = linesToCheck(document)
    if (told.length === 0) return []
    const without = namesLeftOut((yield* people.findAll(officeId)).map(({ name }) => name))
    return told.map(({ unitName, indicatorCode, indicator, text, outcome }): BoardReply => ({
      unitName,
      indicator,
      text: without(text),
      outcome,
      ...lineToBeChecked(toCheck.includes(indicatorCode))
    }))
  })
})

/** A board of what is published, and one of what is noticed, each from its own frozen snapshot. */
const frozenBoards = Effect.gen(function* () {
  const termsOf = yield* publicationTerms
  const calendarOf = yield* calendarReader
  const repliesOf = yield* printedReplies

  const publishedBoard = Effect.fnUntraced(function* (own: Publication) {
    const shown = shownIn(own.snapshot ?? "")
    const { repliesPrinted } = yield* termsOf(shown.scheme.id)
    const { document } = shown.scheme
    const replies = repliesPrinted ? yield* repliesOf(own.officeId, own.period, document) : []
    return {
      ...shown.board,
      version: own.version,
      corrected: own.version > 1,
      publishedAt: own.publishedAt ?? "",
      sha256: own.sha256 ?? "",
      ...toBeChecked(document),
      ...withReplies(replies)
    }
  })

  const noticedBoard = Effect.fnUntraced(function* (own: Review, lastDay: Day) {
    const { board: frozen, scheme: frozenScheme } = shownIn(own.snapshot)
    const { officeId, period, version, terms, submittedAt, sha256 } = own
    const [calendar, day] = [yield* calendarOf(officeId), yield* today]
    const counted = addWorkingDays(calendar, dayAt(submittedAt), terms.appealDays)
    const until = Result.getOrElse(counted, () => null)
    const { document } = frozenScheme
    const replies = terms.repliesPrinted ? yield* repliesOf(officeId, period, document) : []
    const noticed: BoardView = {
      ...frozen,
      version,
      corrected: version > 1,
      publishedAt: submittedAt,
      sha256,
      notice: {
        lastDay,
        daysLeft: noticeLeft(own, calendar, day),
        objectUntil: terms.appealDays === 0 || until === null || until < day ? null : until
      },
      ...toBeChecked(document),
      ...withReplies(replies)
    }
    return noticed
  })

  return { publishedBoard, noticedBoard }
})

export const boardReading = Effect.gen(function* () {
  const publications = yield* PublicationRepo
  const reviews = yield* ReviewRepo
  const settings = yield* OfficeSettingsRepo
  const { publishedBoard, noticedBoard } = yield* frozenBoards

  /** The months whose notice runs today, the newest first. */
  const noticesOf = Effect.fnUntraced(function* (officeId: OrgUnitId) {
    return (yield* reviews.heads(officeId, null)).filter(hangs(yield* today))
  })

  const noticedBoards = Effect.fnUntraced(function* (officeId: OrgUnitId) {
    const heads = yield* noticesOf(officeId)
    const open = yield* Effect.forEach(heads, ({ period }) => reviews.findOpen(officeId, period))
    return yield* Effect.forEach(
      open.flatMap((one) => Option.toArray(one)),
      (review) => noticedBoard(review, review.lastDay ?? dayAt(review.submittedAt))
    )
  })

  /** Where nothing is published yet, a notice is the board. */
  const boardOf = Effect.fn("Publications.board")(function* ({ id }: Pick<OfficeView, "id">) {
    const newest = Option.getOrNull(yield* publications.findNewest(id, null))
    const noticed = yield* noticedBoards(id)
    const wall = wallOf(yield* settings.of(id))
    const [first, ...others] = noticed
    const beside = newest === null ? others : noticed
    const shown = newest === null ? first : yield* publishedBoard(newest)
    if (shown === undefined) return null
    const view: BoardView = { ...shown, wall, ...(beside.length === 0 ? {} : { noticed: beside }) }
    return view
  })

  const markOf = Effect.fn("Publications.latestMark")(function* ({ id }: Pick<OfficeView, "id">) {
    const head = Option.getOrNull(yield* publications.newestHead(id))
    const notices = yield* noticesOf(id)
    const own = head ?? notices[0]
    if (own === undefined) return null
    const mark: BoardEvent = {
      period: own.period,
      version: own.version,
      sha256: own.sha256 ?? "",
      ...(notices.length === 0 ? {} : { notices: notices.map(({ sha256 }) => sha256) })
    }
    return mark
  })

  return { boardOf, markOf }
})
