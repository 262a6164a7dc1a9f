/**
 * Rules of our own for oxlint, which loads this file itself and on any Node: hence plain JavaScript.
 * A rule is here only if its test shows that it catches something and leaves the rest alone.
 */
import { noBarrel } from "./noBarrel.js"
import { noClaimedRows } from "./noClaimedRows.js"

export default {
  meta: { name: "aiwei" },
  rules: { "no-barrel": noBarrel, "no-claimed-rows": noClaimedRows }
}
