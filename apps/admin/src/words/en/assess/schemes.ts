/** Words of the scheme pages, in English. */
import type { schemes as Measure } from "../../zh/assess/schemes.ts"
import { month } from "../assessment/month.ts"

const lines = (count: number) => (count === 1 ? "1 line" : `${count} lines`)

export const schemes: typeof Measure = {
  title: "Schemes",
  search: "Find a scheme",
  none: "No scheme yet",
  noneTodo: "Begin one, or import the score sheet of any month: a scheme is made from it.",
  noneFits: "No scheme fits",
  noneFitsTodo: "Try another word, or show all.",
  add: "New scheme",
  edit: "Edit",
  fields: {
    name: "Name",
    version: "Version",
    state: "State",
    from: "From",
    until: "Until",
    months: "Months scored",
    published: "Months published",
    total: "Total",
    status: "Checked"
  },
  version: (version) => `Version ${version}`,
  states: { draft: "Not used yet", used: "In use", frozen: "Published, frozen" },
  stateHints: {
    draft: "No month is scored by it: an edit may take its place.",
    used: "Months are scored by it: an edit becomes the next version.",
    frozen: "Months were published by it: it never changes, an edit becomes the next version."
  },
  months: (months) =>
    months.length === 0
      ? "None"
      : months.length > 2
        ? `${months.length} months from ${month(months[0] ?? "")}`
        : months.map(month).join(", "),
  from: (period) => `from ${month(period)}`,
  until: (period) => `, until ${month(period)}`,
  untilNext: (period) => `, replaced in ${month(period)}`,
  valid: "In force",
  totalText: (total, count) => `${total} points in ${lines(count)}`,
  precisionText: (step) => `${step} points; every score is rounded once`,
  bonusText: (most) => (most === null ? "no limit" : `at most ${most} points`),
  penaltyText: (most) => (most === null ? "no limit" : `at most ${most} points`),
  noSource: "No source is registered.",
  edition: (edition) => ` (${edition})`,
  toBeChecked: "To be checked",
  toBeCheckedText: (count, all) =>
    count === 0 || count === all
      ? "Nothing of it was compared with its source yet: its figures prove nothing."
      : `${count === 1 ? "1 line was" : `${count} lines were`} not compared with the source yet: those figures prove nothing.`,
  fromSheet: "Made from a score sheet's header; the inspector says how much is taken.",
  lines: "Lines and rules",
  caption: "Categories, lines, rules and what they are worth",
  indicator: "What is assessed, and how",
  noCategory: "No category",
  count: lines,
  clause: (clause) => `Clause: ${clause}`,
  evidence: (wanted) => `Evidence: ${wanted}`,
  lineSource: (source) => `Source: ${source}`,
  labels: (labels) => `On sheets: ${labels}`,
  addsUp: "The categories add up to the total.",
  addsNotUp: (total) => `The categories do not add up to the total, ${total}.`,
  outside: "Outside the total",
  versions: "Versions",
  usedBy: "Months under this version",
  unused: "No month uses it yet.",
  export: "Export",
  exportAs: "Export as",
  yaml: "Scheme file (.yaml)",
  json: "Scheme file (.json)",
  xlsx: "Excel (.xlsx)",
  print: "Print",
  compare: "Compare",
  compareWith: "Compare with",
  compared: (version) => `Compared with version ${version}`,
  comparedBase: "Compared with what it was",
  same: "Nothing is different.",
  differences: (count) => (count === 1 ? "1 difference" : `${count} differences`),
  close: "Stop comparing",
  nothing: "none",
  yes: "yes",
  no: "no",
  colon: ": ",
  lineWorth: (name, worth) => `${name} (${worth})`,
  changed: {
    of: { scheme: "", indicator: "line", rule: "rule", veto: "veto" },
    added: (place, said) => `Added ${place}: ${said}`,
    removed: (place, said) => `Removed ${place}: ${said}`,
    from: (place, field, before, after) =>
      `${place === "" ? "" : `${place}, `}${field}: from “${before}” to “${after}”`
  },
  editing: {
    title: (name) => (name === "" ? "New scheme" : `Edit ${name}`),
    unsaved: "Not saved yet",
    saved: "Nothing to save",
    sum: "Lines add up to",
    of: (total) => `total ${total}`,
    short: (by) => `${by} missing`,
    over: (by) => `${by} too many`,
    unread: (count) => `${lines(count)} without points`,
    holds: "as it should",
    faults: (count) =>
      count === 0 ? "Nothing to mend" : count === 1 ? "1 thing to mend" : `${count} things to mend`,
    checking: "Checking",
    uncheckable:
      "Cannot be checked now; everything is kept, and checked again once the server is back.",
    toFault: "Enter goes there",
    undo: "Undo",
    redo: "Redo",
    save: "Save",
    grid: "Lines",
    kinds: "Rules",
    keys: "↑↓ row, Enter opens, Alt+↑↓ moves, Ctrl+Z undoes, F8 next thing to mend",
    empty: "No line yet",
    emptyTodo: "Add one, or paste columns from Excel here: code, name, points.",
    pasted: (count) => `${lines(count)} pasted`,
    removed: (name) => `${name} deleted`,
    kept: "The draft stays on this computer, also when the page is closed.",
    resumed: "You go on with the draft that was not saved.",
    restart: "Throw the draft away",
    leaveTitle: "Not saved yet",
    leaveText: "The draft stays on this computer: open this page again to go on.",
    leave: "Leave",
    stay: "Stay"
  },
  saving: {
    title: "Save the scheme",
    next: (version) => `As version ${version}`,
    nextText: "Earlier versions stay as they are, and so do published months.",
    replace: (version) => `In place of version ${version}`,
    replaceText: "No month uses it yet. What it said is then only in the audit trail.",
    how: "How",
    act: "Save",
    leave: "Do not save",
    changes: "What changes",
    noChanges: "It is as it was: nothing to save.",
    faults: "There are things to mend before it can be saved.",
    done: (name, version) => `${name}, version ${version}, is saved.`,
    same: "Nothing was different, so nothing was saved."
  },
  begin: {
    title: "New scheme",
    template: "From a template",
    templateText: "Choose one that is close, then make it your own.",
    use: (name) => `Use it: ${name}`,
    useIt: "Use it",
    file: "From a scheme file",
    fileText:
      "Drop a .yaml or .json file here. Nothing takes effect yet: look at it, mend it, have it checked.",
    chooseFile: "Choose a file",
    tooLarge: "The file is too large for a scheme: was another one meant?",
    unreadable: (name, count) =>
      `${name} has ${count === 1 ? "1 fault" : `${count} faults`} in how it is written. Mend and drop it again:`,
    lineAt: (line, column) => `Line ${line}, column ${column}`,
    header: "From a score sheet's header",
    headerText:
      "Select the two or three rows of the header in Excel (category, name, points), copy them and paste them below.",
    headerLabel: "The pasted header",
    headerFound: (count, sum) => `${lines(count)} found, ${sum} points`,
    headerNone: "No line found yet.",
    headerUse: "Use these lines",
    blank: "From nothing",
    blankText: "Line by line.",
    blankUse: "Empty scheme",
    copyOf: "From a version there is"
  }
}
