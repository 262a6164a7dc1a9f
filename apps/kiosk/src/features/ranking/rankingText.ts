/** The sentences of a board that need more than one of its facts. Pure: words and board in, text out. */
import type { BoardView } from "@aiwei/domain/publication/BoardView"

import { instantOf } from "../../time/clock.ts"
import { type Moment, momentOf } from "../../time/Moment.ts"
import type { Words } from "../../words/Words.ts"

const yearOf = (month: string): number => Number(month.slice(0, 4))
const monthOf = (month: string): number => Number(month.slice(5, 7))

/** "100" for a scheme of 100.00: the scale is a round number to everyone who reads it. */
const scaleText = (total: string): string => total.replace(/\.0+$/, "").replace(/(\.\d*?)0+$/, "$1")

export const titleOf = ({ period, rows, notice }: BoardView, words: Words): string => {
  const communities = rows.length > 0 && rows.every(({ unitName }) => unitName.endsWith("社区"))
  const title = notice === undefined ? words.title : words.notice.title
  return title(monthOf(period), communities)
}

/** With how many lines are still to be checked, where there are such. */
export const fullMarksOf = ({ schemeTotal, toBeChecked }: BoardView, words: Words): string => {
  const marks = words.fullMarks(scaleText(schemeTotal))
  return toBeChecked === undefined
    ? marks
    : `${marks}${words.comma}${words.toCheck(toBeChecked.length)}`
}

/** Null where there is no month before to compare with. */
export const comparedOf = ({ comparedWith, period }: BoardView, words: Words): string | null => {
  if (comparedWith === null) return null
  const year = yearOf(comparedWith)
  return `▲ ▽ ${words.comparedWith(monthOf(comparedWith), year === yearOf(period) ? null : year)}`
}

/** What ▲ ▽ mean, and which slide this is where there are several. */
export const legendOf = (board: BoardView, words: Words, page: number, pages: number): string =>
  [comparedOf(board, words), pages > 1 ? words.page(page, pages) : null]
    .filter((part) => part !== null)
    .join(words.comma)

const momentIn = (iso: string): Moment | null => {
  const at = instantOf(iso)
  return at === null ? null : momentOf(at)
}

const dayText = (day: string, words: Words, now: Moment): string => {
  const moment = momentIn(`${day}T00:00:00+08:00`)
  return moment === null ? day : words.day(moment, now.year)
}

/** How long a notice still hangs, and where to contest it; null for a month that is published. */
export const noticeTextOf = (board: BoardView, words: Words, now: Moment) => {
  const { notice, office } = board
  if (notice === undefined) return null
  const { daysLeft, lastDay, objectUntil } = notice
  const left = daysLeft === null ? "" : words.notice.left(daysLeft)
  return {
    state: `${words.notice.hanging}${left}${words.notice.until(dayText(lastDay, words, now))}`,
    object:
      objectUntil === null
        ? null
        : words.notice.object(dayText(objectUntil, words, now), office.name)
  }
}

export interface BaseText {
  readonly period: string
  readonly version: string
  readonly published: string
  /** Null where the board carries no readable instant. */
  readonly dataAsOf: string | null
}

const markOf = (board: BoardView, words: Words, now: Moment) => {
  if (board.notice !== undefined) {
    const until = words.notice.until(dayText(board.notice.lastDay, words, now))
    return { version: words.notice.hanging, published: until }
  }
  const published = momentIn(board.publishedAt)
  return {
    version: words.version(board.version, board.corrected),
    published: published === null ? "" : words.published(words.day(published, now.year))
  }
}

export const baseTextOf = (board: BoardView, words: Words, now: Moment): BaseText => {
  const dataAsOf = momentIn(board.dataAsOf)
  return {
    period: words.period(yearOf(board.period), monthOf(board.period)),
    ...markOf(board, words, now),
    dataAsOf: dataAsOf === null ? null : `${words.day(dataAsOf, now.year)} ${dataAsOf.time}`
  }
}

export const announcementOf = (board: BoardView, words: Words, now: Moment): string => {
  const noticed = noticeTextOf(board, words, now)
  if (noticed !== null) return `${titleOf(board, words)}${words.comma}${noticed.state}`
  const first = board.rows.filter(({ rank }) => rank === 1).map(({ unitName }) => unitName)
  return words.announced(
    words.period(yearOf(board.period), monthOf(board.period)),
    words.version(board.version, board.corrected),
    first.join(words.and)
  )
}
