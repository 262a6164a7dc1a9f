/**
 * One record beside its table, or a new one. It closes by Back; what was typed is asked about before it
 * is left.
 */
import type { Day } from "@aiwei/domain/shared/Day"
import { Button } from "@aiwei/ui/Button"
import { ConfirmDialog } from "@aiwei/ui/feedback/ConfirmDialog"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { Notice } from "@aiwei/ui/Notice"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { type BeforeLeaveEventArgs, useBeforeLeave } from "@solidjs/router"
import { createSignal, createUniqueId, type JSX, onCleanup, onMount, Show } from "solid-js"

import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { useFrame } from "../frame/FrameContext.tsx"
import type { RegisterPage } from "./createRegister.ts"
import { createDraft, type Draft } from "./form/createDraft.ts"
import { RecordForm } from "./form/RecordForm.tsx"
import type { FieldTexts, RecordRow } from "./Register.ts"

interface PanelProps<Row extends RecordRow> {
  readonly page: RegisterPage<Row>
  readonly onEnd: (row: Row) => void
  readonly canEnd: (row: Row) => boolean
  /** What is told of the record above its fields. */
  readonly about?: (row: Row) => JSX.Element
}

/** True while an address shows the same record: sorting the table beside it leaves nothing. */
const staysOpen = (to: BeforeLeaveEventArgs["to"]): boolean => {
  if (typeof to !== "string") return false
  const next = new URL(to, location.href)
  const now = new URL(location.href)
  return (
    next.pathname === now.pathname &&
    ["record", "new"].every((key) => next.searchParams.get(key) === now.searchParams.get(key))
  )
}

const guardLeaving = (isDirty: () => boolean) => {
  const [leave, setLeave] = createSignal<(() => void) | null>(null)
  useBeforeLeave((event) => {
    if (!isDirty() || event.defaultPrevented || staysOpen(event.to)) return
    event.preventDefault()
    setLeave(() => () => event.retry(true))
  })
  const stay = (event: BeforeUnloadEvent) => {
    if (isDirty()) event.preventDefault()
  }
  onMount(() => addEventListener("beforeunload", stay))
  onCleanup(() => removeEventListener("beforeunload", stay))
  return { leave, stayHere: () => setLeave(null) }
}

export const RecordPanel = <Row extends RecordRow>(props: PanelProps<Row>) => {
  const words = useWords()
  const isNew = () => props.page.address.open() === "new"
  const waiting = () => !props.page.missing() && props.page.openFailed() === null
  return (
    <Show
      when={isNew() || props.page.openRow() !== null}
      fallback={
        <SidePanel
          label={words()[props.page.register.name].record}
          title={waiting() ? words().loading : words()[props.page.register.name].record}
          closeLabel={words().close}
          onClose={() => props.page.address.openRecord(null)}
        >
          <Show when={!waiting()} fallback={<Skeleton label={words().loading} lines={8} />}>
            <Notice
              text={
                props.page.missing()
                  ? words().register.gone
                  : refusalText(words(), props.page.openFailed())
              }
            >
              <Button size="small" onClick={() => void props.page.reread()}>
                {words().retry}
              </Button>
            </Notice>
          </Show>
        </SidePanel>
      }
    >
      <Opened {...props} isNew={isNew()} />
    </Show>
  )
}

const Opened = <Row extends RecordRow>(props: PanelProps<Row> & { readonly isNew: boolean }) => {
  const words = useWords()
  const frame = useFrame()
  const formId = createUniqueId()
  const t = () => words().register
  const { page } = props
  const draft = createDraft(page.register, () => (props.isNew ? null : page.openRow()))
  const guard = guardLeaving(draft.isDirty)
  const [busy, setBusy] = createSignal(false)
  const close = () => page.address.openRecord(null)
  const save = async (texts: FieldTexts, on: Day | null) => {
    setBusy(true)
    const row = draft.seen()
    const answer =
      row === null
        ? await page.writes.add(texts, on ?? (today() as Day))
        : await page.writes.change(row, texts, on, draft.base())
    setBusy(false)
    if ("refused" in answer) return answer
    frame.say(row === null ? t().added(texts["name"] ?? "") : t().saved(page.register.rowName(row)))
    draft.take(row)
    if (row === null) close()
    else await page.reread()
    return answer
  }
  return (
    <SidePanel
      label={words()[page.register.name].record}
      title={<Title page={page} draft={draft} isNew={props.isNew} />}
      closeLabel={words().close}
      onClose={close}
      foot={<Acts {...props} formId={formId} draft={draft} busy={busy()} />}
    >
      <Show when={props.isNew ? null : page.openRow()} keyed>
        {(row) => props.about?.(row)}
      </Show>
      <RecordForm
        register={page.register}
        draft={draft}
        formId={formId}
        isNew={props.isNew}
        onSave={save}
      />
      <LeaveAsk draft={draft} guard={guard} />
    </SidePanel>
  )
}

const LeaveAsk = <Row extends RecordRow>(props: {
  readonly draft: Draft<Row>
  readonly guard: ReturnType<typeof guardLeaving>
}) => {
  const words = useWords()
  const t = () => words().register
  return (
    <Show when={props.guard.leave()}>
      {(leave) => (
        <ConfirmDialog
          title={t().leaveTitle}
          consequences={[t().leaveNote]}
          actLabel={t().leave}
          leaveLabel={t().stay}
          onAct={() => {
            props.draft.take(props.draft.seen())
            leave()()
            return Promise.resolve(null)
          }}
          onClose={props.guard.stayHere}
        />
      )}
    </Show>
  )
}

const Acts = <Row extends RecordRow>(
  props: PanelProps<Row> & {
    readonly isNew: boolean
    readonly formId: string
    readonly draft: Draft<Row>
    readonly busy: boolean
  }
) => {
  const words = useWords()
  const t = () => words().register
  return (
    <div class="record-acts">
      <Button
        type="submit"
        form={props.formId}
        tone="main"
        disabled={props.busy || (!props.isNew && !props.draft.isDirty())}
      >
        {props.busy ? t().saving : t().save}
      </Button>
      <Show when={props.draft.isDirty()}>
        <Button disabled={props.busy} onClick={() => props.draft.take(props.draft.seen())}>
          {t().revert}
        </Button>
      </Show>
      <Show when={!props.isNew && props.draft.seen()}>
        {(row) => (
          <Show when={props.canEnd(row())}>
            <Button tone="bare" disabled={props.busy} onClick={() => props.onEnd(row())}>
              {words()[props.page.register.name].end}
            </Button>
          </Show>
        )}
      </Show>
    </div>
  )
}

const Title = <Row extends RecordRow>(props: {
  readonly page: RegisterPage<Row>
  readonly draft: Draft<Row>
  readonly isNew: boolean
}) => {
  const words = useWords()
  const row = () => props.draft.seen()
  return (
    <>
      {props.isNew || row() === null
        ? words()[props.page.register.name].add
        : props.page.register.rowName(row() as Row)}
    </>
  )
}
