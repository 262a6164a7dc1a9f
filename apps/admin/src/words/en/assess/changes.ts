/** Words of what a correction changed, in English. */
import { changesEn } from "@aiwei/client/changes/changesEn"

import type { changes as Measure } from "../../zh/assess/changes.ts"
import { plural } from "../plural.ts"

export const changes: typeof Measure = {
  ...changesEn,
  title: (count) => (count === 0 ? "No score was changed" : plural(count, "change")),
  correction: (reason) => `Reason for the correction: ${reason}`,
  named: (name, kind) => `${name}: ${kind}`,
  more: (count) => `and ${count} more, which the export has`,
  grade: (before, now) => `grade ${before} → ${now}`,
  group: (before, now) => `peer group ${before} → ${now}`,
  answered: "Appeals it answers",
  answering: "Appeals it will answer",
  appeal: (no) => `No. ${no}`
}
