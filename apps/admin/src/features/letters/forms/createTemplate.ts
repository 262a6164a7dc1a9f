/** A template while it is written: its title, its text, and its targets one by one. */
import { type NewTemplate, useLetterDeeds } from "@aiwei/queries/duty/letterQueries"
import { createSignal } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import { useFrame } from "../../frame/FrameContext.tsx"

export interface TargetDraft {
  readonly text: string
  /** Code of the indicator; blank for a promise in words. */
  readonly indicator: string
}

const blank: TargetDraft = { text: "", indicator: "" }

const createTargets = () => {
  const [targets, setTargets] = createSignal<ReadonlyArray<TargetDraft>>([blank])
  return {
    targets,
    change: (at: number, part: Partial<TargetDraft>) =>
      setTargets((all) => all.map((one, index) => (index === at ? { ...one, ...part } : one))),
    add: () => setTargets((all) => [...all, blank]),
    remove: (at: number) => setTargets((all) => all.filter((_, index) => index !== at)),
    written: () => targets().filter(({ text }) => text.trim() !== "")
  }
}

export const createTemplate = (year: () => number, onDone: () => void) => {
  const words = useWords()
  const frame = useFrame()
  const { addTemplate } = useLetterDeeds()
  const it = () => words().letters.writing
  const [title, setTitle] = createSignal("")
  const [text, setText] = createSignal("")
  const [weight, setWeight] = createSignal("")
  const [tried, setTried] = createSignal(false)
  const targets = createTargets()
  const titleError = () => (tried() && title().trim() === "" ? it().nameNeeded : null)
  const targetError = () => (tried() && targets.written().length === 0 ? it().targetNeeded : null)
  const send = async () => {
    setTried(true)
    if (titleError() !== null || targetError() !== null) return
    const office = frame.office()
    const wanted: NewTemplate = {
      ...(office === undefined ? {} : { office }),
      year: year(),
      title: title().trim(),
      text: text().trim() === "" ? null : text().trim(),
      appraisalWeight: weight().trim() === "" ? null : weight().trim(),
      targets: targets.written().map((one) => ({
        text: one.text.trim(),
        indicator: one.indicator === "" ? null : one.indicator
      }))
    }
    const done = await addTemplate.mutateAsync(wanted).catch(() => null)
    if (done === null) return
    frame.say(it().done(done.title))
    onDone()
  }
  return {
    title,
    setTitle,
    text,
    setText,
    weight,
    setWeight,
    targets,
    titleError,
    targetError,
    send,
    busy: () => addTemplate.isPending,
    refused: () => (addTemplate.error === null ? null : refusalText(words(), addTemplate.error))
  }
}

export type TemplateState = ReturnType<typeof createTemplate>
