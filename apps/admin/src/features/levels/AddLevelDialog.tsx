/** One more level of the office's own: it stays for good, so its code and its rank are asked for with care. */
import { useAddLevel } from "@aiwei/queries/duty/orgLevels"
import { Choice } from "@aiwei/ui/form/Choice"
import { Field } from "@aiwei/ui/form/Field"
import { Notice } from "@aiwei/ui/Notice"
import { createSignal } from "solid-js"
import { createStore } from "solid-js/store"

import { useWords } from "../../words/language.tsx"
import { createEdit } from "../tree/edits/createEdit.ts"
import { FormDialog } from "../tree/edits/FormDialog.tsx"
import { draftFaults, emptyDraft, type LevelDraft, newLevelOf } from "./levelDraft.ts"

interface Asked {
  readonly office: string | undefined
  readonly onLeave: () => void
  readonly onDone: (said: string) => void
}

const createAdding = (props: Asked) => {
  const words = useWords()
  const t = () => words().levelsPage
  const [draft, write] = createStore<LevelDraft>({ ...emptyDraft })
  const [tried, setTried] = createSignal(false)
  const edit = createEdit()
  const add = useAddLevel()
  const fault = (field: "code" | "zh" | "en" | "rank") => {
    const why = tried() ? draftFaults(draft)[field] : null
    return why === null ? null : t()[why]
  }
  const act = () => {
    setTried(true)
    const level = newLevelOf(draft)
    if (level === null) return
    void edit.send(
      () => add.mutateAsync({ office: props.office, level }),
      () => props.onDone(t().added(level.zh))
    )
  }
  return { draft, write, fault, edit, act }
}

export default function AddLevelDialog(props: Asked) {
  const words = useWords()
  const t = () => words().levelsPage
  const it = createAdding(props)
  const field = (name: "code" | "zh" | "en" | "rank", hint?: string) => (
    <Field
      label={t()[name]}
      name={`level-${name}`}
      value={it.draft[name]}
      autocomplete="off"
      inputmode={name === "rank" ? "numeric" : "text"}
      hint={hint}
      error={it.fault(name)}
      onInput={(event) => it.write({ [name]: event.currentTarget.value })}
    />
  )
  return (
    <FormDialog
      title={t().addTitle}
      actLabel={t().addAct}
      busy={it.edit.busy()}
      onAct={it.act}
      onLeave={props.onLeave}
    >
      {field("zh")}
      {field("en")}
      {field("code", t().codeHint)}
      {field("rank", t().rankHint)}
      <Choice
        label={t().kind}
        value={it.draft.kind}
        options={(["administrative", "site"] as const).map((kind) => ({
          value: kind,
          text: t().kinds[kind]
        }))}
        onChoose={(kind) => it.write({ kind })}
      />
      <Notice text={it.edit.said()} />
    </FormDialog>
  )
}
