/** Why nobody answers, in words. A similar name is told beside it as a hint, never as an answer. */
import type { GapTold } from "@aiwei/queries/duty/dutyQueries"

import type { Words } from "../../words/Words.ts"

type Told = Pick<GapTold, "reason" | "name" | "day" | "count">

export const reasonText = ({ who }: Words, { reason, name, day, count }: Told): string => {
  const written = name ?? ""
  switch (reason) {
    case "nobody":
      return who.reasons.nobody
    case "nameUnknown":
      return who.reasons.nameUnknown(written)
    case "left":
      return who.reasons.left(written, day)
    case "notYet":
      return who.reasons.notYet(written, day ?? "")
    case "severalOfThatName":
      return who.reasons.severalOfThatName(written, count ?? 2)
  }
}
