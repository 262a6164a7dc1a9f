/** Words of the what-if bench, in English. */
import type { whatIf as zh } from "../../zh/assess/whatIf.ts"

const places = (n: number) => `${n} ${n === 1 ? "place" : "places"}`

export const whatIf: typeof zh = {
  title: "What if",
  lead: "Work a month out another way and see who would stand where. It is worked out for this page alone: no score is written and no published ranking changes.",
  none: "No month to try yet",
  noneTodo: "Enter or import the scores of a month first.",
  month: "Month",
  basis: "Taken from",
  now: "what is recorded now",
  version: (version) => `published version ${version}`,
  tried: "What if",
  kinds: {
    scheme: "another scheme",
    weights: "other weights",
    withoutInspector: "without an inspector",
    withoutInspection: "without one inspection",
    withoutDay: "without the inspections of a day"
  },
  scheme: "Scheme",
  triedScheme: "The scheme that is tried:",
  schemeName: (name, version) => `${name}, version ${version}`,
  inspector: "Inspector",
  inspection: "Which inspection",
  day: "Which day",
  choose: "Choose",
  inspectionName: (day, unit, who) => `${day} ${unit} ${who}`,
  weightsOf: "Weight of each category; 100 per cent changes nothing",
  weight: (category) => `Weight of ${category} (%)`,
  weightUnreadable: "A whole number from 0 to 1000",
  noRounds:
    "No inspections are recorded for this month, so there is none to leave out. Its scores come from sheets.",
  asking: "Choose above what should be otherwise; the result follows at once.",
  allSame: "Every category is at 100 %, as it is now. Change a weight and the result follows.",
  untouched: "Nothing is written",
  result: "Who moves",
  found: (moved, of, farthest) =>
    moved === 0
      ? `None of the ${of} ranks changes.`
      : `${moved} of ${of} ranks change, by ${places(farthest)} at most.`,
  rescored: (n) => `${n} totals change`,
  removed: (n) => `${n} inspections left out`,
  first: (same) => (same ? "same first" : "another first"),
  last: (same) => (same ? "same last" : "another last"),
  unlike: (n) =>
    `For ${n} units the total worked out from the evidence is not the recorded one; both columns use the one worked out.`,
  rules: "Both columns are ranked by the tie rule and the tie-breakers of their scheme.",
  units: "Unit",
  group: "Group",
  before: "Rank now",
  after: "Rank then",
  beforeTotal: "Total now",
  afterTotal: "Total then",
  places: "Change",
  up: (n) => `up ${n}`,
  down: (n) => `down ${n}`,
  same: "same",
  outside: "not ranked",
  rank: (n) => `no. ${n}`,
  slope: "Ranks now and then",
  slopeNote: (shown, of) =>
    shown === of
      ? "Ranks now on the left, ranks then on the right."
      : `Ranks now on the left, ranks then on the right. Only the ${shown} of ${of} that move most are drawn; the table has all of them.`,
  says: (unit, before, after) => `${unit}: ${before}, then ${after}`,
  showTable: "Table",
  showChart: "Chart",
  table: "Every unit, now and then",
  sensitivity: "How much the weights matter",
  sensitivityNote: (by) =>
    `One category at a time, ${by} per cent lighter or heavier, everything else as it is.`,
  category: "Category",
  percent: "Weight",
  moved: "Ranks that change",
  farthest: "At most",
  ends: "First and last",
  headOf: (period, basis) => `${period}, ${basis}`,
  print: "Print"
}
