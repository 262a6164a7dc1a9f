/** What the card of a task knows and does: closing and opening parts, and which question is asked. */
import type { useTask, useTaskProgress } from "@aiwei/queries/duty/taskQueries"
import { useTaskDeeds } from "@aiwei/queries/duty/taskQueries"
import { createSignal } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import { useFrame } from "../../frame/FrameContext.tsx"
import { useMay } from "../../frame/rights/useMay.ts"
import type { DayAddress } from "../../page/day/useDayAddress.ts"

/** A task or a part of it, as far as something is done to it. */
export interface Part {
  readonly id: string
  readonly placeId: string
  readonly placeName: string
  readonly level: string
  readonly title: string
}

export type Ask =
  | { readonly what: "assign"; readonly part: Part }
  | { readonly what: "cascade"; readonly part: Part }
  | { readonly what: "end"; readonly part: Part }

export const createCard = (given: {
  readonly id: () => string
  readonly day: DayAddress
  readonly task: ReturnType<typeof useTask>
  readonly progress: ReturnType<typeof useTaskProgress>
}) => {
  const words = useWords()
  const frame = useFrame()
  const may = useMay()
  const { done, reopen, milestone } = useTaskDeeds()
  const [asked, ask] = createSignal<Ask | null>(null)
  const t = () => words().officeTasks
  const tried = async (act: () => Promise<unknown>, said: string, undo?: () => void) => {
    try {
      await act()
      frame.say(said, undo === undefined ? undefined : { label: t().undo, act: undo })
    } catch (thrown) {
      frame.say(refusalText(words(), thrown))
    }
  }
  const of = ({ placeId: place, id }: Part) => ({ place, id })
  const close = (part: Part): Promise<void> =>
    tried(
      () => done.mutateAsync(of(part)),
      t().closed(part.placeName),
      () => void open(part)
    )
  const open = (part: Part): Promise<void> =>
    tried(
      () => reopen.mutateAsync(of(part)),
      t().opened(part.placeName),
      () => void close(part)
    )
  const reach = (part: Part, no: number, reached: boolean): Promise<void> =>
    tried(
      () => milestone.mutateAsync({ ...of(part), no, reached }),
      reached ? t().steps.reached : t().steps.unreached,
      () => void reach(part, no, !reached)
    )
  /** Of today alone: what was on another day is looked at, not changed. */
  const isNow = () => given.day.on() === given.day.today
  return { ...given, asked, ask, close, open, reach, isNow, may }
}

export type CardPage = ReturnType<typeof createCard>
