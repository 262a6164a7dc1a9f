/** Words of the staff list, in English. */
import type { Words } from "../../Words.ts"
import { plural } from "../plural.ts"

export const people: Words["people"] = {
  title: "Staff",
  record: "Person",
  add: "Add a person",
  search: "Name, phone, post or unit",
  none: "Nobody is here yet",
  noneTodo: "Import the staff list, or add people one by one at the top right.",
  fields: {
    name: "Name",
    gender: "Gender",
    birth: "Born",
    phone: "Phone",
    category: "Category",
    unit: "Unit",
    post: "Post",
    duty: "Duty",
    remark: "Remark"
  },
  unsaid: "Not given",
  genders: { 男: "Male", 女: "Female" },
  status: "Status",
  statuses: { active: "Active", left: "Left" },
  since: "In post since",
  onlyActive: "Active only",
  end: "Record leaving",
  endTitle: (names) => `${names} left`,
  endNote:
    "From this day on no longer active, and the post ends. Earlier days can still be looked up; nothing is deleted.",
  endOn: "First day without them",
  ended: (names, day) => `${names}: left from ${day} on`,
  holds: "Answers for",
  stillHolds: (name) => `When ${name} leaves, somebody else must take these`,
  holdsUnknown: (why) => `What they answer for could not be loaded. ${why}`,
  holdsBeyond: (count) =>
    `${count} more ${count === 1 ? "is" : "are"} outside your branch and not shown here.`,
  holdsNothing: "No zones, buildings or other duties on that day.",
  holdsOn: "On which day",
  heldKinds: {
    zones: "Zones",
    buildings: "Buildings as household officer",
    duties: "Duties",
    seats: "Leading groups",
    contacts: "Organisations they speak for"
  },
  seatRoles: {
    head: "head",
    deputy: "deputy head",
    officeDirector: "director of its office",
    member: "member"
  },
  exOfficio: "by post",
  untrained: (duty, expired) =>
    expired === null
      ? `“${duty}” is technical work, and no training for it is on record.`
      : `“${duty}” is technical work; the training for it ran out on ${expired}.`,
  moreBuildings: (count) => `and ${plural(count, "more building", "more buildings")}`,
  reveal: {
    show: "Show the whole number",
    reason: "Why you need it",
    reasonNeeded: "Say why, in two characters or more",
    noted: "Who looked, when and why goes into the audit trail; the number does not.",
    confirm: "Show",
    cancel: "Cancel",
    until: "Until you close this"
  }
}
