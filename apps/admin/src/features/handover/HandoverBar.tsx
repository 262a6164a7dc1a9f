/** Over the list: who hands over, from which day, and why. */
import { DayField } from "@aiwei/ui/day/DayField"
import { Combobox } from "@aiwei/ui/form/Combobox"
import { Field } from "@aiwei/ui/form/Field"
import { For } from "solid-js"

import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import { createStaffSuggestions } from "../register/suggest/createStaffSuggestions.ts"
import type { HandoverPage } from "./createHandover.ts"
import { reasons } from "./handoverPlan.ts"

export const HandoverBar = (props: { readonly page: HandoverPage }) => {
  const words = useWords()
  const t = () => words().handover
  const people = createStaffSuggestions()
  const { address } = props.page
  const person = () => {
    const id = address.person()
    return id === null ? null : { value: id, text: props.page.preview.data?.person.name ?? "" }
  }
  return (
    <div class="handover-bar">
      <Combobox
        label={t().who}
        hint={t().whoHint}
        value={person()}
        onChoose={(one) => address.goToPerson(one?.value ?? null)}
        suggestions={people.found()}
        searching={people.searching()}
        onQuery={(text) => void people.ask(text)}
        words={people.words(words())}
      />
      <DayField
        label={t().from}
        hint={t().fromHint}
        value={address.on()}
        today={today()}
        words={words().tree.day}
        onChange={(day) => {
          if (day !== null) address.goToDay(day)
        }}
      />
      <fieldset class="pick handover-reason">
        <legend>{t().reason}</legend>
        <For each={reasons}>
          {(reason) => (
            <label>
              <input
                type="radio"
                name="handover-reason"
                checked={address.reason() === reason}
                onChange={() => address.goToReason(reason)}
              />
              {t().reasons[reason]}
            </label>
          )}
        </For>
      </fieldset>
      <Field
        label={t().docNo}
        name="handover-doc"
        maxLength={100}
        value={props.page.docNo()}
        onInput={(event) => props.page.setDocNo(event.currentTarget.value)}
      />
    </div>
  )
}
