/** What can be done with the record that is open: save, take back what was typed, end it. */
import { Button } from "@aiwei/ui/Button"
import { Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import type { Draft } from "../form/createDraft.ts"
import type { RecordRow } from "../Register.ts"
import type { PanelProps } from "./PanelProps.ts"

export const RecordActs = <Row extends RecordRow>(
  props: Pick<PanelProps<Row>, "page" | "canEnd" | "onEnd"> & {
    readonly isNew: boolean
    readonly formId: string
    readonly draft: Draft<Row>
    readonly busy: boolean
  }
) => {
  const words = useWords()
  const t = () => words().register
  /** The record that may be ended, if any. */
  const ending = () => {
    const row = props.isNew ? null : props.draft.seen()
    return row !== null && props.canEnd(row) ? row : null
  }
  return (
    <div class="record-acts">
      <Show when={props.isNew || props.page.rights.change}>
        <Button
          type="submit"
          form={props.formId}
          tone="main"
          disabled={props.busy || (!props.isNew && !props.draft.isDirty())}
        >
          {props.busy ? t().saving : t().save}
        </Button>
      </Show>
      <Show when={props.draft.isDirty()}>
        <Button disabled={props.busy} onClick={() => props.draft.take(props.draft.seen())}>
          {t().revert}
        </Button>
      </Show>
      <Show when={ending()}>
        {(row) => (
          <Button tone="bare" disabled={props.busy} onClick={() => props.onEnd(row())}>
            {words()[props.page.register.name].end}
          </Button>
        )}
      </Show>
    </div>
  )
}
