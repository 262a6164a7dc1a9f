/** Another division code, or none. Codes are issued anew each year; the unit stays what it is. */
import { useOrgEdits } from "@aiwei/queries/orgQueries"
import { Field } from "@aiwei/ui/form/Field"
import { createSignal } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { createEdit } from "./createEdit.ts"
import type { EditProps, UnitAsk } from "./createTreeAsks.ts"
import { FormDialog } from "./FormDialog.tsx"
import { isDivisionCode } from "./isDivisionCode.ts"

export const RecodeDialog = (props: EditProps<UnitAsk>) => {
  const words = useWords()
  const t = () => words().tree.edits
  const unit = () => props.ask.card.unit
  const [text, setText] = createSignal<string>(props.ask.card.unit.code ?? "")
  const [wrong, setWrong] = createSignal(false)
  const edit = createEdit()
  const { recode } = useOrgEdits()
  const act = () => {
    const typed = text().trim()
    const code = isDivisionCode(typed) ? typed : null
    setWrong(code === null && typed !== "")
    if (code === null && typed !== "") return
    const { id, version, name } = unit()
    void edit.send(
      () => recode.mutateAsync({ id, version, code }),
      () => props.onDone(t().recoded(name))
    )
  }
  return (
    <FormDialog
      title={t().recodeTitle(unit().name)}
      actLabel={t().recodeAct}
      busy={edit.busy()}
      onAct={act}
      onLeave={props.onLeave}
    >
      <Field
        label={t().code}
        value={text()}
        inputmode="numeric"
        onInput={(event) => setText(event.currentTarget.value)}
        error={wrong() ? t().codeWrong : edit.said()}
        hint={t().recodeNote}
      />
    </FormDialog>
  )
}
