/**
 * Another division code, or none, from a day on. Codes are issued anew each year; the unit stays what it is.
 * A code that another unit had once is given only after somebody said that it is free.
 */
import { useOrgEdits } from "@aiwei/queries/orgQueries"
import { Field } from "@aiwei/ui/form/Field"
import { createSignal, Show } from "solid-js"

import { today } from "../../../format/today.ts"
import { useWords } from "../../../words/language.tsx"
import { createEdit } from "./createEdit.ts"
import type { EditProps, UnitAsk } from "./createTreeAsks.ts"
import { DayQuestion } from "./DayQuestion.tsx"
import { FormDialog } from "./FormDialog.tsx"
import { Freed } from "./Freed.tsx"
import { isDivisionCode } from "./isDivisionCode.ts"
import { pastDay } from "./pastDay.ts"

const createRecode = (props: EditProps<UnitAsk>) => {
  const words = useWords()
  const unit = () => props.ask.card.unit
  const [text, setText] = createSignal<string>(props.ask.card.unit.code ?? "")
  const [wrong, setWrong] = createSignal(false)
  const [from, setFrom] = createSignal(pastDay(props.day, today()))
  const [freed, free] = createSignal(false)
  const edit = createEdit()
  const { recode } = useOrgEdits()
  const act = () => {
    const typed = text().trim()
    const code = isDivisionCode(typed) ? typed : null
    setWrong(code === null && typed !== "")
    if (code === null && typed !== "") return
    const { id, version, name } = unit()
    void edit.send(
      () => recode.mutateAsync({ id, version, code, on: from(), freed: freed() }),
      () => props.onDone(words().tree.edits.recoded(name))
    )
  }
  const withdrawn = () => freed() || edit.refused()?._tag === "CodeWithdrawn"
  return { unit, text, setText, wrong, from, setFrom, freed, free, withdrawn, edit, act }
}

export const RecodeDialog = (props: EditProps<UnitAsk>) => {
  const words = useWords()
  const t = () => words().tree.edits
  const it = createRecode(props)
  return (
    <FormDialog
      title={t().recodeTitle(it.unit().name)}
      actLabel={t().recodeAct}
      busy={it.edit.busy()}
      onAct={it.act}
      onLeave={props.onLeave}
    >
      <Field
        label={t().code}
        value={it.text()}
        inputmode="numeric"
        onInput={(event) => it.setText(event.currentTarget.value)}
        error={it.wrong() ? t().codeWrong : it.edit.said()}
        hint={t().recodeNote}
      />
      <DayQuestion label={t().from} value={it.from()} onChange={it.setFrom} />
      <Show when={it.withdrawn()}>
        <Freed checked={it.freed()} onChange={it.free} />
      </Show>
    </FormDialog>
  )
}
