/** Somebody else saved the settings while they were typed: what only one of the two touched is kept of both. */
import { Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { ConflictDialog } from "../editing/ConflictDialog.tsx"
import { mergedTexts } from "../editing/mergedEdit.ts"
import type { SettingsController } from "./createSettingsController.ts"
import { type Draft, draftOf } from "./readDraft.ts"

/** Null while there is none: all that the dialog needs comes and goes together. */
const found = (controller: SettingsController) => {
  const [conflict, seen, mine] = [controller.conflict(), controller.seen(), controller.draft()]
  if (conflict === null || seen === null || mine === null) return null
  return { ...conflict, edit: { base: draftOf(seen), mine, theirs: draftOf(conflict.now) } }
}

export default function SettingsConflict(props: { readonly controller: SettingsController }) {
  const words = useWords()
  const labels = (): Readonly<Record<keyof Draft, string>> => {
    const { wallName, amber, red, pass } = words().settings
    return { wallName, amber, red, pass }
  }
  return (
    <Show when={found(props.controller)}>
      {(it) => (
        <ConflictDialog
          labels={labels()}
          what={words().settings.title}
          {...it().edit}
          by={it().by}
          at={it().at}
          onChoose={(sides) => props.controller.saveMerged(mergedTexts(it().edit, sides), it().now)}
          onCancel={props.controller.leaveConflict}
        />
      )}
    </Show>
  )
}
