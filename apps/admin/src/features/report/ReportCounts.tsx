import type { Counts, ImportReport } from "@aiwei/intake/report"
import type { BatchState } from "@aiwei/queries/importQueries"
/** What the batch does or did, in five numbers. */
import { grouped } from "@aiwei/ui/text/grouped"
import { For } from "solid-js"

import { useWords } from "../../words/language.tsx"

const names = ["new", "changed", "unchanged", "skipped", "errors"] as const satisfies ReadonlyArray<
  keyof Counts
>

export const ReportCounts = (props: {
  readonly report: ImportReport
  readonly state: BatchState
}) => {
  const words = useWords()
  const summary = () => {
    if (props.state === "discarded") return words().report.summaryGone
    if (props.state === "undone" || props.state === "partly_undone") {
      return words().imports.states[props.state]
    }
    if (props.state === "committed") return words().report.summaryDone
    const taken = props.report.files.filter(({ outcome }) => outcome === "import").length
    return words().report.summary(taken, props.report.files.length - taken)
  }
  return (
    <div class="report-counts">
      <For each={names}>
        {(name) => (
          <span
            data-count={name}
            classList={{ wrong: name === "errors" && props.report.totals.errors > 0 }}
          >
            <b>{grouped(props.report.totals[name])}</b>
            {words().report.counted(name, props.report.totals[name])}
          </span>
        )}
      </For>
      <p>{summary()}</p>
    </div>
  )
}
