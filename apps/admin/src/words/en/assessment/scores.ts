/** Words of a month's score sheet, in English. */
import type { scores as Measure } from "../../zh/assessment/scores.ts"
import { month } from "./month.ts"
import { enFault } from "./scoreRefusals.ts"

type Fault = Parameters<typeof enFault>[0]

const places = (count: number) => (count === 1 ? "1 score" : `${count} scores`)

export const scores: typeof Measure = {
  title: (period: string) => `Score sheet, ${month(period)}`,
  caption: (period: string) =>
    `Scores of ${month(period)} by community and indicator. Arrows move, typing changes.`,
  newMonth: (period: string) => `${month(period)} (not begun)`,
  mode: "Show",
  modes: { losses: "Points lost", points: "Points" },
  veto: "Veto",
  vetoed: "Vetoed",
  notVetoed: "Not vetoed",
  clean: "no problem found",
  byHand: "Changed by hand",
  editCell: "Change this score",
  notDone: (count: number) => `${places(count)} not done`,
  fault: (fault: Fault | null) => (fault === null ? "" : enFault(fault)),
  withReason: (value: string, reason: string) => `${value} (${reason})`,
  changedSince: (version: number) => `Changed since version ${version}; to be corrected`,
  unsaved: (count: number) => `${places(count)} not saved`,
  faults: (count: number) => `${count} to mend first`,
  reason: "Reason",
  reasonHint: "e.g. corrected after review",
  reasonMissing: "Say why. Everything you typed is still here.",
  undo: "Undo one step",
  discard: "Discard",
  discardAsk: (count: number) => `Discard ${places(count)}?`,
  discardAll: "Discard all",
  keepOn: "Go on editing",
  save: (count: number) => `Save ${places(count)}`,
  saved: (count: number, needsCorrection: boolean) =>
    needsCorrection
      ? `${places(count)} saved. Publish the correction on the ranking page.`
      : `${places(count)} saved; the ranking has moved.`,
  savedRest: (count: number) =>
    count === 0 ? "" : ` Another ${places(count)} on other pages of communities are not saved yet.`,
  elsewhere: (count: number) =>
    `${places(count)} of these are on another page of communities and are saved there.`,
  toElsewhere: "Go to that page",
  gone: (count: number) =>
    `${places(count)} of these belong to communities that are no longer on this sheet and cannot be saved.`,
  giveUpGone: "Give these up",
  wantsCorrection: (version: number) =>
    `Version ${version} of this month is published. Saving leaves it as it is; publish a correction to show the new scores.`,
  conflicts: (count: number) =>
    `Somebody else changed ${places(count)} meanwhile. Choose for each.`,
  changedBy: (by: string | null, day: string | null) =>
    by === null ? "Now" : `${by} made it, ${day ?? ""},`,
  yours: "Yours",
  takeTheirs: "Keep what is there",
  takeMine: "Use mine",
  allTheirs: "Keep all that is there",
  allMine: "Use all of mine",
  ranksLater: "There are many communities: ranks move when you save.",
  parts: (from: number, to: number, total: number) => `${from}–${to} of ${total} communities`,
  previousPart: "Previous 100",
  nextPart: "Next 100",
  toRanking: "See the ranking",
  noMonths: "No month has scores yet",
  noMonthsTodo: "Import a score sheet, or choose a month and type its scores here.",
  openMonth: (period: string) => `Enter ${month(period)}`,
  noScheme: "There is no scheme yet",
  noSchemeTodo: "Import the score sheet of any month: it makes the scheme. Then type scores here.",
  notBegun: (period: string) => `${month(period)} has no score sheet yet`,
  notBegunTodo: (scheme: string) =>
    `Import the month's sheet, or type the scores here by “${scheme}”.`,
  begin: "Enter this month by hand",
  noUnits: "There are no communities yet",
  noUnitsTodo: "Import the table of community codes or a score sheet first.",
  keys: "Arrows move, typing changes, Enter confirms, / not applicable, ? or Delete not done, Ctrl+Z undoes; paste from Excel",
  shortcuts: [
    { keys: ["←", "↑", "→", "↓"], text: "Move" },
    { keys: ["Enter", "F2"], text: "Change the score" },
    { keys: ["Tab", "⇧Tab"], text: "Next score, score before" },
    { keys: ["/"], text: "Not applicable" },
    { keys: ["?", "Delete"], text: "Not done" },
    { keys: ["·"], text: "No problem found" },
    { keys: ["Space"], text: "Open or close the panel of the score" },
    { keys: ["⌘Z", "Ctrl Z"], text: "Undo one step" },
    { keys: ["⌘V", "Ctrl V"], text: "Paste, with a look before" }
  ],
  legend: { draft: "not saved", edited: "changed by hand" },
  paste: {
    title: (count: number) => `Pasting changes ${places(count)}`,
    act: (count: number) => `Fill in ${places(count)}`,
    leave: "Do not paste",
    reads: (mode: "losses" | "points") =>
      mode === "losses"
        ? "The numbers are read as points lost. If they are points, switch the sheet to “Points” first. Below are the points, struck out what is there now."
        : "The numbers are read as points; with a minus sign as points lost. Below are the points, struck out what is there now.",
    unreadable: (count: number) => `${places(count)} cannot be read and will stay as they are.`,
    rest: (same: number, outside: number) =>
      `${same} as they are already.${outside === 0 ? "" : ` ${outside} beyond the sheet are left out.`}`
  },
  panel: {
    label: "About this score",
    unknown: "There is no such cell",
    unknownTodo:
      "The community is not on this page of the sheet, or the indicator is not in the month's scheme. Choose another cell of the sheet.",
    total: (unit: string, total: string) => `${unit}: total ${total}, see its explanation`,
    place: (category: string, code: string, worth: string) =>
      `${category}, ${code}, at most ${worth}`,
    hint: "A number, or / for not applicable, ? for not done",
    reason: "What was found",
    source: "From",
    origin: "At first from",
    noSource: "no imported cell",
    editedBy: (by: string, day: string) => `${by}, ${day}`,
    was: (points: string | null) =>
      points === null ? "Not done or not applicable before" : `${points} before`,
    why: (reason: string) => `Reason: ${reason}`,
    imported: "Imported",
    changed: (before: string, after: string) => `From ${before} to ${after}`
  }
}
