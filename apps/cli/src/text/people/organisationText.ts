/** Outside organisations, registers and trainings, a line each. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../../table.ts"
import type { OrganisationWords } from "../../words/people/organisationWords.ts"

type Organisation = Outputs["organisations"]["list"]["rows"][number]
type OnRegister = Outputs["people"]["registers"]["rows"][number]
type Training = Outputs["trainings"]["list"]["rows"][number]

const titled = (...titles: ReadonlyArray<string>) => titles.map((title) => ({ title }))

export const organisationsText = (
  words: OrganisationWords,
  rows: ReadonlyArray<Organisation>
): string =>
  rows.length === 0
    ? words.noOrganisations
    : table(
        titled(words.id, words.name, words.kind, words.contact, words.phone, words.since),
        rows.map(({ id, name, kind, contactName, phone, validFrom }) => [
          id,
          name,
          words.kinds[kind],
          contactName,
          phone,
          validFrom
        ])
      )

export const registersText = (words: OrganisationWords, rows: ReadonlyArray<OnRegister>): string =>
  rows.length === 0
    ? words.noRegisters
    : table(
        titled(
          words.person,
          words.register,
          words.organisation,
          words.field,
          words.certificate,
          words.availability,
          words.since
        ),
        rows.map((row) => [
          row.personName,
          words.registers[row.register],
          row.organisationName,
          row.field,
          row.certificate,
          row.availability,
          row.validFrom
        ])
      )

/** As the store writes "for good". */
const forGood = "9999-12-31"

export const trainingsText = (words: OrganisationWords, rows: ReadonlyArray<Training>): string =>
  rows.length === 0
    ? words.noTrainings
    : table(
        titled(
          words.person,
          words.duty,
          words.day,
          words.until,
          words.minutes,
          words.certificate,
          words.givenBy
        ),
        rows.map(({ personName, duty, day, validUntil, minutes, certificate, givenBy }) => [
          personName,
          duty,
          day,
          validUntil === forGood ? words.forever : validUntil,
          minutes === null ? null : String(minutes),
          certificate,
          givenBy
        ])
      )
