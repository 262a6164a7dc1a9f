/** Words of a ranking beyond its first table, in English. They come with the page. */
import type { ranking as zh } from "../../zh/assess/ranking.ts"
import { month } from "../assessment/month.ts"

export const ranking: typeof zh = {
  viewLabel: "What the ranking tells",
  views: { ranks: "Ranks", improved: "Improved", recheck: "Re-checks", rollUp: "Roll-up" },
  groupLabel: "Peer group",
  all: "All",
  noGroup: "No group",
  grade: "Grade",
  compared: "Of the whole",
  comparedHow: "score ÷ available",
  outsideHead: (count) => `Not ranked: ${count}`,
  outside: {
    vetoed: "vetoed, not ranked",
    blocked: "something is missing, no total yet",
    nothingAssessed: "nothing applied"
  },
  unscored: (count) => `Not inspected: ${count}`,
  unscoredHow: "not ranked, and not zero:",
  close: "no real difference from the next",
  closeLegend: "≈ no real difference from the next",
  simulated: (level, resamples, seed) =>
    `Interval of the score, ${level}%: rounds drawn again ${resamples} times, seed ${seed}`,
  tooFew: (fewest) => `No interval with fewer than ${fewest} rounds`,
  unit: "Community",
  rank: "Rank",
  total: "Score",
  group: "Group",
  points: "Points",
  places: "Places",
  byPlaces: (against) => `Most places gained (against ${month(against)})`,
  byPoints: (against) => `Most points gained (against ${month(against)})`,
  nothingBefore: "The month before is not published: there is nothing to compare with",
  nothingBeforeTodo: "Publish the month before, and who rose most is listed here.",
  nobodyRose: "Nobody rose",
  due: (next, places, runs) =>
    `To be checked in ${month(next)}: among the last ${places} of the group in ${runs} published months in a row`,
  nobodyDue: (next) => `Nobody has to be checked again in ${month(next)}`,
  noTerms: "The scheme asks for no re-checks of last places",
  noTermsTodo: "Say in the scheme after how many last places a community is checked again.",
  run: "In a row",
  nextGroup: "Group then",
  of: (rank, of) => (rank === null ? "—" : `${rank} / ${of}`),
  by: "By",
  bys: { above: "place above", zone: "zone", duty: "who answers" },
  duty: "Duty",
  weight: "Weight",
  weights: { equal: "all alike", households: "households", population: "population" },
  mean: "Mean score",
  counted: "Counted",
  nobody: "Nobody answers",
  noZone: "In no zone",
  leftOut: { noTotal: "no total", noWeight: "households or population not known" },
  leftOutText: (why, names) => `Left out (${why}): ${names}`,
  meanNote: "Means of the scores on the whole scale, of communities with a total, to two decimals.",
  setGroups: "Set groups",
  dialog: {
    title: "Set peer groups",
    lines: [
      "Communities of one group are ranked with each other, each group by itself.",
      "It holds from the chosen month on; published months do not change."
    ],
    name: "Group",
    nameHint: "A new name begins a group; left empty, they leave their groups",
    from: "From which month (YYYY-MM)",
    until: "Last month (may stay empty)",
    units: "Communities",
    act: "Save groups",
    done: "Groups saved",
    noUnits: "Choose communities",
    wrongMonth: "Write the month like 2026-05"
  },
  replies: "What communities reply",
  replyText: (name, indicator, text) => `${name} (${indicator}): ${text}`,
  outcomes: {
    upheld: "appeal upheld",
    partly: "appeal partly upheld",
    rejected: "appeal rejected",
    open: "appeal under way"
  }
}
