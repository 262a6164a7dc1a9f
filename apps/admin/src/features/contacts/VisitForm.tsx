/** A visit that is written down, or corrected: when, who went, what was found, what follows. */
import { useVisitDeeds, type VisitLine } from "@aiwei/queries/duty/contactQueries"
import { DayField } from "@aiwei/ui/day/DayField"
import { Field } from "@aiwei/ui/form/Field"
import { TextArea } from "@aiwei/ui/form/TextArea"
import { Notice } from "@aiwei/ui/Notice"
import { createSignal } from "solid-js"

import { asDay } from "../../format/asDay.ts"
import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import { FormActs } from "../page/day/FormActs.tsx"
import { createSending } from "../page/day/sending.ts"
import { namesIn, type PointRow } from "./pointRows.ts"

const createVisit = (point: PointRow, before: VisitLine | null, onClose: () => void) => {
  const words = useWords()
  const t = () => words().contacts
  const { visit, correct } = useVisitDeeds()
  const sending = createSending()
  const [day, setDay] = createSignal(before?.day ?? today())
  const [people, setPeople] = createSignal(
    before === null
      ? (point.holder?.name ?? "")
      : words().register.join(before.people.map(({ name }) => name))
  )
  const [findings, setFindings] = createSignal(before?.findings ?? "")
  const [followUp, setFollowUp] = createSignal(before?.followUp ?? "")
  const [tried, setTried] = createSignal(false)
  const said = () => ({
    day: day(),
    people: namesIn(people()).map((name) => {
      const known = before?.people.find((one) => one.name === name)
      return known === undefined ? { name } : { personId: known.personId }
    }),
    findings: findings().trim(),
    followUp: followUp().trim()
  })
  const send = async () => {
    setTried(true)
    if (findings().trim() === "") return
    const act = () =>
      before === null
        ? visit.mutateAsync({ point: point.id, ...said() })
        : correct.mutateAsync({ id: before.id, version: before.version, ...said() })
    if (await sending.send(act, t().saved(point.name, day()))) onClose()
  }
  const missing = () => (tried() && findings().trim() === "" ? words().register.needed : null)
  return {
    day,
    setDay,
    people,
    setPeople,
    findings,
    setFindings,
    followUp,
    setFollowUp,
    missing,
    send,
    busy: sending.busy,
    refused: sending.refused
  }
}

export const VisitForm = (props: {
  readonly point: PointRow
  readonly visit: VisitLine | null
  readonly onClose: () => void
}) => {
  const words = useWords()
  const t = () => words().contacts
  const it = createVisit(props.point, props.visit, props.onClose)
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
      <DayField
        label={t().fields.day}
        value={it.day()}
        today={today()}
        max={today()}
        words={words().tree.day}
        onChange={(day) => day !== null && it.setDay(asDay(day))}
      />
      <Field
        label={t().fields.people}
        hint={t().fields.peopleHint}
        value={it.people()}
        onInput={(event) => it.setPeople(event.currentTarget.value)}
      />
      <TextArea
        label={t().fields.findings}
        error={it.missing()}
        maxlength={300}
        value={it.findings()}
        onInput={(event) => it.setFindings(event.currentTarget.value)}
      />
      <TextArea
        label={t().fields.followUp}
        maxlength={300}
        value={it.followUp()}
        onInput={(event) => it.setFollowUp(event.currentTarget.value)}
      />
      <Notice text={it.refused()} />
      <FormActs busy={it.busy()} onClose={props.onClose} />
    </form>
  )
}
