/** A new name from a day on; days before keep the old one. Somebody else's change meanwhile is shown before mine replaces it. */
import { useOrgEdits } from "@aiwei/queries/orgQueries"
import { Field } from "@aiwei/ui/form/Field"
import { Notice } from "@aiwei/ui/Notice"
import { createSignal, Show } from "solid-js"

import { minuteOf } from "../../../format/dayText.ts"
import { today } from "../../../format/today.ts"
import { useWords } from "../../../words/language.tsx"
import { actorText } from "../../imports/actorText.ts"
import { createEdit } from "./createEdit.ts"
import type { EditProps, UnitAsk } from "./createTreeAsks.ts"
import { DayQuestion } from "./DayQuestion.tsx"
import { FormDialog } from "./FormDialog.tsx"
import { pastDay } from "./pastDay.ts"

interface Now {
  readonly name: string
  readonly version: string
}

interface Meanwhile {
  readonly by: string | null
  readonly at: string | null
  readonly now: unknown
}

// The refusal is of a unit's own write: what it carries is the unit as it is now.
const nowOf = (error: Meanwhile | null) => error?.now as Now | undefined

export const RenameDialog = (props: EditProps<UnitAsk>) => {
  const words = useWords()
  const t = () => words().tree.edits
  const unit = () => props.ask.card.unit
  const [name, setName] = createSignal(props.ask.card.unit.name)
  const [from, setFrom] = createSignal(pastDay(props.day, today()))
  const [blank, setBlank] = createSignal(false)
  const edit = createEdit()
  const { rename } = useOrgEdits()
  const changed = () => {
    const error = edit.refused()
    return error?._tag === "ChangedMeanwhile" ? error : null
  }
  const now = () => nowOf(changed())
  const act = () => {
    const text = name().trim()
    setBlank(text === "")
    if (text === "") return
    // Whoever has been shown what stands there now, and goes on, means it.
    const version = now()?.version ?? unit().version
    void edit.send(
      () => rename.mutateAsync({ id: unit().id, version, name: text, on: from() }),
      () => props.onDone(t().renamed(text))
    )
  }
  return (
    <FormDialog
      title={t().renameTitle(unit().name)}
      actLabel={changed() === null ? t().renameAct : t().useMine}
      busy={edit.busy()}
      onAct={act}
      onLeave={props.onLeave}
    >
      <Show when={changed()}>{(error) => <Changed error={error()} />}</Show>
      <Field
        label={t().name}
        value={name()}
        onInput={(event) => setName(event.currentTarget.value)}
        error={blank() ? t().nameBlank : changed() === null ? edit.said() : null}
        hint={t().renameNote}
      />
      <DayQuestion label={t().from} value={from()} onChange={setFrom} />
    </FormDialog>
  )
}

/** Who renamed it meanwhile, and to what. */
const Changed = (props: { readonly error: Meanwhile }) => {
  const words = useWords()
  const t = () => words().tree.edits
  const who = () => (props.error.by === null ? t().somebody : actorText(words(), props.error.by))
  const when = () => (props.error.at === null ? "" : minuteOf(props.error.at))
  return (
    <Notice text={t().changed(who(), when())}>
      <span>{t().changedNow(nowOf(props.error)?.name ?? "")}</span>
    </Notice>
  )
}
