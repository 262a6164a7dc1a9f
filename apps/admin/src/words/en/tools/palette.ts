/** Words of the command palette, in English. */
import type { Words } from "../../Words.ts"

export const palette: Words["palette"] = {
  title: "Find and do",
  field: "A page, a unit, a person or an action",
  hint: "Type a name, pinyin initials or a code",
  searching: "Searching",
  nothing: "Nothing was found. Try other words, or only the first letters",
  failed: "Units and people could not be searched; pages and actions still work",
  count: (count) => `${count} found`,
  recent: "Recent",
  pages: "Pages",
  actions: "Actions",
  units: "Units",
  people: "People",
  print: "Print this page",
  light: "Light colours",
  dark: "Dark colours",
  system: "Colours of the system",
  largeType: "Large type",
  usualType: "Usual type size",
  language: "Switch to Chinese"
}
