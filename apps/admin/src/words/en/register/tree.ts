/** Words of the organisation tree and its cards, in English. */
import type { Words } from "../../Words.ts"
import { plural } from "../plural.ts"
import { levels, many } from "./levels.ts"

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ")

export const tree: Words["tree"] = {
  title: "Organisation",
  levels,
  levelCount: (level, name, count) =>
    `${count} ${(count === 1 ? undefined : many[level]) ?? name.toLowerCase()}`,
  building: (name) => (/^\p{Script=Han}?\d+$/u.test(name) ? `Building ${name}` : name),
  asOf: "As of",
  asOfDay: (day) => `as of ${day}`,
  add: "Add unit",
  paste: "Paste rows",
  rename: "Rename",
  recode: "Change code",
  move: "Move",
  close: "Close unit",
  search: "Name, pinyin initials or code",
  searchKey: "Press / to search",
  noHit: (query) => `Nothing found for “${query}”. Try part of a name, pinyin initials or a code.`,
  person: "Person",
  noPlace: "no post on this day",
  unit: "Unit",
  households: "Homes",
  buildings: "Bldgs",
  gaps: "Gaps",
  gapCount: (count) => plural(count, "gap"),
  ownGap: "no household officer",
  noPeople: "no leader in post",
  loadFailed: "Not loaded",
  partMissing: (why) =>
    `Some counts or events were not loaded; an empty place does not mean none. ${why}`,
  shortcuts: [
    { keys: ["/"], text: "Search units and people" },
    { keys: ["↑", "↓"], text: "Row before, row after" },
    { keys: ["→", "←"], text: "Open a branch, close it" },
    { keys: ["*"], text: "Open all branches of this level" },
    { keys: ["Enter", "Space"], text: "Show the unit" },
    { keys: ["⌘X", "Ctrl X"], text: "Cut, to move it" },
    { keys: ["⌘V", "Ctrl V"], text: "Move it under this unit, after a look at what changes" }
  ],
  keys: "Arrow keys walk, Right opens a branch, Left closes it, Enter shows the unit; Ctrl+X cuts, Ctrl+V moves it under the unit in focus, Esc cancels",
  cut: (name) => `“${name}” is cut. Press Ctrl+V on its new parent, Esc to cancel`,
  back: "Back to the tree",
  pick: "Choose a unit on the left to see its figures, people and history.",
  none: "No units yet",
  noneTodo: "Import the table of community codes first; the tree is built from it.",
  toImport: "Go to import",
  tabs: {
    overview: "Overview",
    people: "People",
    duties: "Duties",
    zones: "Zones",
    history: "History"
  },
  facts: {
    households: "Households",
    population: "Population",
    compounds: "Compounds / buildings",
    buildingsOnly: "Buildings",
    gaps: "Gaps",
    buildingHouseholds: "In building register",
    fewer: (count) => `${count} fewer`,
    more: (count) => `${count} more`,
    score: (month) => `Score, month ${month}`,
    ofWorth: (worth, place) => `/ ${worth}, ${place}`,
    rank: (rank) => `rank ${rank}`,
    vetoed: "vetoed",
    explain: "Where this number comes from"
  },
  care: {
    title: "Household officers",
    sum: (buildings, households) => `${plural(buildings, "building")}, ${households} households`,
    compound: "Compound",
    numbers: "Buildings",
    count: "No.",
    households: "Homes",
    officer: "Officer",
    nobody: "Nobody",
    unknown: (name) => `${name} is not on the staff list`,
    left: (name, day) => `${name} left on ${day}`,
    assign: "Assign"
  },
  assigning: {
    title: (place) => `Assign an officer to ${place}`,
    note: (buildings) =>
      `This person will be the household officer of ${plural(buildings, "building")}.`,
    misspelt: (name) =>
      `Now it says ${name}, who is not on the staff list; the nearest names are offered`,
    act: "Assign",
    done: (name, buildings) => `${name} is now the officer of ${plural(buildings, "building")}`
  },
  people: {
    title: "People",
    name: "Name",
    post: "Post",
    duty: "Duty",
    category: "Category",
    until: (month) => `left ${month}`,
    empty: "Nobody holds a post here on this day."
  },
  zones: {
    zone: "Zone",
    leader: "Leader",
    contact: "Contact point",
    empty: "Not in any zone on this day."
  },
  history: {
    what: "What",
    when: "When",
    who: "By",
    where: "Source",
    verbs: {
      "org.add": "Added",
      "org.addMany": "Added",
      "org.rename": "Renamed",
      "org.recode": "Code changed",
      "org.move": "Moved",
      "org.close": "Closed",
      "org.merge": "Merged",
      "org.split": "Split",
      "imports.commit": "Imported"
    },
    renamed: (before, after) => `from “${before}” to “${after}”`,
    places: "Belongs to",
    under: (name) => `under ${name}`,
    root: "top of the tree",
    span: (from, to) => (to === null ? `from ${from}` : `${from} until ${to}`)
  },
  rail: {
    label: "As-of day",
    month: (_year, month) => months[month - 1] ?? "",
    events: (count) => `${plural(count, "event")} in this span`,
    moved: (name, count) => (count === 1 ? `${name} moved` : `${count} units moved`),
    opened: (name, count) => (count === 1 ? `${name} added` : `${count} units added`),
    closed: (name, count) => (count === 1 ? `${name} closed` : `${count} units closed`),
    came: (name, count) => (count === 1 ? `${name} came` : `${count} people came`),
    left: (name, count) => (count === 1 ? `${name} left` : `${count} people left`)
  },
  day: {
    openCalendar: "Open the calendar",
    previousMonth: "Previous month",
    nextMonth: "Next month",
    today: "Today",
    weekdays: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
    month: (year, month) => `${year}-${String(month).padStart(2, "0")}`,
    unreadable: "Not a date. Write 2026-03-05 or 3.5",
    outside: "This day cannot be chosen here",
    previousDay: "Previous day",
    nextDay: "Next day",
    backToToday: "Back to today"
  },
  count: {
    label: "Where a number comes from",
    titles: { households: "Households", buildings: "Buildings", gaps: "Gaps" },
    on: (day) => `on ${day}`,
    stated: "The unit's own reported figure is used",
    statedIs: (count) => `Reported by the unit: ${count}`,
    summed: "Sum of what is below",
    sumOfParts: (count) => `Sum of the units below: ${count}`,
    parts: "Units below",
    leftOut: (count) => `${plural(count, "more unit")} not listed`,
    buildings: "Buildings",
    gaps: "Places nobody answers for",
    none: "No gaps: every building has an active household officer, every community a leader in post.",
    noSource: "entered by hand"
  },
  edits: {
    leave: "Cancel",
    name: "Name",
    level: "Level",
    code: "Division code",
    codeHint: "12 digits; leave empty for compounds and buildings",
    codeWrong: "A code has 12 digits",
    nameBlank: "Enter a name",
    from: "From which day",
    addTitle: (name) => `Add under “${name}”`,
    addAct: "Add",
    added: (name) => `“${name}” was added`,
    renameTitle: (name) => `Rename “${name}”`,
    renameNote:
      "Days before keep the old name, which is still found. For a name that was wrong from the start, choose the unit's first day.",
    renameAct: "Rename",
    renamed: (name) => `Renamed to “${name}”`,
    recodeTitle: (name) => `Change the code of ${name}`,
    recodeNote:
      "12 digits; empty means it has none. The old code stays in the history and is still found.",
    recodeAct: "Change the code",
    recoded: (name) => `${name} has its new code`,
    moveTitle: (name) => `Move “${name}”`,
    moveNote: (to) =>
      `It moves under “${to}” with everything below it. Figures before that day stay as they are.`,
    moveWhere: "Find the new parent by name, pinyin initials or code.",
    moveTo: "Move under",
    moveAct: "Move",
    moved: (name, to) => `“${name}” moved under “${to}”`,
    closeTitle: (name) => `Close “${name}”`,
    closeNote: (count) =>
      count === 0
        ? "From that day on the unit no longer exists. Past days can still be seen."
        : `${plural(count, "unit")} below close on that day too. Past days can still be seen.`,
    closeOn: "Closed from",
    closeAct: "Close unit",
    closed: (name) => `“${name}” was closed`,
    changed: (who, when) => `${who} changed this unit at ${when}. Your change was not saved.`,
    changedNow: (name) => `It is now called “${name}”.`,
    useMine: "Save mine anyway",
    somebody: "Somebody",
    pasteTitle: (name) => `Paste under “${name}”`,
    pasteHint:
      "Copy rows in Excel and paste them here: name, then code, then households; the last two may be empty.",
    pasteBox: "Pasted rows",
    pasteRows: (count) => `${plural(count, "unit")} will be added. Please check:`,
    pasteAct: (count) => `Add ${count}`,
    pasted: (count) => `${plural(count, "unit")} added`,
    row: "Row",
    problem: "Problem",
    nameTwice: "The name is there already, or twice in what was pasted",
    codeTwice: "The code is in use, or twice in what was pasted",
    householdsWrong: "Households must be a whole number",
    nameTooLong: "The name is too long"
  }
}
