/** Words of the partner units, in English. */
import type { Words } from "../../Words.ts"
import { plural } from "../plural.ts"

export const partners: Words["partners"] = {
  title: "Partner units",
  record: "Partner unit",
  search: "Unit or contact",
  none: "No partner units yet",
  noneTodo:
    "Register one among the organisations first, then give buildings or stairwells the duty “partner unit” in the tree.",
  noneFits: "No partner unit fits",
  noneFitsTodo: "Try another word, or take filters away.",
  ended: " (ended)",
  gone: "There is no such partner unit on that day: it may have ended, or the link is shortened.",
  covered: (done, all) => `Stairwells with a partner: ${done} / ${all}`,
  open: (count) => `${plural(count, "stairwell")} without a partner`,
  uncounted: (count) =>
    `Nobody has counted the stairwells of ${count} of them; each building is one.`,
  stairwell: (no) => `stairwell ${no}`,
  firstOf: (count) => `These are the first ${count}.`,
  columns: {
    name: "Unit",
    contact: "Contact",
    places: "Places",
    stairwells: "Stairwells",
    sessions: "Sessions",
    atWeekends: "Weekends",
    people: "People",
    ads: "Adverts",
    deadCorners: "Corners",
    clutter: "Clutter",
    lastDay: "Last one"
  },
  noContact: "No contact",
  sessionsOf: ({ sessions, people }) => `${plural(sessions, "session")}, ${people} people`,
  places: "Places",
  noPlaces: "No building or stairwell yet",
  placeFacts: (stairwells, since) => `${plural(stairwells, "stairwell")}, since ${since}`,
  add: "Write down a session",
  log: "Sessions",
  noSessions: "No sessions yet",
  weekend: "Weekend",
  sessionFacts: ({ people, minutes, ads, deadCorners, clutter }) =>
    [
      `${people} people`,
      ...(minutes === null ? [] : [`${minutes} minutes`]),
      `${ads} adverts`,
      `${deadCorners} corners`,
      `${clutter} heaps of clutter`
    ].join(", "),
  fields: {
    place: "Place",
    day: "Day",
    people: "People",
    minutes: "Minutes",
    ads: "Adverts removed",
    deadCorners: "Corners cleaned",
    clutter: "Clutter cleared",
    remark: "Remark"
  },
  saved: (day) => `The session of ${day} is written down`
}
