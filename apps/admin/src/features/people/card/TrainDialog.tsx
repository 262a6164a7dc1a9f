/** Writes down a training of the person whose card is open. */
import { Dialog } from "@aiwei/ui/feedback/Dialog"
import { Notice } from "@aiwei/ui/Notice"

import { useWords } from "../../../words/language.tsx"
import { createTrainingForm } from "../../trainings/createTrainingForm.ts"
import { TrainingFields } from "../../trainings/TrainingFields.tsx"

export default function TrainDialog(props: {
  readonly id: string
  readonly name: string
  readonly onClose: () => void
}) {
  const words = useWords()
  const { id, name } = props
  const form = createTrainingForm({ value: id, text: name }, () => props.onClose())
  const t = () => words().trainings
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && props.onClose()}
      title={t().add}
      actLabel={form.busy() ? t().saving : t().save}
      leaveLabel={t().leave}
      onAct={() => void form.send()}
      busy={form.busy()}
    >
      <TrainingFields form={form} />
      <Notice text={form.refused()} />
    </Dialog>
  )
}
