/** A check of a frontage: which of what was promised was not kept; nothing ticked means all was well. */
import { type FrontageRow, useFrontageDeeds } from "@aiwei/queries/duty/frontageQueries"
import { Button } from "@aiwei/ui/Button"
import { DayField } from "@aiwei/ui/day/DayField"
import { Field } from "@aiwei/ui/form/Field"
import { Notice } from "@aiwei/ui/Notice"
import { createSignal, For } from "solid-js"

import { asDay } from "../../format/asDay.ts"
import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import { createSending } from "../page/day/sending.ts"
import { frontageName } from "./frontageColumns.tsx"

export const CheckForm = (props: { readonly row: FrontageRow; readonly onClose: () => void }) => {
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
      <fieldset class="day-checks">
        <legend>{t().fields.breaches}</legend>
        <For each={props.row.items}>
          {(item) => (
            <label>
              <input
                type="checkbox"
                checked={breaches().includes(item)}
                onChange={({ currentTarget }) =>
                  setBreaches(
                    props.row.items.filter((one) =>
                      one === item ? currentTarget.checked : breaches().includes(one)
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
      <div class="panel-acts">
        <Button type="submit" tone="main" disabled={busy()}>
          {busy() ? words().register.saving : words().register.save}
        </Button>
        <Button onClick={() => props.onClose()}>{words().tree.edits.leave}</Button>
      </div>
    </form>
  )
}
