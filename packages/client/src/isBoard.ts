/**
 * Whether something that came from outside is a board. A proxy, a sign-in page of a network or a copy
 * kept by an older version may answer in the server's place, and a wall must not believe them.
 */
import type {
  BoardNotice,
  BoardReply,
  BoardRow,
  BoardView,
  WallSettings
} from "@aiwei/domain/publication/BoardView"

type Unread<A> = { readonly [Key in keyof A]?: unknown }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null
const isText = (value: unknown): value is string => typeof value === "string"
const isWhole = (value: unknown): value is number => Number.isInteger(value)
const orNull =
  <A>(is: (value: unknown) => value is A) =>
  (value: unknown): value is A | null =>
    value === null || is(value)

const isRow = (value: unknown): value is BoardRow => {
  if (!isRecord(value)) return false
  const row: Unread<BoardRow> = value
  return (
    orNull(isWhole)(row.rank) &&
    isText(row.unitName) &&
    orNull(isText)(row.total) &&
    orNull(isWhole)(row.change) &&
    typeof row.vetoed === "boolean" &&
    (row.group === undefined || isText(row.group)) &&
    (row.grade === undefined || isText(row.grade))
  )
}

/** A server from before there were settings leaves them out. */
const isWall = (value: unknown): value is WallSettings | undefined => {
  if (value === undefined) return true
  if (!isRecord(value)) return false
  const wall: Unread<WallSettings> = value
  return isWhole(wall.amberAfter) && isWhole(wall.redAfter) && orNull(isText)(wall.name)
}

const isReply = (value: unknown): value is BoardReply => {
  if (!isRecord(value)) return false
  const reply: Unread<BoardReply> = value
  return (
    isText(reply.unitName) &&
    isText(reply.indicator) &&
    isText(reply.text) &&
    (reply.toBeChecked === undefined || reply.toBeChecked === true) &&
    orNull(isText)(reply.outcome)
  )
}

const isNotice = (value: unknown): value is BoardNotice => {
  if (!isRecord(value)) return false
  const notice: Unread<BoardNotice> = value
  return (
    isText(notice.lastDay) && orNull(isWhole)(notice.daysLeft) && orNull(isText)(notice.objectUntil)
  )
}

const maybe = (value: unknown, is: (value: unknown) => boolean): boolean =>
  value === undefined || is(value)
const isEach = (is: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(is)

const month = /^\d{4}-(0[1-9]|1[0-2])$/
const isMonth = (value: unknown): value is string => isText(value) && month.test(value)

export const isBoard = (value: unknown): value is BoardView => {
  if (!isRecord(value)) return false
  const board: Unread<BoardView> = value
  const office = board.office
  return (
    isRecord(office) &&
    isText(office["name"]) &&
    orNull(isText)(office["code"]) &&
    isMonth(board.period) &&
    isWhole(board.version) &&
    typeof board.corrected === "boolean" &&
    isText(board.schemeTotal) &&
    orNull(isMonth)(board.comparedWith) &&
    isText(board.publishedAt) &&
    isText(board.dataAsOf) &&
    isText(board.sha256) &&
    Array.isArray(board.rows) &&
    board.rows.every(isRow) &&
    isWall(board.wall) &&
    maybe(board.notice, isNotice) &&
    maybe(board.replies, isEach(isReply)) &&
    maybe(board.noticed, isEach(isBoard))
  )
}
