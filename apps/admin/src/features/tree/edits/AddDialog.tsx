/** One new unit under the one that is shown. */
import type { UnitLevel } from "@aiwei/domain/org/levels/OrgLevel"
import { useLevels, useOrgEdits } from "@aiwei/queries/orgQueries"
import { Field } from "@aiwei/ui/form/Field"
import { Notice } from "@aiwei/ui/Notice"
import { createSignal, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { createEdit } from "./createEdit.ts"
import type { EditProps, UnitAsk } from "./createTreeAsks.ts"
import { DayQuestion } from "./DayQuestion.tsx"
import { FormDialog } from "./FormDialog.tsx"
import { isDivisionCode } from "./isDivisionCode.ts"
import { levelsBelow } from "./levelBelow.ts"
import { LevelChoice } from "./LevelChoice.tsx"
import { pasteProblem } from "./paste/pasteProblem.ts"

const createNewUnit = (props: EditProps<UnitAsk>) => {
  const words = useWords()
  const parent = () => props.ask.card.unit
  const known = useLevels()
  const levels = () => levelsBelow(parent().level, known.data ?? [])
  const [name, setName] = createSignal("")
  const [code, setCode] = createSignal("")
  const [level, setLevel] = createSignal<UnitLevel>(levels()[0] ?? "compound")
  const [from, setFrom] = createSignal(props.day)
  const [tried, setTried] = createSignal(false)
  const edit = createEdit()
  const { addMany } = useOrgEdits()
  const blank = () => name().trim() === ""
  const codeWrong = () => code().trim() !== "" && !isDivisionCode(code().trim())
  const act = () => {
    setTried(true)
    if (blank() || codeWrong()) return
    const text = code().trim()
    const unit = {
      name: name().trim(),
      level: level(),
      code: isDivisionCode(text) ? text : null
    }
    void edit.send(
      () => addMany.mutateAsync({ parentId: parent().id, on: from(), units: [unit] }),
      () => props.onDone(words().tree.edits.added(unit.name))
    )
  }
  const refusal = () => {
    const error = edit.refused()
    const row = error?._tag === "RowsRefused" ? error.rows[0]?.error : undefined
    return row === undefined ? edit.said() : pasteProblem(words(), row)
  }
  return {
    parent,
    levels,
    name: [name, setName],
    code: [code, setCode],
    level: [level, setLevel],
    from: [from, setFrom],
    nameProblem: () => tried() && blank(),
    codeProblem: () => tried() && codeWrong(),
    refusal,
    act,
    busy: edit.busy
  } as const
}

export const AddDialog = (props: EditProps<UnitAsk>) => {
  const words = useWords()
  const t = () => words().tree.edits
  const unit = createNewUnit(props)
  const [name, setName] = unit.name
  const [code, setCode] = unit.code
  const [level, setLevel] = unit.level
  const [from, setFrom] = unit.from
  return (
    <FormDialog
      title={t().addTitle(unit.parent().name)}
      actLabel={t().addAct}
      busy={unit.busy()}
      onAct={unit.act}
      onLeave={props.onLeave}
    >
      <Field
        label={t().name}
        value={name()}
        onInput={(event) => setName(event.currentTarget.value)}
        error={unit.nameProblem() ? t().nameBlank : null}
      />
      <LevelChoice levels={unit.levels()} level={level()} onLevel={setLevel} />
      <Field
        label={t().code}
        value={code()}
        inputmode="numeric"
        onInput={(event) => setCode(event.currentTarget.value)}
        hint={t().codeHint}
        error={unit.codeProblem() ? t().codeWrong : null}
      />
      <DayQuestion label={t().from} value={from()} onChange={setFrom} />
      <Show when={unit.refusal()}>{(said) => <Notice text={said()} />}</Show>
    </FormDialog>
  )
}
