/** Somebody else for one thing, or for all of a kind: whoever it is stands on the staff list. */
import { Dialog } from "@aiwei/ui/feedback/Dialog"
import { Combobox } from "@aiwei/ui/form/Combobox"
import type { Suggestion } from "@aiwei/ui/form/Suggestion"
import { createSignal } from "solid-js"

import { useLanguage, useWords } from "../../words/language.tsx"
import { createStaffSuggestions } from "../register/suggest/createStaffSuggestions.ts"
import type { Asked } from "./createHandover.ts"

export default function OtherDialog(props: {
  readonly asked: Asked
  readonly onTake: (person: Suggestion) => void
  readonly onLeave: () => void
}) {
  const words = useWords()
  const { language } = useLanguage()
  const t = () => words().handover
  const people = createStaffSuggestions()
  const [person, setPerson] = createSignal<Suggestion | null>(null)
  const [blank, setBlank] = createSignal(false)
  const title = () => {
    const { kind, things } = props.asked
    const [first] = things
    if (first === undefined || things.length > 1) {
      return t().otherMany(t().kinds[kind], things.length)
    }
    return t().otherTitle(first.dutyName?.[language()] ?? first.name)
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && props.onLeave()}
      title={title()}
      actLabel={t().otherAct}
      leaveLabel={t().leave}
      onAct={() => {
        const chosen = person()
        setBlank(chosen === null)
        if (chosen !== null) props.onTake(chosen)
      }}
    >
      <Combobox
        label={t().otherLabel}
        hint={t().whoHint}
        value={person()}
        onChoose={setPerson}
        suggestions={people.found()}
        searching={people.searching()}
        onQuery={(text) => void people.ask(text)}
        words={people.words(words())}
        error={blank() ? t().otherNeeded : null}
      />
    </Dialog>
  )
}
