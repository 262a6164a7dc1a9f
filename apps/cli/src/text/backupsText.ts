/** The shelf of backups, newest first, a line each. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../table.ts"
import type { Words } from "../words/zh.ts"

type Line = Outputs["backups"]["list"]["backups"][number]

interface View {
  readonly backups: ReadonlyArray<Line>
}

export const backupsText = ({ backups: words }: Words, view: View): string => {
  if (view.backups.length === 0) return words.none
  const { at, kind, state, size, rows, files, file } = words.heads
  return table(
    [
      { title: at },
      { title: kind },
      { title: state },
      { title: size, align: "right" },
      { title: rows, align: "right" },
      { title: files, align: "right" },
      { title: file }
    ],
    view.backups.map((line) => [
      line.at.slice(0, 16).replace("T", " "),
      words.kinds[line.kind],
      words.states[line.state],
      (line.bytes / 1e6).toFixed(1),
      // What an earlier version made is counted only when it is opened, and has no workbooks.
      line.kind === "earlierVersion" ? "—" : line.rows,
      line.kind === "earlierVersion" ? "—" : line.files,
      line.file
    ])
  )
}
