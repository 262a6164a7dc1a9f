/** Why a row of a table was not written, in English; `fields` names what the row's own columns are called. */
import type { Refusals } from "@aiwei/client/refusals/Refusals"

import type { RowTag } from "../../RowTag.ts"

const fields: Readonly<Record<string, string>> = {
  name: "Name",
  gender: "Gender",
  birth: "Month of birth",
  phone: "Phone",
  category: "Category",
  remark: "Remark",
  title: "Post",
  post: "Post",
  duty: "Duty",
  unit: "Unit",
  organisation: "Place of work",
  unitId: "Unit",
  zoneNo: "Zone number",
  leader: "Zone leader",
  leaderId: "Zone leader",
  leaderName: "Zone leader",
  leaderTitle: "Leader's post",
  contactPoint: "Contact point",
  communities: "Communities",
  communityIds: "Communities",
  parentId: "Compound or community",
  stairwells: "Stairwells",
  households: "Households",
  property: "Property management",
  propertyCompany: "Property company",
  officer: "Household officer",
  code: "Division code",
  id: "The same record"
}

const entities: Readonly<Record<string, string>> = {
  Person: "This person",
  Zone: "This zone",
  Building: "This building",
  Score: "This score"
}

const whys = {
  blank: "must not be empty",
  tooLong: "is too long",
  phone: "is no phone number; write a mobile number or one with its area code",
  birth: "must be a month such as 1985-03",
  count: "must be a whole number, 0 or more",
  unknown: "was not found in this office",
  twice: "is there already and cannot be given again",
  masked: "has stars that are not of the number stored; leave it as it was or give the whole number"
}

const nameOf = (actor: string) => actor.slice(actor.indexOf(":") + 1)

export const enRowRefusals: Pick<Refusals, RowTag> = {
  ChangedMeanwhile: ({ entity, by }) =>
    `${entities[entity] ?? "This row"} was just changed by ${by === null ? "somebody else" : nameOf(by)}; your change was not saved. Look at it and decide.`,
  PersonNotFound: () => "This person was not found. Nothing was changed; reload and look again.",
  ZoneNotFound: () => "This zone was not found. Nothing was changed; reload and look again.",
  BuildingNotFound: () =>
    "This building was not found. Nothing was changed; reload and look again.",
  FieldRefused: ({ field, why, value }) =>
    `${fields[field] ?? field}${value === null || value === "" ? "" : ` “${value}”`} ${whys[why]}. It was not saved.`,
  ChangeTooEarly: ({ since }) =>
    `What holds now began on ${since}. Choose a later day; nothing was changed.`,
  AlreadyEnded: ({ entity }) =>
    `${entities[entity] ?? "This row"} has left or is closed already. Nothing was changed.`,
  NameTaken: ({ name }) =>
    `There is a “${name}” already, so this was not saved. Choose another name or change that one.`,
  RowsRefused: ({ rows }) => {
    const [first] = rows
    if (first === undefined) return "Nothing was saved."
    const say = enRowRefusals[first.error._tag] as (error: unknown) => string
    return `${rows.length} rows cannot be saved, so nothing was changed. Row ${first.index + 1}: ${say(first.error)}`
  }
}
