/** Words of handing over: making one, its sheet, and those that were made, in English. */
import type { Words } from "../../Words.ts"
import { plural } from "../plural.ts"

const things = (count: number) => plural(count, "thing", "things")

export const handover: Words["handover"] = {
  title: "Handovers",
  make: "Hand over",
  startFor: { leave: "Leaves: hand over", move: "Changes post: hand over" },
  search: "Name, document or by whom",
  none: "No handover yet",
  noneTodo:
    "When somebody leaves or changes post, hand over at the top right: everything they hold is listed, moved at once, and printed as a sheet.",
  noneFits: "No handover fits",
  noneFitsTodo: "Clear the search or the filters to see all of them.",
  columns: {
    person: "Handed over by",
    onDay: "Day",
    reason: "Reason",
    docNo: "Document",
    lineCount: "Things",
    openCount: "Open",
    madeBy: "Made by",
    madeAt: "Made at"
  },
  reasons: { leave: "Leaves", move: "Changes post" },
  who: "Who hands over",
  whoHint: "Type part of the name and choose from the staff list",
  from: "First day of the successors",
  fromHint: "A day to come is fine: nothing changes before it",
  reason: "Reason",
  docNo: "Document number (optional)",
  pick: "Choose who hands over",
  pickTodo:
    "With a person and a day chosen, everything they hold stands here, with a proposed successor for each.",
  nothing: (name) => `${name} holds nothing to be handed over`,
  nothingTodo: "Leaving can be recorded right away, or look at another day.",
  toPeople: "To the staff list",
  held: (name, count) => `${name} holds ${things(count)}`,
  kinds: {
    post: "Posts",
    zone: "Zones",
    building: "Buildings as household officer",
    duty: "Duties",
    groupSeat: "Seats in leading groups",
    organisationContact: "Contact of organisations",
    task: "Tasks",
    letter: "Responsibility letters"
  },
  thing: "What",
  place: "Where",
  since: "Since",
  successor: "Successor",
  successorOf: (thing) => `Successor for ${thing}`,
  forKind: (kind) => `${kind}: all`,
  oneByOne: "One by one",
  choices: {
    "": "Choose",
    proposed: "As proposed",
    open: "Leave open",
    keep: "They keep it"
  },
  ends: "Ends with the person",
  stays: "Post stays",
  other: "Somebody else…",
  proposed: (name) => `${name} (proposed)`,
  rules: {
    sameDuty: (at) => `holds the same duty nearest by, at ${at}`,
    leaderInCharge: (at) => `leader in charge of ${at}`,
    mainLeader: (at) => `main leader of ${at}`
  },
  holds: (count) => `holds ${things(count)} already`,
  why: (rule, holds) => `${rule}; ${holds}`,
  noProposal: "Nobody suitable to propose",
  otherTitle: (thing) => `Who takes over “${thing}”`,
  otherMany: (kind, count) => `Who takes over all of ${kind} (${count})`,
  otherLabel: "Name of the successor",
  otherAct: "Takes it over",
  otherNeeded: "Choose somebody of the staff list",
  leave: "Back",
  beyond: (count) =>
    `${things(count)} more lie beyond what you may see and are left out; this sheet is not whole, do not sign it.`,
  byPost: (count) => `${things(count)} held by post`,
  byPostNote: "These go with the post to whoever has it next; nothing has to be handed over.",
  postOf: (unit, post) => `${post}, ${unit}`,
  sums: {
    passed: (count) => `${count} handed over`,
    open: (count) => `${count} left open`,
    kept: (count) => `${count} kept`,
    ended: (count) => `${count} ended`,
    undecided: (count) => `${count} undecided`,
    withPost: (count) => `${count} with the post`
  },
  openTold: (count) =>
    `Nobody answers for ${things(count)} left open; afterwards they are among the gaps.`,
  undecidedTold: (count) =>
    `For ${things(count)} nobody has said what becomes of them; nothing was handed over. Choose a successor for each, or “Leave open”.`,
  beyondTold: (count) =>
    `${things(count)} more lie outside your branch: a higher administrator has to make this handover.`,
  act: (name) => `Hand over for ${name}`,
  acting: "Handing over",
  made: (name, day) => `What ${name} held is handed over from ${day} on`,
  sheetTitle: "Handover sheet",
  sheetOf: (office) => `${office}: handover sheet`,
  sheetMissing: "There is no such handover",
  sheetMissingTodo: "It may be of another office. Look in the list of handovers.",
  toList: "Handovers",
  no: "No.",
  kind: "Kind",
  goesTo: "Received by",
  outcomes: {
    passed: "handed over",
    open: "left open",
    kept: "kept",
    ended: "ended",
    withPost: "with the post"
  },
  madeLine: (by, at) => `made by ${by}, ${at}`,
  receivers: "Received",
  receives: (name, count) => `${name} (${count})`,
  signTitle: "Signatures",
  signs: { giver: "Handed over by", receiver: "Received by", witness: "Witnessed by" },
  signDay: "Date",
  print: "Print the sheet"
}
