/** Settling a doubt between a hand and a file for the file, on what was seen; what was taken can be given back. */
import type { Standing } from "@aiwei/queries/handEdits/Taker"
import { useTakeFileValue } from "@aiwei/queries/handEdits/useTakeFileValue"
import { type Accessor, createSignal } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import type { FrameShare } from "../../frame/FrameContext.tsx"
import { createLooking, type TakeAsked } from "./createLooking.ts"
import { isSeenAs } from "./isSeenAs.ts"
import { valueText } from "./valueText.ts"

const keyOf = ({ edit, file, where }: TakeAsked): string =>
  [edit.entity, edit.id, edit.field, edit.indicator ?? "", file, where].join("\n")

/** Which doubts were settled while the report stands on the screen. */
const createMarks = () => {
  const [taken, setTaken] = createSignal<ReadonlySet<string>>(new Set())
  const mark = (one: TakeAsked, isTaken: boolean) =>
    setTaken((before) => {
      const others = [...before].filter((key) => key !== keyOf(one))
      return new Set(isTaken ? [...others, keyOf(one)] : others)
    })
  return { mark, isTaken: (one: TakeAsked) => taken().has(keyOf(one)) }
}

export const createTaking = (office: Accessor<string | undefined>, say: FrameShare["say"]) => {
  const words = useWords()
  const { standing, writing } = useTakeFileValue()
  const { asked, found, look, lookAt, leave } = createLooking(office, standing)
  const { mark, isTaken } = createMarks()
  const ask = (one: TakeAsked) => {
    writing.reset()
    void lookAt(one)
  }

  /** Only while it still says what was taken: what somebody wrote since is theirs, and is shown. */
  const giveBack = async (one: TakeAsked, { name, now }: Standing) => {
    const seen = await look(one)
    const { stored, incoming } = one.edit
    if (seen.is !== "there" || !isSeenAs(seen.standing.now, incoming)) return ask(one)
    // Stars cannot be given back; the report still knows what they stand for.
    const value = isSeenAs(now, stored) ? stored : now
    const onSuccess = () => {
      mark(one, false)
      say(words().take.done(name, valueText(words(), value)))
    }
    writing.mutate({ on: seen.standing, value }, { onSuccess, onError: () => void lookAt(one) })
  }

  const take = () => {
    const [one, at] = [asked(), found()]
    if (one === null || at.is !== "there") return
    const value = one.edit.incoming
    const onSuccess = () => {
      mark(one, true)
      leave()
      say(words().take.done(at.standing.name, valueText(words(), value)), {
        label: words().take.undo,
        act: () => void giveBack(one, at.standing)
      })
    }
    // Somebody was quicker: what stands there now is shown beside the refusal.
    writing.mutate({ on: at.standing, value }, { onSuccess, onError: () => void lookAt(one) })
  }
  return {
    asked,
    found,
    ask,
    leave,
    take,
    isTaken,
    busy: () => writing.isPending,
    refused: () => writing.error
  }
}

export type Taking = ReturnType<typeof createTaking>
