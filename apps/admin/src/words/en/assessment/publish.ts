/** Words of publishing a month, in English. */
import type { Words } from "../../Words.ts"
import { plural } from "../plural.ts"
import { month } from "./month.ts"

export const publish: Words["publish"] = {
  title: (period, version) => `Publish ${month(period)}, version ${version}`,
  consequence:
    "The ranking appears on the wall board at once and is frozen with all its evidence. Later it can only be corrected by a new version; this one stays on record.",
  withDoubts: (count) =>
    `${plural(count, "difference")} from the sheet: this ranking uses the sums. Check them before you publish.`,
  reason: "Reason for the correction",
  reasonHint: "It is kept with the new version",
  reasonMissing: "Give a reason for the correction",
  done: (period, version) =>
    `${month(period)}, version ${version} is published; the wall board follows`,
  toDesk: "Publication desk",
  leave: "Not now"
}
