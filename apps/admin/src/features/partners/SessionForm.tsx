/** A session of a partner unit written down: where, when, how many came, and what was cleared away. */
import { type PartnerRow, useSessionDeeds } from "@aiwei/queries/duty/partnerQueries"
import { DayField } from "@aiwei/ui/day/DayField"
import { Field } from "@aiwei/ui/form/Field"
import type { Suggestion } from "@aiwei/ui/form/Suggestion"
import { Notice } from "@aiwei/ui/Notice"
import { createSignal, For } from "solid-js"
import { createStore } from "solid-js/store"

import { asDay } from "../../format/asDay.ts"
import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import { pathText } from "../duties/pathText.ts"
import { FormActs } from "../page/day/FormActs.tsx"
import { createSending } from "../page/day/sending.ts"
import { isCount } from "../register/fieldTexts.ts"
import { PlacePick } from "../tasks/give/PlacePick.tsx"

const figures = ["people", "minutes", "ads", "deadCorners", "clutter"] as const
type Figure = (typeof figures)[number]

const noFigures: Readonly<Record<Figure, string>> = {
  people: "",
  minutes: "",
  ads: "",
  deadCorners: "",
  clutter: ""
}

const countIn = (text: string): number | null => (text.trim() === "" ? null : Number(text.trim()))

const createSession = (
  partner: string,
  place: PartnerRow["places"][number] | null,
  onClose: () => void
) => {
  const words = useWords()
  const t = () => words().partners
  const { session } = useSessionDeeds()
  const sending = createSending()
  const [at, setAt] = createSignal<Suggestion | null>(
    place === null ? null : { value: place.placeId, text: pathText(words(), place) }
  )
  const [day, setDay] = createSignal(today())
  const [remark, setRemark] = createSignal("")
  const [texts, setText] = createStore<Record<Figure, string>>({ ...noFigures })
  const [tried, setTried] = createSignal(false)
  const wrong = (figure: Figure): string | null => {
    if (!tried()) return null
    if (texts[figure].trim() === "") return figure === "people" ? words().register.needed : null
    return isCount(texts[figure]) ? null : words().register.notCount
  }
  const send = async () => {
    setTried(true)
    const where = at()
    if (where === null || figures.some((figure) => wrong(figure) !== null)) return
    const { people, minutes, ads, deadCorners, clutter } = texts
    const act = () =>
      session.mutateAsync({
        partner,
        place: where.value,
        day: day(),
        people: countIn(people),
        minutes: countIn(minutes),
        ads: countIn(ads) ?? 0,
        deadCorners: countIn(deadCorners) ?? 0,
        clutter: countIn(clutter) ?? 0,
        remark: remark().trim()
      })
    if (await sending.send(act, t().saved(day()))) onClose()
  }
  const placeWrong = () => (tried() && at() === null ? words().register.needed : null)
  return {
    at,
    setAt,
    day,
    setDay,
    remark,
    setRemark,
    texts,
    setText,
    wrong,
    placeWrong,
    send,
    busy: sending.busy,
    refused: sending.refused
  }
}

export const SessionForm = (props: {
  readonly partner: string
  readonly place: PartnerRow["places"][number] | null
  readonly onClose: () => void
}) => {
  const words = useWords()
  const t = () => words().partners
  const it = createSession(props.partner, props.place, props.onClose)
  return (
    <form
      class="panel-form"
      noValidate
      aria-label={t().add}
      onSubmit={(event) => {
        event.preventDefault()
        void it.send()
      }}
    >
      <PlacePick
        label={t().fields.place}
        error={it.placeWrong()}
        value={it.at()}
        onChoose={it.setAt}
      />
      <DayField
        label={t().fields.day}
        value={it.day()}
        today={today()}
        max={today()}
        words={words().tree.day}
        onChange={(day) => day !== null && it.setDay(asDay(day))}
      />
      <div class="day-pair">
        <For each={figures}>
          {(figure) => (
            <Field
              label={t().fields[figure]}
              inputmode="numeric"
              error={it.wrong(figure)}
              value={it.texts[figure]}
              onInput={(event) => it.setText(figure, event.currentTarget.value)}
            />
          )}
        </For>
      </div>
      <Field
        label={t().fields.remark}
        maxLength={300}
        value={it.remark()}
        onInput={(event) => it.setRemark(event.currentTarget.value)}
      />
      <Notice text={it.refused()} />
      <FormActs busy={it.busy()} onClose={props.onClose} />
    </form>
  )
}
