/** Whether a letter is not there, as the server says it. */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"

export const isNoLetter = (error: unknown): boolean =>
  domainErrorOf(error)?._tag === "LetterNotFound"
