/** A record, or a new one, in its form. What was typed stays until it is saved or let go. */
import type { Day } from "@aiwei/domain/shared/Day"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { createSignal, createUniqueId, Show } from "solid-js"

import { today } from "../../../format/today.ts"
import { useWords } from "../../../words/language.tsx"
import { HistoryFold } from "../../audit/HistoryFold.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"
import { Unrefreshed } from "../../frame/Unrefreshed.tsx"
import { createDraft } from "../form/createDraft.ts"
import { RecordForm } from "../form/RecordForm.tsx"
import type { FieldTexts, RecordRow, RegisterName } from "../Register.ts"
import { guardLeaving } from "./guardLeaving.ts"
import { LeaveAsk } from "./LeaveAsk.tsx"
import type { PanelProps } from "./PanelProps.ts"
import { RecordActs } from "./RecordActs.tsx"

/** How the trail calls what a register holds. */
const kinds: Readonly<Record<RegisterName, string>> = {
  people: "Person",
  zones: "Zone",
  buildings: "Building"
}

const createSaving = <Row extends RecordRow>({ page }: PanelProps<Row>, isNew: () => boolean) => {
  const words = useWords()
  const frame = useFrame()
  const t = () => words().register
  const draft = createDraft(page.register, () => (isNew() ? null : page.openRow()))
  const [busy, setBusy] = createSignal(false)
  const written = (row: Row | null, texts: FieldTexts, on: Day | null) =>
    row === null
      ? page.writes.add(texts, on ?? today())
      : page.writes.change(row, texts, on, draft.base())
  const save = async (texts: FieldTexts, on: Day | null) => {
    const row = draft.seen()
    setBusy(true)
    const answer = await written(row, texts, on)
    setBusy(false)
    if ("refused" in answer) return answer
    if (row === null) {
      frame.say(t().added(texts["name"] ?? ""))
      draft.take(null)
      page.address.openRecord(null)
    } else {
      frame.say(t().saved(page.register.rowName(row)))
      const now = answer.row ?? row
      draft.take(now)
      // A zone that is different from a day on goes on under another id.
      if (now.id !== row.id) page.address.openRecord(now.id)
    }
    return answer
  }
  return { draft, busy, save }
}

export const OpenRecord = <Row extends RecordRow>(
  props: PanelProps<Row> & { readonly isNew: boolean }
) => {
  const words = useWords()
  const formId = createUniqueId()
  const { page } = props
  const { draft, busy, save } = createSaving(props, () => props.isNew)
  const guard = guardLeaving(draft.isDirty)
  const title = () => {
    const row = draft.seen()
    return props.isNew || row === null
      ? words()[page.register.name].add
      : page.register.rowName(row)
  }
  return (
    <SidePanel
      label={words()[page.register.name].record}
      title={title()}
      closeLabel={words().close}
      onClose={() => page.address.openRecord(null)}
      foot={
        <RecordActs
          page={page}
          canEnd={props.canEnd}
          onEnd={props.onEnd}
          isNew={props.isNew}
          formId={formId}
          draft={draft}
          busy={busy()}
        />
      }
    >
      <Unrefreshed query={page.record} />
      <Show when={props.isNew ? null : page.openRow()} keyed>
        {(row) => props.about?.(row)}
      </Show>
      <fieldset disabled={!props.isNew && !page.rights.change}>
        <RecordForm
          register={page.register}
          draft={draft}
          formId={formId}
          isNew={props.isNew}
          onSave={save}
        />
      </fieldset>
      <Show when={props.isNew ? null : page.openRow()} keyed>
        {(row) => <HistoryFold entity={`${kinds[page.register.name]}/${row.id}`} />}
      </Show>
      <LeaveAsk guard={guard} onLetGo={() => draft.take(draft.seen())} />
    </SidePanel>
  )
}
