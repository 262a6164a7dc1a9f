/** What a correction changed, as the pages and the command line say it alike, in English. */
import type { ChangeWords } from "./ChangeWords.ts"
import { standingsEn } from "./standingsEn.ts"

export const changesEn: ChangeWords = {
  kinds: {
    standing: "how it counts",
    available: "points to be had",
    evidence: "other evidence, same points",
    bonus: "Bonus",
    penalty: "Penalty",
    veto: "Veto",
    group: "Peer group",
    name: "Name",
    code: "Code",
    taken: "taken by the rule",
    previous: "Total last published",
    run: "Months last before",
    community: "Takes part"
  },
  months: {
    scheme: "Scheme",
    groups: "Peer groups and their order",
    monthBefore: "Month it is held against"
  },
  standings: standingsEn,
  whole: "Whole month",
  none: "none",
  yes: "yes"
}
