/** Somebody who is named second in a cell is not recorded, and is never dropped in silence. */
import { warning } from "./Findings.ts"

export const severalPeople = (name: string, others: ReadonlyArray<string>) =>
  warning(
    "several_people",
    `该格有${others.length + 1}人，按第一人“${name}”录入，${others.join("、")}没有录入；如需分工请分行填写。`,
    `Several people in one cell: ${name} was taken, ${others.join(", ")} were not. Give each a row.`,
    { others }
  )
