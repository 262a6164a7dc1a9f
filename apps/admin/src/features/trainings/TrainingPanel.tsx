/** One training beside the list, which can be removed when it was written down wrongly; or a new one. */
import { type TrainingRow, useTrainingDeeds } from "@aiwei/queries/duty/trainingQueries"
import { Button } from "@aiwei/ui/Button"
import { Notice } from "@aiwei/ui/Notice"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { createSignal, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { AskFirst } from "../page/AskFirst.tsx"
import { Facts } from "../page/Facts.tsx"
import { untilOf } from "./counting.ts"
import { createTrainingForm } from "./createTrainingForm.ts"
import { TrainingFields } from "./TrainingFields.tsx"

export const NewTraining = (props: { readonly onClose: () => void }) => {
  const words = useWords()
  const form = createTrainingForm(null, () => props.onClose())
  const t = () => words().trainings
  return (
    <SidePanel
      label={t().record}
      title={t().add}
      closeLabel={words().close}
      onClose={() => props.onClose()}
      foot={
        <Button type="submit" form="new-training" tone="main" disabled={form.busy()}>
          {form.busy() ? t().saving : t().save}
        </Button>
      }
    >
      <form
        id="new-training"
        class="panel-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void form.send()
        }}
      >
        <TrainingFields form={form} />
        <Notice text={form.refused()} />
      </form>
    </SidePanel>
  )
}

export const TrainingPanel = (props: {
  readonly row: TrainingRow
  readonly dutyName: string
  readonly onClose: () => void
}) => {
  const words = useWords()
  const may = useMay()
  const [removing, remove] = createSignal(false)
  const deeds = useTrainingDeeds()
  const t = () => words().trainings
  const facts = () => {
    const { fields, forever } = t()
    const { personId, personName, day, minutes, certificate, givenBy } = props.row
    return [
      [fields.person, <a href={`/people?record=${personId}`}>{personName}</a>],
      [fields.duty, props.dutyName],
      [fields.day, day],
      [fields.validUntil, untilOf(props.row) ?? forever],
      [fields.minutes, minutes],
      [fields.certificate, certificate],
      [fields.givenBy, givenBy]
    ] as const
  }
  const act = async () => {
    const { personId: person, id } = props.row
    await deeds.remove.mutateAsync({ person, id })
    props.onClose()
  }
  return (
    <SidePanel
      label={t().record}
      title={props.row.personName}
      closeLabel={words().close}
      onClose={() => props.onClose()}
    >
      <Facts facts={facts()} />
      <Show when={may("trainings.remove")}>
        <div class="panel-part panel-acts">
          <Button onClick={() => remove(true)}>{t().remove}</Button>
        </div>
      </Show>
      <Show when={removing()}>
        <AskFirst
          title={t().removeTitle(props.row.personName, props.dutyName)}
          lines={t().removeLines}
          actLabel={t().remove}
          act={act}
          done={t().removed}
          onClose={() => remove(false)}
        />
      </Show>
    </SidePanel>
  )
}
