/** Words of subdistricts side by side, in English. */
import type { comparison as zh } from "../../zh/assess/comparison.ts"

export const comparison: typeof zh = {
  title: "Subdistricts",
  passLine: "Pass line out of 100",
  passBad: "A score from 0 to 100",
  included: "included",
  none: "No subdistricts to compare",
  noneTodo:
    "Listed are subdistricts that lie whole in your reach and have published months of the year.",
  noMonths: (of) => `No subdistrict has published a month of ${of}`,
  note: "Schemes may differ, so every score is out of 100. Means, quartiles and shares are worked out by the server from published months.",
  table: "The year by subdistrict",
  columns: {
    office: "Subdistrict",
    units: "Units",
    mean: "Mean",
    spread: "Least to most",
    middle: "Middle half",
    share: "Units that pass"
  },
  share: (passed, of, percent) => `${passed}/${of}, ${percent}%`,
  noPass: "—",
  chart: (of) => `Mean score by month, ${of}`,
  chartNote: "One axis for all.",
  finding: (best, least) => `${best} has the highest mean of the year, ${least} the lowest.`,
  findingOne: (only) => `Means of ${only} by month.`,
  says: (office, of, mean, least, most) =>
    `${office}, ${of}: mean ${mean}, least ${least}, most ${most}`,
  monthTable: "By month",
  monthsCell: (units) => `${units} units`,
  months: (count) => `${count} months published`
}
