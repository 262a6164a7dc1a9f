/** A frontage registered beside the list: where it is, what it is called, and since when. */
import { useFrontageDeeds } from "@aiwei/queries/duty/frontageQueries"
import { Button } from "@aiwei/ui/Button"
import { DayField } from "@aiwei/ui/day/DayField"
import { Field } from "@aiwei/ui/form/Field"
import type { Suggestion } from "@aiwei/ui/form/Suggestion"
import { Notice } from "@aiwei/ui/Notice"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { createSignal } from "solid-js"

import { asDay } from "../../format/asDay.ts"
import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import { createSending } from "../page/day/sending.ts"
import { PlacePick } from "../tasks/give/PlacePick.tsx"

const createNew = (props: { readonly onDone: (id: string) => void }) => {
  const words = useWords()
  const t = () => words().frontage
  const { add } = useFrontageDeeds()
  const { send, busy, refused } = createSending()
  const [place, setPlace] = createSignal<Suggestion | null>(null)
  const [name, setName] = createSignal("")
  const [on, setOn] = createSignal(today())
  const [tried, setTried] = createSignal(false)
  const submit = async () => {
    setTried(true)
    const at = place()
    if (at === null) return
    const wanted = { place: at.value, name: name().trim(), on: on() }
    const done = await send(
      async () => props.onDone((await add.mutateAsync(wanted)).id),
      t().added(name().trim() === "" ? at.text : name().trim())
    )
    return done
  }
  return { words, t, place, setPlace, name, setName, on, setOn, tried, submit, busy, refused }
}

export const NewFrontage = (props: {
  readonly onClose: () => void
  readonly onDone: (id: string) => void
}) => {
  const { words, t, place, setPlace, name, setName, on, setOn, tried, submit, busy, refused } =
    createNew(props)
  return (
    <SidePanel
      label={t().record}
      title={t().add}
      closeLabel={words().close}
      onClose={() => props.onClose()}
      foot={
        <Button type="submit" form="new-frontage" tone="main" disabled={busy()}>
          {busy() ? words().register.saving : words().register.save}
        </Button>
      }
    >
      <form
        id="new-frontage"
        class="panel-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <PlacePick
          label={t().columns.place}
          error={tried() && place() === null ? words().register.needed : null}
          value={place()}
          onChoose={setPlace}
        />
        <Field
          label={t().fields.name}
          hint={t().fields.nameHint}
          maxLength={50}
          value={name()}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <DayField
          label={t().fields.since}
          value={on()}
          today={today()}
          words={words().tree.day}
          onChange={(day) => day !== null && setOn(asDay(day))}
        />
        <Notice text={refused()} />
      </form>
    </SidePanel>
  )
}
