/**
 * Everything that hangs on the wall, page after page: the board, then the months whose notice runs, each with
 * the replies of its communities behind it.
 */
import type { BoardReply, BoardView } from "@aiwei/domain/publication/BoardView"

import { capacityOf, type Composition, type TypeSize } from "./Composition.ts"
import { type Slide, slidesOf } from "./slidesOf.ts"

export interface ReplyShown extends BoardReply {
  readonly total: string | null
}

export interface WallPage {
  readonly board: BoardView
  /** The first page of another board than the one above it, for a page that is scrolled. */
  readonly begins: boolean
  /** Null on a page of replies. */
  readonly slide: Slide | null
  readonly replies: ReadonlyArray<ReplyShown>
}

/** Replies that a slide has room for. */
const repliesOn: { readonly [C in Composition]: { readonly [T in TypeSize]: number } } = {
  landscape: { normal: 3, large: 2 },
  portrait: { normal: 6, large: 4 },
  small: { normal: Infinity, large: Infinity }
}

/** What is said above a month under review takes the room of a row where the type is large. */
const roomFor = ({ notice }: BoardView, composition: Composition, type: TypeSize) => {
  const { first, later } = capacityOf(composition, type)
  return notice === undefined || type === "normal"
    ? { first, later }
    : { first: first - 1, later: later - 1 }
}

const cut = <A>(all: ReadonlyArray<A>, most: number): ReadonlyArray<ReadonlyArray<A>> =>
  all.length <= most ? [all] : [all.slice(0, most), ...cut(all.slice(most), most)]

const shownReplies = ({ rows, replies = [] }: BoardView): ReadonlyArray<ReplyShown> => {
  const totals = new Map(rows.map(({ unitName, total }) => [unitName, total]))
  return replies.map((reply) => ({ ...reply, total: totals.get(reply.unitName) ?? null }))
}

export const wallPages = (
  board: BoardView,
  composition: Composition,
  type: TypeSize
): ReadonlyArray<WallPage> =>
  [board, ...(board.noticed ?? [])].flatMap((own, nth) => {
    const slides = slidesOf(own.rows, roomFor(own, composition, type))
    const replies = shownReplies(own)
    const parts = replies.length === 0 ? [] : cut(replies, repliesOn[composition][type])
    return [
      ...slides.map((slide, at) => ({
        board: own,
        begins: nth > 0 && at === 0,
        slide,
        replies: []
      })),
      ...parts.map((part) => ({ board: own, begins: false, slide: null, replies: part }))
    ]
  })

/** Whoever replied, for the mark behind the name. */
export const repliedOn = ({ replies = [] }: BoardView): ReadonlySet<string> =>
  new Set(replies.map(({ unitName }) => unitName))
