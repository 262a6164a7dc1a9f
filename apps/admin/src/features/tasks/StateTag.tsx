/** What a task is on the day, as a word; what is late is marked, what is over is quiet. */
import { Tag } from "@aiwei/ui/Tag"

import { useWords } from "../../words/language.tsx"
import type { TaskState } from "./taskState.ts"

const tones = {
  overdue: { tone: "bad" },
  open: { tone: "info" },
  done: { tone: "ok" },
  ended: {},
  notMade: {}
} as const

export const StateTag = (props: { readonly state: TaskState }) => {
  const words = useWords()
  return <Tag {...tones[props.state]}>{words().officeTasks.states[props.state]}</Tag>
}
