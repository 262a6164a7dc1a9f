/** Words of the report about inspectors, in English. They show differences and judge nobody. */
import type { inspectors as zh } from "../../zh/assess/inspectors.ts"

export const inspectors: typeof zh = {
  title: "Inspectors",
  lead: "Each inspector's scores beside those that others gave to the same sites. It shows differences, judges nobody and changes no score: sites, seasons and hours differ by themselves.",
  untouched: "No score is changed",
  none: "No visits to compare yet",
  noneTodo:
    "Record inspections with their inspectors; where several people saw the same site they are compared here. Months scored by sheets alone have no visits.",
  toInspections: "Record inspections",
  from: "From",
  until: "Until",
  first: "the first",
  latest: "the latest",
  visits: (n, months) => `${n} visits in ${months} ${months === 1 ? "month" : "months"}`,
  simulated: (seed, resamples, level) =>
    `Intervals by resampling: seed “${seed}”, ${resamples} resamples, ${level} % of them inside. The same seed gives the same figures to anybody.`,
  fewest: (n) => `With fewer than ${n} comparable visits there is no mean and no interval.`,
  tooFew: "too few",
  inspector: "Inspector",
  visitCount: "Visits",
  compared: "Comparable",
  mean: "Mean difference",
  interval: "Interval",
  clear: "Differs",
  yes: "yes",
  no: "cannot be told",
  points: (signed) => signed,
  span: (low, high) => `${low} to ${high}`,
  leniency: "Lenient or strict: beside the same sites' other visits",
  leniencyNote:
    "Zero is like the others; right of it higher scores (lenient), left lower (strict). The line is the interval.",
  leniencyFound: (clear, of) =>
    clear === 0
      ? `The intervals of all ${of} inspectors hold zero: no difference can be told.`
      : `For ${clear} of ${of} inspectors the interval does not hold zero.`,
  noneDrawn: "Nobody has enough comparable visits for a drawing; the figures are in the table.",
  says: (who, mean, span, n) => `${who}: mean difference ${mean}, interval ${span}, ${n} visits`,
  drift: "Month by month",
  driftNote:
    "Mean difference of each month to the same sites' other visits; zero is dashed. Months with too few are left out.",
  driftFound: "Mean difference of each inspector by month",
  earlier: "earlier half",
  later: "later half",
  monthSays: (who, month, mean) => `${who} ${month}: mean difference ${mean}`,
  agreement: "Blind double scoring",
  agreementNote:
    "A visit scored again by somebody who does not see the first result. Agreement is the same band (cut at 90 and 80).",
  pairs: "Pairs",
  sameBand: "Same band",
  kappa: "Kappa",
  doubles: "Higher than the other",
  noPairs: "No double scoring yet. Name the inspection that is scored again when recording one.",
  times: "Hours and order of the day",
  timesNote: "Visits of the same sites at other hours and in another order; zero is no difference.",
  slots: { morning: "Morning", afternoon: "Afternoon", evening: "Evening", night: "Night" },
  order: (n) => (n >= 5 ? "5th visit of the day or later" : `visit no. ${n} of the day`),
  when: "Hour or order",
  noTimes: "Record inspections with their time to compare hours and order.",
  bunching: "Near the cuts",
  bunchingNote: (fewest) =>
    `Where nobody aims at a cut, half of the totals near it lie above. With fewer than ${fewest} totals no chance is worked out.`,
  bunchingFound: "Share of totals above each cut",
  cut: "Cut",
  window: "Width",
  below: "Below",
  above: "Above",
  expected: "If half",
  chance: "Chance of so many",
  cutName: (cut) => cut,
  share: (above, all) => `${above} of ${all}`,
  shareSays: (cut, above, below) => `${cut}: ${above} above, ${below} below`,
  half: "half",
  noTotals: "No total of these months lies near a cut.",
  showTable: "Table",
  showChart: "Chart",
  print: "Print"
}
