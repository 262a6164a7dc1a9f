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
    `Turn them off when you speak to the machine or press keys by mistake. Those like ${find} go on working.`,
  handbook: {
    title: "Handbook",
    chapter: "Handbook on this page",
    contents: "Contents of the handbook",
    pages: {
      contents: "How to use the handbook",
      office: "For the office",
      inspector: "For inspectors, officers, communities",
      administrator: "For the three administrators",
      readme: "In English"
    },
    onlyChinese: "The handbook is written in Chinese. What there is in English:",
    readme: "What aiwei does",
    back: "To the handbook (in Chinese)"
  }
}
