/** Tasks for the terminal: the list, and how far one has come by place. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../../table.ts"
import type { PlanWords } from "../../words/plan/planWords.ts"
import type { LevelWord } from "../levelWord.ts"

type Tasks = Outputs["tasks"]

export const tasksText = (
  words: PlanWords,
  level: LevelWord,
  rows: ReadonlyArray<Tasks["list"]["rows"][number]>
): string => {
  if (rows.length === 0) return words.noTasks
  const heads = [
    words.id,
    words.place,
    words.level,
    words.title,
    words.owner,
    words.due,
    words.state
  ]
  return table(
    heads.map((title) => ({ title })),
    rows.map((row) => [
      row.id,
      row.placeName,
      level(row.level),
      row.title,
      row.assigned ? row.ownerName : `${row.ownerName} ${words.unassigned}`.trim(),
      row.due,
      row.state === null ? `${row.parts}` : (words.states[row.state] ?? row.state)
    ])
  )
}

export const progressText = (
  words: PlanWords,
  level: LevelWord,
  { title, on, whole, parts, milestones, unassigned }: Tasks["progress"]
): string => {
  const heads = [
    words.place,
    words.level,
    words.leaves,
    words.done,
    words.overdue,
    words.unassigned
  ]
  const open = unassigned.map(({ placeName }) => placeName)
  return [
    words.progress(title, whole.placeName, on, whole.done, whole.leaves),
    ...(milestones.length === 0
      ? []
      : [
          table(
            [words.milestone, words.due, words.reached].map((one) => ({ title: one })),
            milestones.map(({ text, due, reachedOn }) => [text, due, reachedOn])
          )
        ]),
    ...(parts.length === 0
      ? []
      : [
          table(
            heads.map((one, at) => ({ title: one, align: at < 2 ? "left" : "right" })),
            parts.map((part) => [
              part.placeName,
              level(part.level),
              part.leaves,
              part.done,
              part.overdue,
              part.unassigned
            ])
          )
        ]),
    ...(open.length === 0 ? [] : [`${words.unassigned} ${whole.unassigned}: ${open.join("、")}`])
  ].join("\n")
}
