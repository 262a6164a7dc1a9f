/** An agreement signed for a frontage: when, until when, and what is promised. */
import type { Day } from "@aiwei/domain/shared/Day"
import {
  type FrontageRow,
  useFrontageDeeds,
  useItemTemplates
} from "@aiwei/queries/duty/frontageQueries"
import { DayField } from "@aiwei/ui/day/DayField"
import { Field } from "@aiwei/ui/form/Field"
import { Select } from "@aiwei/ui/form/Select"
import { Notice } from "@aiwei/ui/Notice"
import { createSignal } from "solid-js"

import { asDay } from "../../format/asDay.ts"
import { today } from "../../format/today.ts"
import { useLanguage, useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { FormActs } from "../page/day/FormActs.tsx"
import { createSending } from "../page/day/sending.ts"
import { frontageName } from "./frontageColumns.tsx"

const createSigning = (props: { readonly row: FrontageRow; readonly onClose: () => void }) => {
  const words = useWords()
  const { language } = useLanguage()
  const t = () => words().frontage
  const templates = useItemTemplates(useFrame().office)
  const { sign } = useFrontageDeeds()
  const { send, busy, refused } = createSending()
  const [signedOn, setSignedOn] = createSignal(today())
  const [until, setUntil] = createSignal<Day | null>(null)
  const [template, choose] = createSignal("")
  const [remark, setRemark] = createSignal("")
  const all = () => templates.data ?? []
  const chosen = () => all().find(({ code }) => code === template()) ?? all()[0]
  const submit = async (event: Event) => {
    event.preventDefault()
    const wanted = {
      frontage: props.row.id,
      signedOn: signedOn(),
      validUntil: until(),
      items: chosen()?.items ?? null,
      remark: remark().trim()
    }
    const said = t().signedNow(frontageName(props.row))
    if (await send(() => sign.mutateAsync(wanted), said)) props.onClose()
  }
  return {
    words,
    language,
    t,
    all,
    chosen,
    choose,
    signedOn,
    setSignedOn,
    until,
    setUntil,
    remark,
    setRemark,
    submit,
    busy,
    refused
  }
}

export const SignForm = (props: { readonly row: FrontageRow; readonly onClose: () => void }) => {
  const {
    words,
    language,
    t,
    all,
    chosen,
    choose,
    signedOn,
    setSignedOn,
    until,
    setUntil,
    remark,
    setRemark,
    submit,
    busy,
    refused
  } = createSigning(props)
  return (
    <form class="panel-form" noValidate aria-label={t().sign} onSubmit={submit}>
      <DayField
        label={t().columns.signedOn}
        value={signedOn()}
        today={today()}
        max={today()}
        words={words().tree.day}
        onChange={(day) => day !== null && setSignedOn(asDay(day))}
      />
      <DayField
        label={t().columns.validUntil}
        hint={t().fields.untilHint}
        optional
        value={until()}
        today={today()}
        words={words().tree.day}
        onChange={(day) => setUntil(day === null ? null : asDay(day))}
      />
      <Select
        label={t().columns.items}
        value={chosen()?.code ?? ""}
        options={all().map((one) => ({ value: one.code, text: one[language()] }))}
        onChoose={choose}
      />
      <Field
        label={t().fields.remark}
        maxLength={300}
        value={remark()}
        onInput={(event) => setRemark(event.currentTarget.value)}
      />
      <Notice text={refused()} />
      <FormActs busy={busy()} act={t().signAct} onClose={props.onClose} />
    </form>
  )
}
