/** Where a month stands, as a word or two: on its desk and in the list of all months. Pure. */
import { type DeskMonth, isDue } from "./deskSteps.ts"
import type { PublicationWords } from "./usePublicationWords.ts"

export interface Chip {
  readonly text: string
  readonly tone?: "ok" | "warn" | "info"
}

type Chipped = Pick<DeskMonth, "scored" | "published" | "differs" | "review">

export const chipOf = (month: Chipped, { chips }: PublicationWords): Chip => {
  const { published, review } = month
  const { open } = review
  if (open !== null) {
    if (open.ready) return { text: chips.ready, tone: "info" }
    if (open.changed) return { text: chips.changed, tone: "warn" }
    const until = open.missing.noticeUntil
    return { text: until === null ? chips.approval : chips.review(until), tone: "info" }
  }
  if (published === null) return { text: chips.draft }
  return isDue({ ...month, versions: [] })
    ? { text: chips.correct, tone: "warn" }
    : { text: chips.published(published.version), tone: "ok" }
}
