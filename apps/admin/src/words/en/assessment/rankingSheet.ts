/** Words of a printed ranking, in English. */
import type { Words } from "../../Words.ts"

export const rankingSheet: Words["rankingSheet"] = {
  draft: "Draft, not published",
  published: (version, day) => `Version ${version}, published ${day}`,
  base: "Score",
  mainLosses: "Main losses",
  up: (by) => `up ${by}`,
  down: (by) => `down ${by}`,
  and: ", ",
  note: "Ties are ranked 1, 2, 2, 4; vetoed communities stand last and take no rank. Explanations and sources can be had from the office.",
  check: (code) => `Check code ${code}`
}
