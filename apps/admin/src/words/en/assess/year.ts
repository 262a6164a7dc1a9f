/** Words of the year's appraisal and its pass line, in English. */
import type { year as zh } from "../../zh/assess/year.ts"

const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

export const year: typeof zh = {
  title: "Year",
  tabs: { label: "Year", appraisal: "Appraisal", awards: "Awards", comparison: "Subdistricts" },
  year: "Year",
  yearOf: (of) => String(of),
  before: "Year before",
  after: "Year after",
  version: "Version",
  versionName: (version) => `Version ${version}`,
  trial: "Trial",
  trialText:
    "Worked out from the published months by these terms. Nothing is frozen and nothing was written.",
  frozen: "Frozen",
  frozenBy: (who, at) => `Frozen by ${who}, ${at}`,
  outdated:
    "Months were corrected or published since it was frozen: worked out now, the year would differ.",
  none: (of) => `No month of ${of} is published`,
  noneTodo: "The year is made of published months. Publish months of the year first.",
  toDesk: "To publication",
  adjust: "Terms",
  freeze: "Freeze the appraisal",
  freezeAgain: "Freeze anew",
  print: "Print",
  export: "Export",
  exportName: (of) => `Appraisal ${of}`,
  verify: "Verify",
  verified: "Verified: worked out again from the months kept, results and hash are the same.",
  notVerified: "Not verified: what is kept does not fit its hash.",
  program: "Program",
  hash: "Hash",
  table: "Appraisal of the year",
  columns: {
    rank: "Rank",
    unit: "Unit",
    score: "Year",
    grade: "Grade",
    gives: "Mapped",
    distance: "From the line",
    counted: "Months"
  },
  monthHead: (of) => names[Number(of.slice(5)) - 1] ?? of,
  weight: (weight) => `Weight ${weight}`,
  of: (version) => `Version ${version}`,
  notPublished: "Not published",
  missingOf: (unit, of) => `${unit} has no score in ${of}`,
  passed: "Passed",
  short: "Not passed",
  over: (points) => `${points} above`,
  under: (points) => `${points} short`,
  onLine: "On the line",
  passLine: (at, included) => (included ? `Pass line ${at}, included` : `Pass line above ${at}`),
  passCount: (passed, of) => `${passed} of ${of} units pass`,
  noPass: "No pass line",
  missing: {
    label: "A missing month",
    exclude: "leaves the mean",
    zero: "counts zero",
    block: "leaves no score and rank"
  },
  missingNote: {
    exclude: "A missing month leaves the mean.",
    zero: "A missing month counts zero.",
    block: "A unit with a missing month has no score and rank."
  },
  totalNote: (total) => `Full marks ${total}; months with others were brought to them.`,
  terms: {
    title: "Terms",
    months: "Months and weights",
    monthsHint: "Weight 0 leaves the month out; a larger number counts more.",
    weightOf: (of) => `Weight of ${names[of - 1] ?? of}`,
    weightBad: "A whole number from 0 to 1000",
    noMonth: "At least one month has to count",
    pass: "Pass line",
    passHint: "Empty for none",
    passBad: "A score, such as 80",
    passIncluded: "The very line passes, too",
    scale: "Mapping to another scale",
    scaleHint:
      "A step a line, best first: name, from, to, points. Square brackets include the end, round ones do not: “Good [95, 100] 5”. Write “-” for no end.",
    scaleBad: (line) => `Line ${line} cannot be read; write it like “Good [95, 100] 5”`,
    trial: "The table follows these terms as you type.",
    reset: "Restore"
  },
  ask: {
    title: (of) => `Freeze the appraisal of ${of}`,
    lines: [
      "Terms, months and results are frozen with their hash and never change.",
      "A month that is corrected later does not touch this version."
    ],
    again: ["The new version is shown in place of the old ones, which are kept."],
    reason: "Why a new version",
    reasonMissing: "Say why there is a new version",
    done: (of) => `The appraisal of ${of} is frozen`
  },
  target: {
    record: "Against the pass line",
    what: "What",
    whole: "Year",
    pass: "Pass line",
    declared: "The line of the year's appraisal.",
    given: "The appraisal has no pass line; the one given here is used.",
    score: "Score",
    distance: "From the line",
    needed: "At least",
    neededLines: (count) => `${count} lines with most lost`,
    neededNone: "not even all lost points would do",
    neededDone: "passed",
    mean: "Mean of the months to come",
    meanOut: (points) => `${points}, above full marks`,
    lines: "Lines that would gain most",
    line: "Line",
    gain: "At most",
    noLines: "No line lost anything.",
    simulation:
      "A simulation: lost points are added up, vetoes and caps stay. A month is taken as recorded now, the year from its published months.",
    toScore: "See the score explained",
    noScore: "No score",
    gone: "This unit is not in that year"
  }
}
