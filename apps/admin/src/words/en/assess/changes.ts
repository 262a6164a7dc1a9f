/** Words of what a correction changed, in English. */
import { standingsEn } from "@aiwei/client/changes/standingsEn"

import type { changes as Measure } from "../../zh/assess/changes.ts"
import { plural } from "../plural.ts"

export const changes: typeof Measure = {
  title: (count) => (count === 0 ? "No score was changed" : plural(count, "change")),
  correction: (reason) => `Reason for the correction: ${reason}`,
  whole: "Whole month",
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
  named: (name, kind) => `${name}: ${kind}`,
  none: "none",
  yes: "yes",
  more: (count) => `and ${count} more, which the export has`,
  grade: (before, now) => `grade ${before} → ${now}`,
  group: (before, now) => `peer group ${before} → ${now}`,
  answered: "Appeals it answers",
  answering: "Appeals it will answer",
  appeal: (no) => `No. ${no}`
}
