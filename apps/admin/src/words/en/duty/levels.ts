/** Words of the page of levels and networks, in English. */
import type { levelsPage as zh } from "../../zh/duty/levels.ts"

export const levelsPage: typeof zh = {
  title: "Levels and networks",
  asOf: "As of",
  add: "Add a level",
  print: "Print",
  networks: "How complete the networks are",
  networksHint:
    "How many places each level has, and how many of them have somebody. A figure leads to what is missing.",
  level: "Level",
  places: "Places",
  filled: (have, all) => `${have} / ${all}`,
  cell: (duty, level) => `${duty}, ${level}`,
  complete: "complete",
  missing: (count) => `${count} missing`,
  notHere: "/",
  notHereNote:
    "/ means that the duty does not belong to the level, or that there is no such place here.",
  levels: "Levels",
  levelsHint:
    "A smaller rank stands higher. Built-in levels stay as they are; an office adds its own, and they stay too.",
  code: "Code",
  zh: "Chinese name",
  en: "English name",
  rank: "Rank",
  kind: "Kind",
  kinds: { administrative: "administrative", site: "site" },
  origin: "Origin",
  builtin: "built-in",
  own: "own",
  addTitle: "Add a level",
  addAct: "Add",
  added: (name) => `Added the level “${name}”`,
  codeHint: "A small letter first, then letters or digits, such as streetTeam",
  codeWrong: "The code begins with a small letter: 2 to 40 letters or digits",
  rankHint:
    "Subdistrict 40, community 50, compound 90, building 100: between what stands above and below",
  rankWrong: "The rank is a whole number from 1 to 999",
  needed: "Needed",
  nobody: "No duty is marked as a network yet. Those that are stand here by level."
}
