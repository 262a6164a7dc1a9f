import type { Outputs } from "@aiwei/client/Outputs"
import { Button } from "@aiwei/ui/Button"
import { type Column, DataTable } from "@aiwei/ui/table/DataTable"
import { Tag } from "@aiwei/ui/Tag"
/** The batches, newest first; each opens to its report. */
import { grouped } from "@aiwei/ui/text/grouped"
import { useNavigate } from "@solidjs/router"
import { createSignal, lazy, Show, Suspense } from "solid-js"

import { minuteOf } from "../../format/dayText.ts"
import { useWords } from "../../words/language.tsx"
import type { Words } from "../../words/Words.ts"
import { actorText } from "./actorText.ts"

const UndoDialog = lazy(() => import("./undo/UndoDialog.tsx"))

export type BatchRow = Outputs["imports"]["list"]["rows"][number]

const tones = {
  open: "warn",
  committed: "ok",
  discarded: undefined,
  undone: undefined,
  partly_undone: "warn"
} as const

const StateTag = (props: { readonly state: BatchRow["state"]; readonly words: Words }) => {
  const tone = () => tones[props.state]
  const text = () => props.words.imports.states[props.state]
  return tone() === undefined ? <Tag>{text()}</Tag> : <Tag tone={tone() ?? "ok"}>{text()}</Tag>
}

/** Nothing was counted yet of a batch that is not written: a zero would say that it was. */
const written = (row: BatchRow) => (row.state === "committed" ? row.totals : null)

const count = (
  key: string,
  head: string,
  of: (row: BatchRow) => number | null
): Column<BatchRow> => ({
  key,
  head: () => head,
  cell: (row) => {
    const counted = of(row)
    return counted === null ? "—" : grouped(counted)
  },
  number: true
})

const UndoCell = (props: {
  readonly row: BatchRow
  readonly words: Words
  readonly onAsk: (row: BatchRow) => void
}) => {
  const text = () =>
    props.row.state === "committed" ? props.words.imports.undo : props.words.imports.stayed
  return (
    <Show when={props.row.state === "committed" || props.row.state === "partly_undone"}>
      <Button
        tone="bare"
        aria-label={`${text()} ${props.row.source}`}
        onClick={() => props.onAsk(props.row)}
      >
        {text()}
      </Button>
    </Show>
  )
}

const columns = (
  words: Words,
  onUndo: (row: BatchRow) => void
): ReadonlyArray<Column<BatchRow>> => [
  {
    key: "source",
    head: () => words.imports.source,
    cell: (row) => (
      <a href={`/import/${row.batch}`} data-row-link>
        {row.source}
      </a>
    ),
    class: "batch-source",
    width: "30%"
  },
  {
    key: "state",
    head: () => words.imports.state,
    cell: (row) => <StateTag state={row.state} words={words} />
  },
  { key: "when", head: () => words.imports.when, cell: (row) => minuteOf(row.createdAt) },
  { key: "who", head: () => words.imports.who, cell: (row) => actorText(words, row.actor) },
  count("files", words.imports.fileCount, (row) => row.files),
  count("new", words.report.new, (row) => written(row)?.new ?? null),
  count("changed", words.report.changed, (row) => written(row)?.changed ?? null),
  count("unchanged", words.report.unchanged, (row) => written(row)?.unchanged ?? null),
  count("errors", words.report.errors, (row) => written(row)?.errors ?? null),
  {
    key: "undo",
    head: () => <span class="unseen">{words.imports.undo}</span>,
    cell: (row) => <UndoCell row={row} words={words} onAsk={onUndo} />
  }
]

export const BatchTable = (props: { readonly rows: ReadonlyArray<BatchRow> }) => {
  const words = useWords()
  const navigate = useNavigate()
  const [asked, ask] = createSignal<BatchRow | null>(null)
  return (
    <>
      <DataTable<BatchRow>
        class="batch-table"
        caption={words().imports.batches}
        columns={columns(words(), ask)}
        sections={[{ rows: props.rows }]}
        selected={() => false}
        onPick={(row) => navigate(`/import/${row.batch}`)}
      />
      <Show when={asked()} keyed>
        {(row) => (
          <Suspense>
            <UndoDialog row={row} onClose={() => ask(null)} />
          </Suspense>
        )}
      </Show>
    </>
  )
}
