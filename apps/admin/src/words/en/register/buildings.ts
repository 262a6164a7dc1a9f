/** Words of the buildings and their household officers, in English. */
import type { Words } from "../../Words.ts"
import { plural } from "../plural.ts"

export const buildings: Words["buildings"] = {
  title: "Buildings",
  record: "Building",
  add: "Add a building",
  search: "Building, place, company or officer",
  none: "There are no buildings yet",
  noneTodo: "Import the register of buildings, or add them one by one at the top right.",
  community: "Community",
  compound: "Compound",
  fields: {
    parentId: "Compound or community",
    name: "Building",
    stairwells: "Stairwells",
    households: "Households",
    property: "Managed",
    propertyCompany: "Property company",
    officer: "Household officer"
  },
  officerKnown: "On staff list",
  known: "Yes",
  notKnown: "No",
  officerSince: "Officer since",
  unknownOfficers: "Officer not on staff list",
  noOfficer: "No officer",
  householdsOf: (count) => plural(count, "household"),
  setOfficer: "Set officer",
  setOfficerOf: (count) => `Set the household officer of ${plural(count, "building")}`,
  setOfficerNote: "This person will be the household officer of all ticked buildings.",
  officerSet: (name, count) => `${name} is now the officer of ${plural(count, "building")}`,
  dayHint: "Leave empty if it was wrong before: earlier days are corrected, too",
  end: "Close",
  endTitle: (names) => `Close ${names}`,
  endNote:
    "From this day on the building is no more and its officer's duty ends. Earlier days can still be looked up; nothing is deleted.",
  endOn: "Closed from",
  ended: (names, day) => `${names}: closed from ${day} on`
}
