/** Words of the list of shortcuts, in English. */
import type { Words } from "../../Words.ts"

export const help: Words["help"] = {
  everywhere: "On every page",
  palette: "Find and do",
  shortcuts: "Open this list",
  escape: "Close, cancel",
  tab: "Next place, place before",
  singleKeys: "Use shortcuts of a single key",
  singleKeysHint: (find) =>
    `Turn them off when you speak to the machine or press keys by mistake. Those like ${find} go on working.`
}
