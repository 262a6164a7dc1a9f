/** A handover in the making: what is held, what was chosen for each thing, and the deed itself. */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import {
  type HandoverSheet,
  type HandoverThing,
  useHandoverPreview,
  useMakeHandover
} from "@aiwei/queries/duty/handoverQueries"
import type { Suggestion } from "@aiwei/ui/form/Suggestion"
import { createEffect, createMemo, createSignal, on } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { handoverAddress } from "./handoverAddress.ts"
import {
  type Choice,
  type Choices,
  choiceOf,
  chosenForAll,
  counted,
  decisionsOf,
  keyOf,
  undecided
} from "./handoverPlan.ts"

/** Of one kind, in the order in which they are shown. */
export interface KindOfThings {
  readonly kind: HandoverThing["kind"]
  readonly things: ReadonlyArray<HandoverThing>
}

/** For which things somebody else is asked for: one of them, or all of a kind. */
export interface Asked {
  readonly kind: HandoverThing["kind"]
  readonly things: ReadonlyArray<HandoverThing>
}

const createChosen = (things: () => ReadonlyArray<HandoverThing>) => {
  const [chosen, setChosen] = createSignal<Choices>({})
  /** Whoever was named once can be named for the rest by one press. */
  const [known, setKnown] = createSignal<ReadonlyArray<Suggestion>>([])
  const [asked, ask] = createSignal<Asked | null>(null)
  const takes = ({ value, text }: Suggestion) => {
    const wanted = asked()
    ask(null)
    if (wanted === null) return
    if (!known().some((one) => one.value === value)) setKnown([...known(), { value, text }])
    setChosen(chosenForAll(wanted.things, chosen(), `to:${value}`))
  }
  return {
    chosen,
    known,
    asked,
    ask,
    takes,
    choose: (thing: HandoverThing, choice: Choice) =>
      setChosen({ ...chosen(), [keyOf(thing)]: choice }),
    chooseAll: (kind: HandoverThing["kind"], choice: Choice) => {
      const all = things().filter((one) => one.kind === kind)
      setChosen(chosenForAll(all, chosen(), choice))
    },
    forget: () => {
      setChosen({})
      setKnown([])
    }
  }
}

export const createHandover = (onMade: (sheet: HandoverSheet) => void) => {
  const words = useWords()
  const address = handoverAddress()
  const preview = useHandoverPreview(address.person, address.on)
  const make = useMakeHandover()
  const [docNo, setDocNo] = createSignal("")
  const [refused, refuse] = createSignal<string | null>(null)
  const things = createMemo(() => preview.data?.rows ?? [])
  const chosen = createChosen(things)
  createEffect(on(address.person, chosen.forget, { defer: true }))
  const kinds = createMemo((): ReadonlyArray<KindOfThings> =>
    [...Map.groupBy(things(), ({ kind }) => kind)].map(([kind, rows]) => ({ kind, things: rows }))
  )
  /** Whom a thing goes to as chosen; null for nobody, or for somebody whose name is not known here. */
  const successorOf = (thing: HandoverThing): Suggestion | null => {
    const choice = choiceOf(thing, chosen.chosen(), address.reason())
    const { proposal } = thing
    if (choice === "proposed" && proposal !== null) {
      return { value: proposal.personId, text: proposal.name }
    }
    return chosen.known().find(({ value }) => choice === `to:${value}`) ?? null
  }
  const act = async (): Promise<HandoverThing | null> => {
    const [data, person, reason] = [preview.data, address.person(), address.reason()]
    refuse(null)
    if (data === undefined || person === null || make.isPending) return null
    const open = undecided(things(), chosen.chosen(), reason)
    if (open.length > 0) {
      refuse(words().handover.undecidedTold(open.length))
      return open[0] ?? null
    }
    const { version } = data
    const decisions = decisionsOf(things(), chosen.chosen(), reason)
    try {
      const asked = { person, on: address.on(), reason, version, decisions }
      onMade(await make.mutateAsync({ ...asked, docNo: docNo().trim() || null }))
    } catch (thrown) {
      refuse(refusalText(words(), thrown))
      // A colleague changed something: it is shown as it is now, and what was chosen for the rest stays.
      if (domainErrorOf(thrown)?._tag === "HandoverChanged") void preview.refetch()
    }
    return null
  }
  return {
    address,
    preview,
    docNo,
    setDocNo,
    refused,
    things,
    kinds,
    busy: () => make.isPending,
    counts: () => counted(things(), chosen.chosen(), address.reason()),
    choiceOf: (thing: HandoverThing) => choiceOf(thing, chosen.chosen(), address.reason()),
    successorOf,
    act,
    ...chosen
  }
}

export type HandoverPage = ReturnType<typeof createHandover>
