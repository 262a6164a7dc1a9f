/**
 * Whether whoever holds a technical duty was trained for it (M08). It is told beside the answer and never
 * stands in its way: an office without anybody trained must still give the work to somebody.
 */
import type { DutyCode, DutyKind } from "../../duty/kinds/DutyKind.ts"
import type { Day } from "../../shared/Day.ts"
import type { PersonId } from "../Person.ts"
import type { Training } from "./Training.ts"

export interface Untrained {
  readonly personId: PersonId
  readonly name: string
  readonly duty: DutyCode
  /** The last day on which an earlier training counted; null for whoever never had one. */
  readonly expired: Day | null
}

type Counting = Pick<Training, "personId" | "duty" | "day" | "validUntil">

export const trainedOn = (
  trainings: ReadonlyArray<Counting>,
  personId: PersonId,
  duty: DutyCode,
  day: Day
): boolean =>
  trainings.some(
    (one) =>
      one.personId === personId && one.duty === duty && one.day <= day && day <= one.validUntil
  )

export const untrained = (
  { code, technical }: Pick<DutyKind, "code" | "technical">,
  { personId, name }: { readonly personId: PersonId; readonly name: string },
  trainings: ReadonlyArray<Counting>,
  day: Day
): Untrained | null => {
  if (!technical || trainedOn(trainings, personId, code, day)) return null
  const ended = trainings
    .filter((one) => one.personId === personId && one.duty === code && one.validUntil < day)
    .map(({ validUntil }) => validUntil)
  return { personId, name, duty: code, expired: ended.toSorted().at(-1) ?? null }
}
