/** Words of a month's indicators, curves and comparisons, in English. */
import type { Words } from "../../Words.ts"
import { plural } from "../plural.ts"
import { month, names } from "./month.ts"

const monthNo = (period: string) => (names[Number(period.slice(5)) - 1] ?? period).slice(0, 3)

export const monthBoard: Words["monthBoard"] = {
  title: (period) => `Indicators, ${month(period)}`,
  caption: (period) => `Points lost by indicator and community, ${month(period)}`,
  indicator: "Indicator",
  worth: "Max",
  lostTotal: "Lost in all",
  legend: "Share of points lost",
  more: "over half",
  order: "Columns by",
  orders: { rank: "rank", code: "code", name: "name" },
  shortcuts: [
    { keys: ["←", "↑", "→", "↓"], text: "Move" },
    { keys: ["Enter", "Space"], text: "Why points were lost, or which communities make up a sum" }
  ],
  range: (from, to, total) => `${from}–${to} of ${plural(total, "community", "communities")}`,
  earlier: "Communities before",
  later: "Communities after",
  cellTitle: (unit, indicator) => `${unit}, ${indicator}`,
  cellLost: (lost, points, worth) => `Lost ${lost}, got ${points} / ${worth}`,
  cellFull: (worth) => `No problem found, got ${worth} / ${worth}`,
  cellNotDone: (worth) => `Not checked, counts 0 / ${worth} for now`,
  cellNotApplicable: "Not applicable",
  noReason: "The sheet gives no reason",
  explain: "Explanation",
  lossLabel: "What was lost",
  lossOf: (worth, communities) =>
    `at most ${worth}, ${plural(communities, "community", "communities")}`,
  lossElsewhere: (count) => `${plural(count, "community", "communities")} not on this page`,
  lossAddsUp: "The communities add up to the sum",
  lossAddsNotUp: "The communities do not add up to the sum. Tell the administrator.",
  notDoneCount: (count) => `${plural(count, "community", "communities")} not checked`,
  vetoed: "vetoed",
  charts: "Charts",
  chart: "Show",
  kinds: { curves: "Totals over months", strip: "Losses by month", dots: "Totals", rates: "Rates" },
  span: (from, to) => (from === to ? monthNo(from) : `${monthNo(from)} – ${monthNo(to)}`),
  monthNo,
  curvesTitle: (span) => `Totals over months, ${span}`,
  liveNote: (scale) => `${scale}; * not published`,
  showTable: "Table",
  showChart: "Chart",
  curvesNote: (total, low, high) =>
    `Out of ${total}, axis ${low} – ${high}; dashed: mean of all communities`,
  stripNote: "Colour: share of points lost; figure: total",
  dotsNote: (total) => `Out of ${total}; no intervals yet, totals only`,
  ratesNote: (percent) =>
    percent === null
      ? "Total as a share of full points; no pass line is set"
      : `Total as a share of full points; line: pass at ${percent}%, hollow: below it`,
  rate: "Rate",
  interval: "Interval",
  findingCurves: (best, worst) =>
    [
      best === null ? "nobody rose" : `${best.name} rose most, by ${best.by}`,
      worst === null ? "nobody fell" : `${worst.name} fell most, by ${worst.by}`
    ].join("; "),
  findingStrip: (name, period, total) =>
    `${name} lost most, in ${monthNo(period)}, with a total of ${total}`,
  findingDots: (first, high, last, low) => `highest ${first} ${high}, lowest ${last} ${low}`,
  findingRates: (below, of, percent) =>
    percent === null
      ? plural(of, "community", "communities")
      : `${below} of ${plural(of, "community", "communities")} below the pass line of ${percent}%`,
  saysTotal: (name, period, total, rank) =>
    `${name}, ${monthNo(period)} ${total}${rank === null ? "" : `, rank ${rank}`}`,
  saysRate: (name, rate) => `${name}, rate ${rate}`,
  exportAs: "Export as",
  none: "This month has no scores yet",
  changed: (version) =>
    `Changed, and not published as a correction yet: version ${version} is still on the wall. Below is the result as it is now.`,
  compareVersion: (version) => `Compare with version ${version}`,
  nowShown: "As it is now",
  versionShown: (version) => `Version ${version} (published)`,
  compare: "Compare",
  compareNone: "Nothing",
  compareMonths: "With a month",
  compareVersions: "With a version",
  compareBusy: "Comparing",
  rankChange: "Rank change",
  compared: (now, before) => `${now} against ${before}`,
  sideName: (period, version) =>
    version === null ? `${month(period)} (as it is now)` : `${month(period)}, version ${version}`,
  newer: "now",
  versionShort: (version) => `version ${version}`,
  mean: "Mean",
  difference: "Difference",
  totalBefore: (side) => `Total, ${side}`,
  rankBefore: (side) => `Rank, ${side}`,
  zone: "Zone",
  allZones: "all",
  columns: "Columns",
  columnsHint: "Columns to show",
  categories: "Losses by category",
  dots: "Score",
  steps: {
    computed: "computed",
    toPublish: "to publish",
    done: "published",
    toCorrect: "to correct"
  },
  moreRows: (shown, total) => `${shown} of ${total} rows shown`,
  showMore: "Show 200 more"
}
