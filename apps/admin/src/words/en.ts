/** Every word on the screen, in English. */
import { enFileRefusals, enKinds, enOutcomes, enRows } from "./enFiles.ts"
import { enRefusals } from "./enRefusals.ts"
import type { Words } from "./Words.ts"

const names =
  "January February March April May June July August September October November December".split(" ")
const nameOf = (period: string) => names[Number(period.slice(5)) - 1] ?? period
const month = (period: string) => `${nameOf(period)} ${period.slice(0, 4)}`
const plural = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`

export const en: Words = {
  refusals: enRefusals,
  kinds: enKinds,
  outcomes: enOutcomes,
  rowClasses: enRows,
  fileRefusals: enFileRefusals,
  month,
  product: "aiwei 爱卫",
  retry: "Try again",
  loading: "Loading",
  close: "Close",
  offline: "The server cannot be reached. What is shown stays; try again when the network is back.",
  broken: "The server failed. Nothing was changed. Try again later, or tell the administrator.",
  notFound: "There is no such page",
  notFoundTodo: "The address may have been shortened or mistyped. The menu leads to every page.",
  toRanking: "Go to the ranking",
  frame: {
    nav: "Main",
    crumbs: "You are here",
    skip: "Skip to content",
    assessment: "Assessment",
    records: "Records",
    ranking: "Ranking",
    imports: "Import",
    newOffice: "New office",
    chooseOffice: "Choose an office",
    theme: "Colours",
    themes: { light: "Light", dark: "Dark", system: "System" },
    language: "中文",
    signOut: "Sign out",
    dataAsOf: (day) => `Data as of ${day}`,
    wall: "Open the wall board"
  },
  signIn: {
    title: "Sign in",
    lead: "Patriotic Health Campaign office",
    name: "Account",
    password: "Password",
    show: "Show password",
    act: "Sign in",
    acting: "Signing in",
    missing: "Enter account and password",
    kept: "Every action is recorded and kept",
    boardLabel: "Published ranking",
    boardOffice: (name) => `${name} Patriotic Health Campaign`,
    boardTitle: (name) => `${name} ranking`,
    boardFoot: (total, count) =>
      `Full marks ${total}, ${plural(count, "community", "communities")}`,
    boardVersion: (version, day) => `Version ${version}, published ${day}`,
    promise:
      "Drop in the folder of old workbooks; minutes later a ranking that explains every point hangs on the wall.",
    monthNames: names
  },
  ranking: {
    title: (period) => `Community ranking, ${month(period)}`,
    draft: "Draft",
    review: "In review",
    published: (version, day) => `Version ${version}, published ${day}`,
    corrected: (version, day) => `Correction, version ${version}, ${day}`,
    discrepancies: (count) => `${plural(count, "difference")} from the sheet`,
    previousMonth: "Previous month",
    nextMonth: "Next month",
    month: "Month",
    scheme: "Scheme",
    schemeText: (name, version) => `${name} v${version}`,
    export: "Export",
    print: "Print",
    publish: (version) => `Publish version ${version}`,
    caption: (period) => `Ranking of communities, ${month(period)}`,
    rank: "Rank",
    community: "Community",
    total: "Total",
    fullMarks: (total) => `of ${total}`,
    change: "Change",
    bonus: "Bonus",
    atMost: (points) => `≤ ${points}`,
    mean: (count) => `Mean (${count})`,
    vetoed: (count) => `Vetoed, outside the ranks: ${count === 0 ? "none this month" : count}`,
    up: (by) => `up ${by}`,
    down: (by) => `down ${by}`,
    same: "unchanged",
    noBefore: "month before not published",
    noProblem: "no problem found",
    notDone: "not checked",
    notApplicable: "not applicable",
    legend: "Deductions; colour is the share of the category lost",
    tieRule: "Ties 1, 2, 2, 4",
    doubt: (what, stated, cell) => `Cell ${cell} of the sheet gives ${what} ${stated}`,
    none: "This month has no scores yet",
    noneTodo: "Import the score sheet of the month; once it is understood the ranking stands here.",
    toImport: "Go to import"
  },
  explain: {
    label: "Explanation",
    place: (rank, of) => (rank === null ? "Vetoed, outside the ranks" : `Rank ${rank} of ${of}`),
    previous: "Previous community ([)",
    next: "Next community (])",
    fullMarks: "Full marks",
    deductions: (count) => plural(count, "deduction"),
    bonus: "Bonus",
    rebase: "Re-based",
    disagrees: "Differs from the sheet",
    totalDisagrees: (stated, computed, by, more) => ({
      before: "The sheet gives a total of ",
      stated,
      between: "; its parts add up to ",
      computed,
      after: `, ${by} ${more ? "less" : "more"}. This ranking uses ${computed}.`
    }),
    rankDisagrees: (stated, computed) => ({
      before: "The sheet gives rank ",
      stated,
      between: "; by the totals it is ",
      computed,
      after: ". This ranking follows the totals."
    }),
    atMost: (points) => `at most ${points}`,
    noReason: "No reason on the sheet",
    toAdd: "to be added",
    vetoedBy: "Vetoed",
    quiet: (categories, items) =>
      categories === 0
        ? `${plural(items, "other item")} without deduction`
        : `${plural(categories, "other category", "other categories")} without deduction (${plural(items, "item")})`,
    from: (raw) => `The sheet says “${raw}”`,
    addsUp: "The parts add up to the total",
    addsNotUp: "The parts do not add up to the total; tell the administrator",
    print: "Print explanation"
  },
  publish: {
    title: (period, version) => `Publish ${month(period)}, version ${version}`,
    consequence:
      "The ranking appears on the wall board at once and is frozen with all its evidence. Later it can only be corrected by a new version; this one stays on record.",
    withDoubts: (count) =>
      `${plural(count, "difference")} from the sheet: this ranking uses the sums. Check them before you publish.`,
    reason: "Reason for the correction",
    reasonHint: "It is kept with the new version",
    reasonMissing: "Give a reason for the correction",
    done: (period, version) =>
      `${month(period)}, version ${version} is published; the wall board follows`,
    leave: "Not now"
  },
  imports: {
    title: "Import",
    heroTitle: "Drop in the whole folder of old workbooks",
    heroText:
      "No template to fill in. Merged cells, subtotals, ditto marks and misspelt names may stay. You see what was understood first; nothing is written until you agree.",
    folder: "Choose a folder",
    files: "Choose files",
    again: "Import another batch",
    againText: "Drop files or a whole folder here",
    known: "Tables it takes",
    opens: "Files it opens",
    opensText: "xls, xlsx, xlsm, xlsb, et, ods, csv; remove passwords first",
    safe: "Safe because",
    safeText:
      "nothing changes before you commit; the files are kept and every record knows its cell; importing the same files again changes nothing",
    batches: "Batches",
    more: "Older",
    source: "Source",
    when: "Time",
    who: "By",
    fileCount: "Files",
    operator: "Operator of this machine",
    system: "System",
    state: "State",
    states: { open: "to be checked", committed: "written", discarded: "discarded" },
    uploading: (done, of) => `Uploading, ${done} of ${plural(of, "file")}`,
    reading: "Uploaded; reading the tables",
    stop: "Stop uploading",
    stopped: "Stopped. Nothing was written.",
    leftOut: (count) => `${plural(count, "other file")} left out: no spreadsheets`,
    notSent: (count) => `${plural(count, "file")} could not be uploaded`,
    goOn: "Go on with the others",
    nothingChosen: "There is no spreadsheet among these. Choose xls, xlsx, et, ods or csv files."
  },
  report: {
    title: "Check the import",
    titleDone: "Import result",
    steps: ["Choose", "Recognise", "Check", "Write"],
    new: "new",
    changed: "changed",
    unchanged: "unchanged",
    skipped: "rows skipped",
    errors: "errors",
    summary: (files) => `${plural(files, "file")}. Nothing changes before you write.`,
    summaryDone: "Written. Every record knows its cell.",
    summaryGone: "This batch was discarded; nothing was written.",
    commit: (records) =>
      records === 0 ? "Nothing new, finish" : `Write ${plural(records, "record")}`,
    committing: "Writing",
    committed: (fresh, changed) => `Written: ${fresh} new, ${changed} changed`,
    discard: "Discard",
    files: "Files",
    filesTaken: "Understood",
    filesLeft: "Not imported",
    notYet: (kind) => `${kind}: not taken yet`,
    fileCount: (count) => plural(count, "file"),
    unknownKind: "not recognised",
    sheetFacts: (kind, count) => `${kind}, ${plural(count, "record")}`,
    ignoredSheet: (name, reason) => `Sheet “${name}” was left out: ${reason}`,
    duplicateOf: (path) => `Original: ${path}`,
    roles: {
      key: "refers elsewhere",
      dim: "what the row is",
      val: "value written",
      cap: "for checking",
      none: "not used"
    },
    row: "Row",
    doubt: "Check",
    error: "Error",
    unfold: "Show",
    moreRows: (count) => plural(count, "more row"),
    issues: (count) => `${count} in this file`,
    issueCounts: (errors, warnings) => `${plural(errors, "error")}, ${warnings} to check`,
    noIssues: "Nothing to check here",
    gridLabel: (sheet) => `Sheet ${sheet}`,
    toRanking: (period) => `See ${month(period)}`
  }
}
