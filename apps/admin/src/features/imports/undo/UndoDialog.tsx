/**
 * Asks before a batch is undone, with the numbers of a rehearsal; a batch that cannot be undone says why at once.
 * Of a batch that was undone in part it lists what stayed.
 */
import { type BatchState, useUndo, useUndone } from "@aiwei/queries/importQueries"
import { Dialog } from "@aiwei/ui/feedback/Dialog"
import { Notice } from "@aiwei/ui/Notice"
import { type Column, DataTable } from "@aiwei/ui/table/DataTable"
import { createSignal, onMount, Show } from "solid-js"

import { useLanguage, useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import { AskFirst } from "../../page/AskFirst.tsx"
import { type UndoPageWords, undoPageWords } from "./undoPageWords.ts"

/** The row of the list that was asked about. */
interface Batch {
  readonly batch: string
  readonly source: string
  readonly state: BatchState
}

interface Left {
  readonly path: string
  readonly sheet: string
  readonly cell: string
  readonly entity: string
  readonly reason: Parameters<UndoPageWords["reason"]>[0]
}

const columns = (it: UndoPageWords): ReadonlyArray<Column<Left>> => [
  { key: "what", head: () => it.what, cell: (row) => it.entity(row.entity) },
  { key: "cell", head: () => it.cell, cell: (row) => `${row.path} ${row.sheet}!${row.cell}` },
  { key: "why", head: () => it.why, cell: (row) => it.reason(row.reason) }
]

const Stayed = (props: { readonly row: Batch; readonly onClose: () => void }) => {
  const words = useWords()
  const { language } = useLanguage()
  const it = () => undoPageWords(language())
  const undone = useUndone(() => props.row.batch)
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && props.onClose()}
      title={it().leftTitle(props.row.source)}
      actLabel={it().again}
      actTone="plain"
      leaveLabel={it().close}
      onAct={() => void undone.refetch()}
    >
      <Show when={undone.data} fallback={<p>{words().loading}</p>}>
        {(report) => (
          <>
            <p>{it().done(report().totals)}</p>
            <DataTable<Left>
              caption={it().leftLabel}
              columns={columns(it())}
              sections={[{ rows: report().left }]}
              selected={() => false}
            />
          </>
        )}
      </Show>
    </Dialog>
  )
}

const Ask = (props: { readonly row: Batch; readonly onClose: () => void }) => {
  const words = useWords()
  const { language } = useLanguage()
  const it = () => undoPageWords(language())
  const undo = useUndo()
  const [tried, say] = createSignal<string | null>(null)
  const [refused, refuse] = createSignal<string | null>(null)
  const [done, tell] = createSignal("")
  onMount(async () => {
    try {
      const { totals } = await undo.mutateAsync({ batch: props.row.batch, dryRun: true })
      say(it().tried(totals))
    } catch (thrown) {
      refuse(refusalText(words(), thrown))
    }
  })
  const act = async () => {
    const { totals } = await undo.mutateAsync({ batch: props.row.batch, dryRun: false })
    tell(it().done(totals))
  }
  return (
    <AskFirst
      title={it().title(props.row.source)}
      lines={it().lines}
      actLabel={it().act}
      act={act}
      done={done()}
      wrong={refused}
      onClose={props.onClose}
    >
      <Show when={refused()} fallback={<p aria-live="polite">{tried() ?? it().trying}</p>}>
        {(why) => <Notice tone="bad" text={why()} />}
      </Show>
    </AskFirst>
  )
}

export default function UndoDialog(props: { readonly row: Batch; readonly onClose: () => void }) {
  // As it was when it was asked: the list is new once the batch is undone.
  const isUndone = props.row.state === "partly_undone"
  return isUndone ? (
    <Stayed row={props.row} onClose={props.onClose} />
  ) : (
    <Ask row={props.row} onClose={props.onClose} />
  )
}
