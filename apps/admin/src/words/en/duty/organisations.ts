/** Words of organisations outside of the office, in English. */
import type { Words } from "../../Words.ts"

export const organisations: Words["organisations"] = {
  title: "Organisations",
  record: "Organisation",
  add: "Add an organisation",
  search: "Name, contact or phone",
  none: "No organisation yet",
  noneTodo:
    "Add property companies, partner units and contractors at the top right, together with whom to speak to there.",
  noneFits: "No organisation fits",
  noneFitsTodo: "Clear the search or the filters to see all of them.",
  gone: "On this day there is no such organisation; it may have ended. Choose another day, or close this.",
  fields: {
    name: "Name",
    kind: "Kind",
    contact: "Contact",
    phone: "Phone",
    since: "Since"
  },
  kinds: {
    propertyCompany: "Property company",
    partnerUnit: "Partner unit",
    memberDepartment: "Member department",
    contractor: "Contractor",
    other: "Other"
  },
  noContact: "No contact",
  contactFrom: "Where the contact comes from",
  contactWays: { none: "None", staff: "On the staff list", fresh: "New outside person" },
  contactHint: "Another contact holds from today on; earlier days keep whoever it was",
  freshHint:
    "Comes onto the staff list and the register of outside people; work can be given to them then",
  freshName: "Name",
  freshPhone: "Mobile number",
  freshPost: "Post",
  on: "From which day",
  nameMissing: "Give the organisation a name",
  contactMissing: "Choose a contact, or “None”",
  freshMissing: "Give the name of the outside person",
  save: "Save",
  saving: "Saving",
  create: "Add",
  saved: (name) => `${name} is saved`,
  added: (name) => `${name} is added`,
  readOnly: "Another day is shown; go back to today to change anything.",
  end: "End",
  endTitle: (name) => `End ${name}`,
  endLines: [
    "From this day on it is no organisation any more and no duty can be given to it; earlier days can still be looked up."
  ],
  endOn: "First day without it",
  ended: (name) => `${name} has ended`
}
