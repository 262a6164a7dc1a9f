/** What is said of a new inspection before its findings: kind, day and time, community, inspectors, of whom a double. */
import { type RoundKind } from "@aiwei/domain/assessment/scoring/Finding"
import type { Month } from "@aiwei/domain/shared/Month"
import { useSession } from "@aiwei/queries/sessionQueries"
import type { Suggestion } from "@aiwei/ui/form/Suggestion"
import { createSignal } from "solid-js"

import { today } from "../../../format/today.ts"
import { useInspectionWords } from "../useInspectionWords.ts"

interface Asked {
  readonly unit?: string
  readonly name?: string
  readonly double?: string
  readonly day?: string
}

const namesIn = (text: string): ReadonlyArray<string> =>
  text
    .split(/[、，,;；]/u)
    .map((name) => name.trim())
    .filter((name) => name !== "")

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

const createFields = (asked: Asked) => {
  const session = useSession()
  const from =
    asked.unit === undefined ? null : { value: asked.unit, text: asked.name ?? asked.unit }
  const [unit, setUnit] = createSignal<Suggestion | null>(from)
  const [kind, setKind] = createSignal<RoundKind>("unannounced")
  const [day, setDay] = createSignal(isDay(asked.day ?? "") ? (asked.day ?? "") : today())
  const [time, setTime] = createSignal("")
  const [names, setNames] = createSignal(session.data?.displayName ?? "")
  const [double, setDouble] = createSignal(asked.double ?? "")
  const [note, setNote] = createSignal("")
  const when = { unit, setUnit, kind, setKind, day, setDay, time, setTime }
  return { ...when, names, setNames, double, setDouble, note, setNote }
}

/** `begin` tells the server that this round is scored again, so that it tells nothing of it from then on. */
export const createHead = (asked: Asked, begin: (double: string) => void) => {
  const it = useInspectionWords()
  const fields = createFields(asked)
  const [tried, tryIt] = createSignal(false)
  const inspectors = () => namesIn(fields.names())
  const faults = () => ({
    unit: fields.unit() === null ? it().form.unitMissing : null,
    day: isDay(fields.day()) ? null : it().form.dayMissing,
    inspectors: inspectors().length === 0 ? it().form.inspectorsMissing : null
  })
  if (asked.double !== undefined) begin(asked.double)
  return {
    ...fields,
    inspectors,
    period: () => (isDay(fields.day()) ? fields.day() : today()).slice(0, 7) as Month,
    setDouble: (id: string) => {
      if (id !== "") begin(id)
      fields.setDouble(id)
    },
    faults: () => (tried() ? faults() : { unit: null, day: null, inspectors: null }),
    /** True when the head can be sent. */
    check: (): boolean => {
      tryIt(true)
      return Object.values(faults()).every((fault) => fault === null)
    }
  }
}

export type Head = ReturnType<typeof createHead>
