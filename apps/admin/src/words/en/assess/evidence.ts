/** Words of what scores rest on, in English. */
import type { evidence as zh } from "../../zh/assess/evidence.ts"

export const evidence: typeof zh = {
  open: "How it came about",
  cell: "Worked out from inspections and evidence",
  clause: (clause) => `Clause ${clause}`,
  rounds: (rounds) => `${rounds} rounds counted`,
  standing: {
    scored: "",
    notApplicable: "does not apply",
    notInUse: "not assessed this month",
    tooFew: "too few rounds"
  },
  counts: {
    own: "",
    full: "counted as full",
    zero: "counted as zero",
    lastPeriod: "the score of the month before",
    outside: "outside the total",
    blocks: "no total until it comes"
  },
  what: {
    start: "Start",
    deduction: "Deduction",
    floor: "Floor",
    notApplicable: "Does not apply",
    lastPeriod: "Month before"
  },
  recorded: "From the score sheet",
  month: "Whole month",
  inspectors: (names) => `Inspectors ${names}`,
  sources: {
    inspection: "Inspection",
    sheet: "Score sheet",
    survey: "Survey",
    case: "Case",
    cadence: "Cadence",
    hand: "By hand"
  },
  reference: (number) => `No. ${number}`,
  unused: "Evidence that did not count",
  present: "Evidence that is stored now",
  differs:
    "The evidence is not what it was: the points stand as published, their parts are unknown. Tell the administrator"
}
