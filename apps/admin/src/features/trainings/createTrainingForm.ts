/** A training that is written down: who, for what, when, and until when it counts. */
import type { Day } from "@aiwei/domain/shared/Day"
import { useTrainingDeeds } from "@aiwei/queries/duty/trainingQueries"
import type { Suggestion } from "@aiwei/ui/form/Suggestion"
import { createSignal } from "solid-js"

import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { useDutyNames } from "../duties/useDutyNames.ts"
import { useFrame } from "../frame/FrameContext.tsx"

const whole = /^\d{1,5}$/

export const createTrainingForm = (first: Suggestion | null, onDone: () => void) => {
  const words = useWords()
  const frame = useFrame()
  const names = useDutyNames()
  const { add } = useTrainingDeeds()
  const [person, setPerson] = createSignal<Suggestion | null>(first)
  const [duty, setDuty] = createSignal("")
  const [day, setDay] = createSignal<Day>(today())
  const [until, setUntil] = createSignal<Day | null>(null)
  const [minutes, setMinutes] = createSignal("")
  const [certificate, setCertificate] = createSignal("")
  const [givenBy, setGivenBy] = createSignal("")
  const [tried, setTried] = createSignal(false)
  const [refused, refuse] = createSignal<string | null>(null)
  const t = () => words().trainings
  const wrong = (test: boolean, text: string) => (tried() && test ? text : null)
  const errors = {
    person: () => wrong(person() === null, t().personMissing),
    duty: () => wrong(duty() === "", t().dutyMissing),
    minutes: () => wrong(minutes() !== "" && !whole.test(minutes()), t().minutesBad)
  }
  /** Technical ones first: those need a training. */
  const kinds = () =>
    (names.kinds.data ?? [])
      .toSorted((a, b) => Number(b.technical) - Number(a.technical))
      .map((kind) => ({
        value: kind.code as string,
        text: kind.technical ? t().technical(names.nameOf(kind)) : names.nameOf(kind)
      }))
  const send = async () => {
    setTried(true)
    refuse(null)
    const who = person()
    if (who === null || Object.values(errors).some((error) => error() !== null)) return
    try {
      await add.mutateAsync({
        person: who.value,
        duty: duty(),
        day: day(),
        minutes: minutes() === "" ? null : Number(minutes()),
        validUntil: until(),
        certificate: certificate().trim() || null,
        givenBy: givenBy().trim() || null
      })
      frame.say(t().added(who.text, names.named(duty())))
      onDone()
    } catch (thrown) {
      refuse(refusalText(words(), thrown))
    }
  }
  const texts = { minutes, setMinutes, certificate, setCertificate, givenBy, setGivenBy }
  const chosen = { person, setPerson, duty, setDuty, day, setDay, until, setUntil }
  return { ...texts, ...chosen, kinds, errors, refused, send, busy: () => add.isPending }
}

export type TrainingForm = ReturnType<typeof createTrainingForm>
