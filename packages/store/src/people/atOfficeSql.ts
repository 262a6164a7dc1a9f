/** `isAtOffice` of the domain as a condition over the same words; its test compares the two. */
import { officeWords } from "@aiwei/domain/people/atOffice"

/** `organisation` and `name` are expressions; a name is never empty. */
export const atOfficeSql = (organisation: string, name: string): string => {
  const rest = `replace(${organisation}, ${name}, '')`
  const begun = officeWords.map((word) => `${rest} LIKE '${word}%'`)
  return `(${organisation} IS NOT NULL AND (${rest} = '' OR ${begun.join(" OR ")}))`
}
