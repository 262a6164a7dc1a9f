/**
 * A new task as far as it has been said, and sending it: made first, then broken down. A task that was made and
 * could not be broken down stays, and its card says so.
 */
import type { UnitLevel } from "@aiwei/domain/org/levels/OrgLevel"
import type { Day } from "@aiwei/domain/shared/Day"
import { type AddTask, useTaskDeeds } from "@aiwei/queries/duty/taskQueries"
import { useOffices } from "@aiwei/queries/orgQueries"
import type { Suggestion } from "@aiwei/ui/form/Suggestion"
import { createEffect, createSignal } from "solid-js"
import { createStore, produce } from "solid-js/store"

import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import { useFrame } from "../../frame/FrameContext.tsx"

export interface Step {
  text: string
  due: Day | null
}

interface Said {
  title: string
  text: string
  place: Suggestion | null
  due: Day | null
  level: UnitLevel | null
  duty: string | null
  steps: Array<Step>
}

const nothing: Said = {
  title: "",
  text: "",
  place: null,
  due: null,
  level: null,
  duty: null,
  steps: []
}

/** What is missing, by field; a step with neither text nor day is none. */
export const missingIn = (said: Pick<Said, "title" | "place" | "due" | "steps">) => ({
  title: said.title.trim() === "",
  place: said.place === null,
  due: said.due === null,
  steps: said.steps.some(({ text, due }) => (text.trim() === "") !== (due === null))
})

/** Null while something is missing. */
export const taskSaid = (said: Said): AddTask | null => {
  const { title, text, place, due, steps } = said
  if (place === null || due === null || Object.values(missingIn(said)).includes(true)) return null
  const milestones = steps.flatMap((step) =>
    step.due === null ? [] : [{ text: step.text.trim(), due: step.due }]
  )
  return { title: title.trim(), text: text.trim(), place: place.value, due, milestones }
}

export const createNewTask = (onDone: (id: string) => void) => {
  const words = useWords()
  const frame = useFrame()
  const { add, cascade } = useTaskDeeds()
  const offices = useOffices()
  const [said, say] = createStore<Said>(structuredClone(nothing))
  const [tried, setTried] = createSignal(false)
  const [refused, refuse] = createSignal<string | null>(null)
  createEffect(() => {
    const here = offices.data?.find(({ id }) => id === frame.office()) ?? offices.data?.[0]
    if (here !== undefined && said.place === null && !tried()) {
      say("place", { value: here.id, text: here.name })
    }
  })
  const send = async () => {
    setTried(true)
    refuse(null)
    const task = taskSaid(said)
    if (task === null) return
    try {
      const { id, title } = await add.mutateAsync(task)
      frame.say(words().officeTasks.added(title))
      if (said.level !== null) {
        const { level, duty } = said
        try {
          const { made } = await cascade.mutateAsync({ place: task.place, id, level, duty })
          frame.say(words().officeTasks.cascade.done(made))
        } catch (thrown) {
          frame.say(words().officeTasks.cascade.notDone(refusalText(words(), thrown)))
        }
      }
      onDone(id)
    } catch (thrown) {
      refuse(refusalText(words(), thrown))
    }
  }
  return {
    said,
    say,
    wrong: () => (tried() ? missingIn(said) : null),
    refused,
    busy: () => add.isPending || cascade.isPending,
    addStep: () => say("steps", said.steps.length, { text: "", due: null }),
    dropStep: (at: number) =>
      say(
        "steps",
        produce((steps) => void steps.splice(at, 1))
      ),
    send
  }
}

export type NewTaskState = ReturnType<typeof createNewTask>
