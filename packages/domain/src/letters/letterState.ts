/**
 * What a letter is on a day. It holds for its year alone: on the first day of the next one it has expired,
 * signed or not. What was said of an earlier day is never said differently later; laws in the test.
 */
import { Day } from "../shared/Day.ts"
import type { ResponsibilityLetter } from "./ResponsibilityLetter.ts"

export type LetterState = "notMade" | "unsigned" | "signed" | "ended" | "expired"

type Dated = Pick<ResponsibilityLetter, "year" | "madeOn" | "signedOn" | "endedOn">

/** The first day after the year. */
export const expiresOn = (year: number): Day => Day.make(`${year + 1}-01-01`)

export const isSignedOn = ({ signedOn }: Dated, day: Day): boolean =>
  signedOn !== null && signedOn <= day

export const isEndedOn = ({ endedOn }: Dated, day: Day): boolean =>
  endedOn !== null && endedOn <= day

export const letterState = (letter: Dated, day: Day): LetterState => {
  if (day < letter.madeOn) return "notMade"
  if (isEndedOn(letter, day)) return "ended"
  if (expiresOn(letter.year) <= day) return "expired"
  return isSignedOn(letter, day) ? "signed" : "unsigned"
}
