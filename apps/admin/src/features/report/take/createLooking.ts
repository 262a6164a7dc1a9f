/** The doubt that is asked about, and its record as it stands now: it is looked at anew each time. */
import type { KeptEdit, Standing } from "@aiwei/queries/handEdits/Taker"
import type { useTakeFileValue } from "@aiwei/queries/handEdits/useTakeFileValue"
import { type Accessor, createSignal } from "solid-js"

import { useWords } from "../../../words/language.tsx"

export interface TakeAsked {
  readonly edit: KeptEdit
  readonly period: string | undefined
  readonly file: string
  /** `花名册!E3` */
  readonly where: string
}

/** A record as it was found, that it is gone, or why it could not be looked at. */
export type Found =
  | { readonly is: "looking" }
  | { readonly is: "gone" }
  | { readonly is: "failed"; readonly thrown: unknown }
  | { readonly is: "there"; readonly standing: Standing }

export const createLooking = (
  office: Accessor<string | undefined>,
  standing: ReturnType<typeof useTakeFileValue>["standing"]
) => {
  const words = useWords()
  const [asked, setAsked] = createSignal<TakeAsked | null>(null)
  const [found, setFound] = createSignal<Found>({ is: "looking" })

  const look = async ({ edit, period, file, where }: TakeAsked): Promise<Found> => {
    const reason = words().take.reason(`${file} ${where}`)
    try {
      const there = await standing(edit, { office: office(), period, reason })
      return there === null ? { is: "gone" } : { is: "there", standing: there }
    } catch (thrown) {
      return { is: "failed", thrown }
    }
  }
  const lookAt = async (one: TakeAsked) => {
    setAsked(one)
    setFound({ is: "looking" })
    const seen = await look(one)
    if (asked() === one) setFound(seen)
  }
  return { asked, found, look, lookAt, leave: () => setAsked(null) }
}
