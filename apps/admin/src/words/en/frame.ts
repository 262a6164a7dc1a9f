/** Words of the frame around every page, in English. */
import type { Words } from "../Words.ts"

export const frame: Words["frame"] = {
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
}
