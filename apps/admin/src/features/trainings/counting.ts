/** Whether a training counts on a day. The server says the same of whoever answers for technical work. */
import type { TrainingRow } from "@aiwei/queries/duty/trainingQueries"

type Counting = Pick<TrainingRow, "duty" | "day" | "validUntil">

export const countsFor = (
  { day, validUntil }: Pick<Counting, "day" | "validUntil">,
  on: string
): boolean => day <= on && on <= validUntil

/** What stands for "for good" in the tables; nobody reads it as a day. */
const forGood = "9999-12-31"

export const untilOf = ({ validUntil }: Pick<Counting, "validUntil">): string | null =>
  validUntil === forGood ? null : validUntil

/** Null: trained. `expired` is the last day on which an earlier training counted; null: never trained. */
export const trainingLacks = (
  trainings: ReadonlyArray<Counting>,
  duty: string,
  on: string
): { readonly expired: string | null } | null => {
  const own = trainings.filter((one) => one.duty === duty)
  if (own.some((one) => countsFor(one, on))) return null
  const ended = own.map(({ validUntil }) => validUntil).filter((last) => last < on)
  return { expired: ended.toSorted().at(-1) ?? null }
}
