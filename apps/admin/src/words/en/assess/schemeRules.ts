/** A scheme's rules in a sentence each, in English. */
import type { schemeRules as Measure } from "../../zh/assess/schemeRules.ts"

const most = (cap: string | null) =>
  cap === null ? ", until the line has nothing left" : `, at most ${cap}`
const sides = { under: "below", over: "above" } as const
const parts = {
  exact: "part of a step in proportion",
  begun: "a step begun counts whole",
  complete: "part of a step costs nothing"
} as const

export const schemeRules: typeof Measure = {
  unsaid: "(not filled in)",
  between: ", ",
  stop: "; ",
  fixedIfMissing: (points) => `${points} points off where it is missing, once`,
  perOccurrence: (points, cap) => `${points} points off each${most(cap)}`,
  perShortfall: (side, target, step, points, counted, cap) =>
    `${points} points off for each ${step} ${sides[side]} ${target}, ${parts[counted]}${most(cap)}`,
  beyondLimit: (side, limit, inclusive, points) =>
    `${points} points off ${inclusive ? "at or " : ""}${sides[side]} ${limit}`,
  stated: (cap) =>
    cap === null
      ? "the inspector says how much, until the line has nothing left"
      : `the inspector says how much, at most ${cap}`,
  full: "All of it, until something is found",
  graded: (bands) => `Chosen within a band: ${bands}`,
  band: (name, from, to) => `${name} ${from}–${to}`,
  linear: (full, none) => `All of it at ${full}, nothing at ${none}, in proportion between`,
  proportional: "As much of it as of the plan is done; more than planned earns no more",
  checklist: (items) => `Item by item: ${items}`,
  item: (text, points) => `${text} ${points}`,
  scorers: (all) => `The weighted mean of several scorers: ${all}`,
  scorer: (name, weight) => `${name} (weight ${weight})`,
  noFloor: "may fall below zero",
  floor: (points) => `never below ${points}`,
  months: (months) => `assessed in months ${months} only`,
  placeKinds: (kinds) => `assessed for ${kinds} only`,
  records: "told by records (cases, missed slots, surveys): no record means nothing wrong",
  combination: {
    mean: "the mean of the rounds",
    sum: "deductions of all rounds together",
    worst: "the worst round",
    last: "the round of the last day"
  },
  weighted: (all) => `the mean of each kind of round, weighted: ${all}`,
  weight: (round, weight) => `${round} ${weight}`,
  missing: (rounds, means) =>
    `with ${rounds === 1 ? "no round at all" : `fewer than ${rounds} rounds`} ${
      {
        block: "there is no total",
        exclude: "it leaves the denominator",
        last: "the score of the period before counts",
        zero: "nothing is earned"
      }[means]
    }`,
  rounds: {
    announced: "announced",
    unannounced: "unannounced",
    offHours: "off-hours",
    night: "night",
    selfCheck: "self-check",
    preInspection: "pre-inspection",
    supervision: "supervision",
    quarterlyContest: "quarterly contest"
  },
  status: {
    verified: "Seen in its source",
    toBeChecked: "To be checked",
    proposal: "Proposal",
    officeRule: "Office's own rule"
  },
  effect: { outOfRanks: "stands outside the ranks", zero: "the total is zero" },
  ceiling: (grade) => `no better grade than ${grade}`,
  given: "given by hand",
  lost: (over, lines) =>
    `holds as soon as ${lines === null ? "any line" : lines} lost more than ${over} points`,
  end: (at, included) => `${at} (${included ? "included" : "not included"})`,
  grade: (from, to) => {
    if (from === null) return to === null ? "any score" : `below ${to}`
    return to === null ? `from ${from}` : `${from} to ${to}`
  },
  gives: (points) => `, gives ${points}`,
  ties: {
    competition: "equal totals share, the next places are skipped (1, 2, 2, 4)",
    dense: "equal totals share, none is skipped (1, 2, 2, 3)",
    modified: "equal totals take the later place (1, 3, 3, 4)",
    ordinal: "equal totals are parted (1, 2, 3, 4)"
  },
  breaker: {
    fewerVetoes: "fewer vetoes first",
    previous: "the better last published total first",
    code: "by the unit's code"
  },
  moreOf: (what) => `more points in ${what} first`,
  fewerOf: (what) => `fewer points off by “${what}” first`,
  bottom: (places, runs) =>
    runs === 1
      ? `the last ${places} must be checked again`
      : `the last ${places}, ${runs} months in a row, must be checked again`,
  noBottom: "the last places lead to nothing",
  notice: (days) =>
    days === 0 ? "published without notice" : `published after ${days} working days of notice`,
  approvals: (roles) => `approved by ${roles}`,
  noApprovals: "nobody else has to approve",
  appeals: (days) =>
    days === 0 ? "cannot be contested" : `can be contested for ${days} working days`,
  replies: {
    yes: "a community's reply is printed beside its score",
    no: "a community's reply is not printed beside its score"
  },
  unassessed: {
    rebase: "leaves the denominator; what was earned is worked out on the whole scale",
    full: "earns its points",
    reduce: "leaves the denominator; the whole becomes smaller"
  }
}
