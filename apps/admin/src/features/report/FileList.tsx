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
  /** Why it was left out: the kind, where that is the reason. */
  const why = () => {
    const { code, kind, outcome } = props.file
    if (code === "unsupported_kind" && kind !== null)
      return words().report.notYet(words().kinds[kind])
    return code === undefined ? words().outcomes[outcome] : words().fileRefusals[code].what
  }
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
          fallback={<span class="refused">{why()}</span>}
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
  const taken = () => props.controller.files().filter((file) => file.outcome === "import")
  const left = () => props.controller.files().filter((file) => file.outcome !== "import")
  const group = (title: string, files: ReadonlyArray<FileReport>) => (
    <Show when={files.length > 0}>
      <h2>
        {title}
        <span>{words().report.fileCount(files.length)}</span>
      </h2>
      <For each={files}>{(file) => <FileLine file={file} controller={props.controller} />}</For>
    </Show>
  )
  return (
    <nav class="file-list" aria-label={words().report.files} onKeyDown={walkRows}>
      {group(words().report.filesTaken, taken())}
      {group(words().report.filesLeft, left())}
    </nav>
  )
}
