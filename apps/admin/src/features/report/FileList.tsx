/** The files of a batch: kind, records, and how many cells want a look. Refused files stand first. */
import type { FileReport } from "@aiwei/intake/report"
import { walkRows } from "@aiwei/ui/table/walkRows"
import { For, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import type { ReportController } from "./createReportController.ts"
import { issuesIn, recordsIn } from "./findings.ts"

const FileLine = (props: { readonly file: FileReport; readonly controller: ReportController }) => {
  const words = useWords()
  const issues = (severity: "error" | "warning") =>
    issuesIn(props.file).filter((issue) => issue.severity === severity).length
  const kind = () =>
    props.file.kind === null ? words().report.unknownKind : words().kinds[props.file.kind]
  return (
    <button
      type="button"
      class="file-line"
      data-row-link
      data-outcome={props.file.outcome}
      aria-current={props.controller.opened() === props.file ? "true" : undefined}
      onClick={() => props.controller.goToFile(props.file.path)}
    >
      <span class="file-name">{props.file.path}</span>
      <span class="file-facts">
        <Show
          when={props.file.outcome === "import"}
          fallback={<span class="refused">{words().outcomes[props.file.outcome]}</span>}
        >
          {kind()} {recordsIn(props.file)}
        </Show>
        <span class="file-marks">
          <Show when={issues("error") > 0}>
            <i class="bad" title={words().report.error}>
              {issues("error")}
            </i>
          </Show>
          <Show when={issues("warning") > 0}>
            <i class="warn" title={words().report.doubt}>
              {issues("warning")}
            </i>
          </Show>
        </span>
      </span>
    </button>
  )
}

export const FileList = (props: { readonly controller: ReportController }) => {
  const words = useWords()
  const files = () => props.controller.files()
  return (
    <nav class="file-list" aria-label={words().report.files} onKeyDown={walkRows}>
      <h2>
        {words().report.files}
        <span>{words().report.fileCount(files().length)}</span>
      </h2>
      <For each={files()}>{(file) => <FileLine file={file} controller={props.controller} />}</For>
    </nav>
  )
}
