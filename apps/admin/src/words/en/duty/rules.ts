/** Words of the rule documents, in English. */
import type { Words } from "../../Words.ts"

export const rules: Words["rules"] = {
  title: "Rule documents",
  record: "Rule document",
  add: "Add a document",
  addNext: "Next version",
  search: "Find a title or a number",
  none: "There are no rule documents yet",
  noneTodo:
    "Keep the rules of assessment here by version: then a scheme can name the version it used.",
  noneFits: "No document fits",
  noneFitsTodo: "Try another word, or take the filters away.",
  gone: "There is no such document. Choose another one from the list.",
  fields: {
    title: "Title",
    version: "Version",
    number: "Number",
    from: "In force from",
    state: "State",
    schemes: "Used by",
    file: "Document"
  },
  version: (version) => `Version ${version}`,
  states: { inForce: "In force", later: "Not yet", earlier: "Superseded" },
  versions: "Versions",
  until: (from, to) => (to === null ? `from ${from}` : `from ${from}, before ${to}`),
  usedBy: "Schemes that use this version",
  usedByNone: "No scheme names this version yet.",
  use: "Name a scheme",
  useTitle: (title) => `Which scheme uses ${title}`,
  useLines: ["Results then say that they rest on this version."],
  scheme: "Scheme",
  schemeText: (name, version) => `${name} (version ${version})`,
  useAct: "Name",
  used: (scheme, title) => `${scheme} now names ${title}`,
  undo: "Undo",
  undone: "Undone",
  noSchemes: "There is no scheme yet.",
  download: "Download",
  form: {
    title: "Title",
    titleHint: "As it stands at the head of the document",
    titleNeeded: "Write a title",
    number: "Number",
    numberHint: "As the head of the document has it",
    from: "In force from",
    supersedes: "In place of",
    supersedesNone: "None, it is a new document",
    file: "Document",
    fileHint: "A scan or the file itself, 20 MB at most",
    never:
      "It is never changed once it is saved: what is revised becomes a new version, and schemes go on pointing at the one they used.",
    save: "Save",
    saving: "Saving",
    done: (title, version) => `“${title}” is saved as version ${version}`
  }
}
