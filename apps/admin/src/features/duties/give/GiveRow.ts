import type { GapTold, WhoTold } from "@aiwei/queries/duty/dutyQueries"
/** A place and a duty that somebody is to be named for, with who is written there now. */
import type { GapRow } from "@aiwei/queries/duty/gapQueries"

import type { Words } from "../../../words/Words.ts"
import { pathText } from "../pathText.ts"

export interface GiveRow {
  readonly placeId: string
  /** As it is shown, with what it stands in. */
  readonly place: string
  readonly level: string
  readonly duty: GapRow["duty"]
  readonly dutyName: string
  /** Null where somebody answers, from a level above. */
  readonly gap: GapTold | null
}

export const giveRowOf = (
  words: Words,
  { place, duty, gap }: WhoTold,
  dutyName: string
): GiveRow => ({
  placeId: place.id,
  place: pathText(words, place),
  level: place.level,
  duty: duty.code,
  dutyName,
  gap
})
