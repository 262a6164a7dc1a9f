/** `isAtOffice` of the domain as a condition over the same words; its test compares the two. */
import { officeWords } from "@aiwei/domain/people/atOffice"

const underName = (organisation: string, name: string): string => {
  const rest = `replace(${organisation}, ${name}, '')`
  const begun = officeWords.map((word) => `${rest} LIKE '${word}%'`)
  return `(${organisation} IS NOT NULL AND (${rest} = '' OR ${begun.join(" OR ")}))`
}

/** `organisation` is an expression, `office` the alias of the office's row in `org_units`. */
export const atOfficeSql = (organisation: string, office: string): string => `(
  ${underName(organisation, `${office}.name`)} OR EXISTS (
    SELECT 1 FROM former_names n WHERE n.unit_id = ${office}.id
      AND ${underName(organisation, "n.name")}))`

/** All that the office was ever called before, a line each; null where it was never renamed. */
export const formerNamesSql = (office: string): string =>
  `(SELECT string_agg(n.name, '\n') FROM former_names n WHERE n.unit_id = ${office}.id)`
