/** Words of the leading groups, in English. */
import type { Words } from "../../Words.ts"
import { plural } from "../plural.ts"

export const groups: Words["groups"] = {
  title: "Leading groups",
  record: "Leading group",
  add: "Set up a group",
  search: "Find a group, a unit or a head",
  none: "There is no leading group on this day",
  noneTodo:
    "Press “Set up a group” and choose unit and purpose: the seats come from a template, and the document that sets it up can be printed.",
  noneFits: "No group fits",
  noneFitsTodo: "Try another word, or take the filters away.",
  gone: "This group is not there on this day: it may have been withdrawn, or the day is before it was set up. Choose another day, or another group.",
  ended: "Ended ones too",
  fields: {
    name: "Name",
    unit: "Unit",
    purpose: "Purpose",
    head: "Head",
    seats: "Seats",
    empty: "Empty",
    from: "Set up on",
    to: "Ended on",
    docNo: "Document",
    docDay: "Document of"
  },
  purposes: {
    sanitaryCity: "Sanitary city",
    patrioticHealth: "Patriotic health",
    healthEducation: "Health education",
    environment: "Clean-up",
    pest: "Pest control",
    tobacco: "Tobacco control",
    other: "Other"
  },
  roles: {
    head: "Head",
    deputy: "Deputy head",
    officeDirector: "Office director",
    member: "Member"
  },
  noHead: "No head",
  emptySeats: (count) => `${plural(count, "seat")} empty`,
  roster: (day) => `Roster of ${day}`,
  exOfficio: (post) => `Ex officio: ${post}`,
  vacant: "Empty",
  since: (day) => `since ${day}`,
  history: "Earlier rosters",
  historyNone: "It was not adjusted since it was set up.",
  adjusted: (reason) => `Adjusted: ${reason}`,
  set: "Set up",
  seeDay: "Roster of this day",
  changesOn: (joined, left) =>
    [joined === "" ? "" : `new: ${joined}`, left === "" ? "" : `no longer: ${left}`]
      .filter((part) => part !== "")
      .join("; "),
  join: (names) => names.join(", "),
  paper: "Document",
  adjustAct: "Adjust members",
  changeAct: "Correct",
  endAct: "End the group",
  save: "Save",
  saving: "Saving",
  leave: "Cancel",
  form: {
    unit: "Which unit",
    unitHint: "Type its name, initials or code and choose",
    purpose: "Purpose",
    name: "Name",
    nameHint: "Left out: the unit's name with that of the template",
    docNo: "Document number",
    docNoHint: "As the head of the document has it; it can be added later",
    docDay: "Document of",
    on: "Set up from",
    template: "Seats from the template",
    templateNote:
      "Head, deputy and office director are held ex officio: whoever has the post has the seat.",
    templateSeat: (role, post) => `${role}: ${post} (ex officio)`,
    create: "Set up",
    creating: "Setting up",
    unitNeeded: "Choose a unit",
    nameNeeded: "This purpose has no template: write a name",
    reasonNeeded: "Write the reason",
    nothing: "Nothing to adjust: add somebody, or choose who leaves",
    made: (name) => `${name} is set up`,
    undo: "Undo",
    undone: (name) => `${name} was withdrawn`,
    notUndone: (why) => `Not withdrawn: ${why}`
  },
  seat: {
    title: "Add a member",
    role: "As",
    kind: "Held by",
    kinds: { person: "A person", post: "A post (whoever has it)" },
    person: "Name",
    personHint: "Of the staff list, or somebody from outside who is registered",
    duty: "Duty",
    dutyHint: "Left out: that of the template",
    take: "Add to the roster",
    remove: (name) => `Leave out ${name}`,
    needed: "Choose a person or a post first",
    pending: "To be added"
  },
  adjust: {
    title: (name) => `Adjust ${name}`,
    on: "From which day",
    reason: "Reason",
    reasonHint: "Stands with the earlier rosters, such as: change of staff",
    leaves: "No longer",
    leavesNote: "Tick whoever leaves from this day on; rosters of earlier days stay.",
    sameDay: "Whoever joined that very day then never did.",
    act: "Adjust",
    done: (name) => `${name} was adjusted`
  },
  change: {
    title: (name) => `Correct ${name}`,
    note: "Corrects a wrong name, number or duty text; no day and no person changes.",
    dutyOf: (role, name) => `Duty of ${role} ${name}`,
    done: (name) => `${name} was corrected`
  },
  end: {
    title: (name) => `End ${name}`,
    lines: ["From this day on it is no more, nor are its seats; earlier rosters stay."],
    withdrawLines: [
      "This is the day it was set up: the group is withdrawn as if it had never been, with its roster.",
      "The trail still tells of it."
    ],
    on: "From which day",
    act: "End",
    withdraw: "Withdraw",
    done: (name) => `${name} was ended`,
    withdrawn: (name) => `${name} was withdrawn`
  },
  document: {
    title: "Document",
    back: "Back to the group",
    print: "Print",
    empty: (count) =>
      `${plural(count, "seat is", "seats are")} empty, which the document says. Better fill them first.`,
    noNumber: "There is no document number yet: its place stays blank. Add it under “Correct”.",
    fonts:
      "The document is in Chinese, as papers are; with the fonts of official documents where this computer has them."
  }
}
