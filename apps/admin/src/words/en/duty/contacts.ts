/** Words of the contact points, in English. */
import type { Words } from "../../Words.ts"

export const contacts: Words["contacts"] = {
  title: "Contact points",
  record: "Contact point",
  search: "Contact point, leader or place",
  none: "No contact points yet",
  noneTodo:
    "Write one into a zone, or give a community or compound the duty “contact point” in the tree.",
  noneFits: "No contact point fits",
  noneFitsTodo: "Try another word, or take filters away.",
  gone: "There is no such contact point on that day: it may be closed, or the link is shortened.",
  visited: (done, all) => `Visited this month: ${done} / ${all}`,
  columns: {
    name: "Contact point",
    state: "This month",
    holder: "Leader",
    visits: "Visits",
    lastVisit: "Last visit",
    path: "In"
  },
  states: { nobody: "Nobody’s", unvisited: "Not visited", visited: "Visited" },
  nobody: "Nobody answers for it",
  never: "Never visited",
  perMonth: "Own visits",
  month: (month, count) => `${month}: ${count}`,
  add: "Write down a visit",
  log: "Visits",
  noVisits: "No visits yet",
  correct: "Correct",
  correctOf: (day) => `Correct the visit of ${day}`,
  followUpOf: (text) => `What follows: ${text}`,
  fields: {
    day: "Day of the visit",
    people: "Who went",
    peopleHint: "Names as on the staff list, with commas between them",
    findings: "What was found",
    followUp: "What follows"
  },
  saved: (name, day) => `The visit of ${name} on ${day} is written down`
}
