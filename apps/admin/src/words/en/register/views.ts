/** Words of saved views of a table, in English. */
import type { Words } from "../../Words.ts"

export const views: Words["views"] = {
  button: "Views",
  current: (name) => `View: ${name}`,
  label: "Saved views",
  none: "No views saved yet. Set up columns, filters and sorting, then save them under a name.",
  now: "As it is now",
  name: "Name of the view",
  nameHint: "e.g. New this month",
  nameMissing: "Give the view a name",
  save: "Save",
  replaceNamed: "Replace the one of this name",
  replace: (name) => `Replace “${name}” by what is shown now`,
  remove: (name) => `Delete the view “${name}”`,
  saved: (name) => `View “${name}” saved`,
  replaced: (name) => `View “${name}” replaced`,
  removed: (name) => `View “${name}” deleted`,
  undo: "Undo"
}
