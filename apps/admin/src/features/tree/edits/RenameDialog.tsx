/** A new name. Somebody else's change meanwhile is shown before mine replaces it. */
import { useOrgEdits } from "@aiwei/queries/orgQueries"
import { Dialog } from "@aiwei/ui/feedback/Dialog"
import { Field } from "@aiwei/ui/form/Field"
import { Notice } from "@aiwei/ui/Notice"
import { createSignal, Show } from "solid-js"

import { minuteOf } from "../../../format/dayText.ts"
import { useWords } from "../../../words/language.tsx"
import { actorName } from "../actorName.ts"
import { createEdit } from "./createEdit.ts"
import type { EditProps, UnitAsk } from "./createTreeAsks.ts"

interface Now {
  readonly name: string
  readonly version: string
}

export const RenameDialog = (props: EditProps<UnitAsk>) => {
  const words = useWords()
  const t = () => words().tree.edits
  const unit = () => props.ask.card.unit
  const [name, setName] = createSignal(props.ask.card.unit.name)
  const [blank, setBlank] = createSignal(false)
  const edit = createEdit()
  const { rename } = useOrgEdits()
  const changed = () => {
    const error = edit.refused()
    return error?._tag === "ChangedMeanwhile" ? error : null
  }
  const now = () => changed()?.now as Now | undefined
  const act = () => {
    const text = name().trim()
    setBlank(text === "")
    if (text === "") return
    // Whoever has been shown what stands there now, and goes on, means it.
    const version = now()?.version ?? unit().version
    void edit.send(
      () => rename.mutateAsync({ id: unit().id, version, name: text }),
      () => props.onDone(t().renamed(text))
    )
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && props.onLeave()}
      title={t().renameTitle(unit().name)}
      actLabel={changed() === null ? t().renameAct : t().useMine}
      leaveLabel={t().leave}
      onAct={act}
      busy={edit.busy()}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          act()
        }}
      >
        <Show when={changed()}>
          {(error) => (
            <Notice
              text={t().changed(
                error().by === null
                  ? t().somebody
                  : actorName(error().by, words().tree.history.operator),
                error().at === null ? "" : minuteOf(error().at ?? "")
              )}
            >
              <span>{t().changedNow(now()?.name ?? "")}</span>
            </Notice>
          )}
        </Show>
        <Field
          label={t().name}
          value={name()}
          onInput={(event) => setName(event.currentTarget.value)}
          error={blank() ? t().nameBlank : changed() === null ? edit.said() : null}
          hint={t().renameNote}
        />
      </form>
    </Dialog>
  )
}
