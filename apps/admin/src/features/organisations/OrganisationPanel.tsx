/** One organisation beside the list, or a new one: its fields, and its end. */
import { type OrganisationRow, useOrganisationDeeds } from "@aiwei/queries/duty/organisationQueries"
import { Button } from "@aiwei/ui/Button"
import { DayField } from "@aiwei/ui/day/DayField"
import { Notice } from "@aiwei/ui/Notice"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { createSignal, createUniqueId, Show } from "solid-js"

import { asDay } from "../../format/asDay.ts"
import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import { HistoryFold } from "../audit/HistoryFold.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { AskFirst } from "../page/AskFirst.tsx"
import { createOrganisationForm } from "./createOrganisationForm.ts"
import { OrganisationFields } from "./OrganisationFields.tsx"

export const OrganisationPanel = (props: {
  /** Null for a new one. */
  readonly row: OrganisationRow | null
  /** Another day is shown: what is written there is not what would be changed. */
  readonly frozen: boolean
  readonly onClose: () => void
}) => {
  const words = useWords()
  const may = useMay()
  const formId = createUniqueId()
  const [ending, end] = createSignal(false)
  const { row } = props
  const form = createOrganisationForm(row, () => props.onClose())
  const t = () => words().organisations
  const mayWrite = () =>
    !props.frozen && may(row === null ? "organisations.add" : "organisations.change")
  return (
    <SidePanel
      label={t().record}
      title={row?.name ?? t().add}
      closeLabel={words().close}
      onClose={() => props.onClose()}
      foot={
        <Acts
          formId={formId}
          busy={form.busy()}
          saves={mayWrite()}
          isNew={row === null}
          ends={row !== null && !props.frozen && may("organisations.close")}
          onEnd={() => end(true)}
        />
      }
    >
      <form
        id={formId}
        class="panel-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void form.send()
        }}
      >
        <Show when={props.frozen}>
          <Notice tone="info" text={t().readOnly} />
        </Show>
        <fieldset disabled={!mayWrite()}>
          <OrganisationFields form={form} isNew={row === null} />
        </fieldset>
        <Notice text={form.refused()} />
      </form>
      <Show when={row}>{(one) => <HistoryFold entity={`Organisation/${one().id}`} />}</Show>
      <Show when={ending() && row}>
        {(one) => <End row={one()} onClose={() => end(false)} onGone={() => props.onClose()} />}
      </Show>
    </SidePanel>
  )
}

const Acts = (props: {
  readonly formId: string
  readonly busy: boolean
  readonly saves: boolean
  readonly isNew: boolean
  readonly ends: boolean
  readonly onEnd: () => void
}) => {
  const words = useWords()
  const t = () => words().organisations
  const save = () => (props.isNew ? t().create : t().save)
  return (
    <div class="record-acts">
      <Show when={props.saves}>
        <Button type="submit" form={props.formId} tone="main" disabled={props.busy}>
          {props.busy ? t().saving : save()}
        </Button>
      </Show>
      <Show when={props.ends}>
        <Button tone="bare" onClick={() => props.onEnd()}>
          {t().end}
        </Button>
      </Show>
    </div>
  )
}

const End = (props: {
  readonly row: OrganisationRow
  readonly onClose: () => void
  readonly onGone: () => void
}) => {
  const words = useWords()
  const { close } = useOrganisationDeeds()
  const [on, setOn] = createSignal(today())
  const t = () => words().organisations
  const act = async () => {
    const { id, version } = props.row
    await close.mutateAsync({ id, version, on: on() })
    props.onGone()
  }
  return (
    <AskFirst
      title={t().endTitle(props.row.name)}
      lines={t().endLines}
      actLabel={t().end}
      act={act}
      done={t().ended(props.row.name)}
      onClose={() => props.onClose()}
    >
      <DayField
        label={t().endOn}
        value={on()}
        today={today()}
        words={words().tree.day}
        onChange={(day) => {
          if (day !== null) setOn(asDay(day))
        }}
      />
    </AskFirst>
  )
}
