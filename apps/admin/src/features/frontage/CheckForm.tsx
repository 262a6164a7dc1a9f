/** A check of a frontage: which of what was promised was not kept; nothing ticked means all was well. */
import { type FrontageRow, useFrontageDeeds } from "@aiwei/queries/duty/frontageQueries"
import { DayField } from "@aiwei/ui/day/DayField"
import { Field } from "@aiwei/ui/form/Field"
import { Notice } from "@aiwei/ui/Notice"
import { createSignal, For } from "solid-js"

import { asDay } from "../../format/asDay.ts"
import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import { FormActs } from "../page/day/FormActs.tsx"
import { createSending } from "../page/day/sending.ts"
import { frontageName } from "./frontageColumns.tsx"

const createCheck = (props: { readonly row: FrontageRow; readonly onClose: () => void }) => {
  const words = useWords()
  const t = () => words().frontage
  const { check } = useFrontageDeeds()
  const { send, busy, refused } = createSending()
  const [day, setDay] = createSignal(today())
  const [breaches, setBreaches] = createSignal<ReadonlyArray<string>>([])
  const [person, setPerson] = createSignal("")
  const [remark, setRemark] = createSignal("")
  const submit = async () => {
    const name = person().trim()
    const wanted = {
      frontage: props.row.id,
      day: day(),
      breaches: breaches(),
      person: name === "" ? null : { name },
      remark: remark().trim()
    }
    const said = t().checkedNow(frontageName(props.row))
    if (await send(() => check.mutateAsync(wanted), said)) props.onClose()
  }
  return {
    words,
    t,
    day,
    setDay,
    breaches,
    setBreaches,
    person,
    setPerson,
    remark,
    setRemark,
    submit,
    busy,
    refused
  }
}

export const CheckForm = (props: { readonly row: FrontageRow; readonly onClose: () => void }) => {
  const {
    words,
    t,
    day,
    setDay,
    breaches,
    setBreaches,
    person,
    setPerson,
    remark,
    setRemark,
    submit,
    busy,
    refused
  } = createCheck(props)
  return (
    <form
      class="panel-form"
      noValidate
      aria-label={t().check}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <DayField
        label={t().fields.day}
        value={day()}
        today={today()}
        max={today()}
        words={words().tree.day}
        onChange={(chosen) => chosen !== null && setDay(asDay(chosen))}
      />
      <Breaches items={props.row.items} chosen={breaches()} onChoose={setBreaches} />
      <Field
        label={t().fields.person}
        value={person()}
        onInput={(event) => setPerson(event.currentTarget.value)}
      />
      <Field
        label={t().fields.remark}
        maxLength={300}
        value={remark()}
        onInput={(event) => setRemark(event.currentTarget.value)}
      />
      <Notice text={refused()} />
      <FormActs busy={busy()} onClose={props.onClose} />
    </form>
  )
}

const Breaches = (props: {
  readonly items: ReadonlyArray<string>
  readonly chosen: ReadonlyArray<string>
  readonly onChoose: (items: ReadonlyArray<string>) => void
}) => {
  const words = useWords()
  const t = () => words().frontage
  return (
    <fieldset class="day-checks">
      <legend>{t().fields.breaches}</legend>
      <For each={props.items}>
        {(item) => (
          <label>
            <input
              type="checkbox"
              checked={props.chosen.includes(item)}
              onChange={({ currentTarget }) =>
                props.onChoose(
                  props.items.filter((one) =>
                    one === item ? currentTarget.checked : props.chosen.includes(one)
                  )
                )
              }
            />
            {item}
          </label>
        )}
      </For>
      <p class="day-note">{t().fields.breachesHint}</p>
    </fieldset>
  )
}
