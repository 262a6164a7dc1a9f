/** What an undo did, for the terminal: one line, then every record that stayed, with its cell and the reason. */
import type { Outputs } from "@aiwei/client/Outputs"
import type { UndoWords } from "@aiwei/client/undo/undoWords"

import { table } from "../table.ts"
import type { Words } from "../words/zh.ts"

type Report = Outputs["imports"]["undo"]

const shown = 50

export const undoText = (words: Words, say: UndoWords, report: Report, dryRun: boolean): string => {
  const { totals, left } = report
  const summary = dryRun ? say.tried(totals) : say.done(totals)
  if (left.length === 0) return summary
  const more = totals.kept + totals.failed - Math.min(left.length, shown)
  return [
    summary,
    "",
    table(
      [
        { title: words.undo.outcome },
        { title: words.undo.what },
        { title: words.undo.cell },
        { title: words.undo.why }
      ],
      left
        .slice(0, shown)
        .map(({ outcome, entity, path, sheet, cell, reason }) => [
          words.undo.outcomes[outcome],
          say.entity(entity),
          `${path} ${sheet}!${cell}`,
          say.reason(reason)
        ])
    ),
    ...(more > 0 ? [words.undo.more(more)] : [])
  ].join("\n")
}
