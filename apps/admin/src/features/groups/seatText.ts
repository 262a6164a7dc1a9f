/** How a seat is called: whoever holds it, or the post it goes with. */
import type { GroupShown, RosterSeat } from "@aiwei/queries/duty/groupQueries"

import type { Words } from "../../words/Words.ts"

export const postText = ({ who }: Words, kind: keyof Words["who"]["postKinds"]): string =>
  who.postKinds[kind]

/** On a roster of a day: the name of whoever sits there. */
export const sitterText = (words: Words, { holder, exOfficio }: RosterSeat): string =>
  holder?.name ?? (exOfficio === null ? words.groups.vacant : postText(words, exOfficio.postKind))

/** Of any day: a seat of a post has no name of its own. */
export const seatText =
  (words: Words) =>
  ({ role, holder }: GroupShown["seats"][number]): string => {
    const name = holder.kind === "person" ? holder.name : postText(words, holder.postKind)
    return `${words.groups.roles[role]} ${name}`
  }
