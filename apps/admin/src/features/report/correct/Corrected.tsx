/** What a correction of headings did to the file, before → after, and the way back. */
import type { FileReport } from "@aiwei/intake/report"
import { Button } from "@aiwei/ui/Button"
import { Notice } from "@aiwei/ui/Notice"
import { Show } from "solid-js"

import type { ReportController } from "../createReportController.ts"
import { issuesIn, recordsIn } from "../findings.ts"
import { useCorrectWords } from "./useCorrectWords.ts"

const figures = (file: FileReport) => {
  const issues = issuesIn(file)
  const errors = issues.filter(({ severity }) => severity === "error").length
  return { ...file.counts, records: recordsIn(file), errors, doubts: issues.length - errors }
}

export default function Corrected(props: {
  readonly file: FileReport
  readonly controller: ReportController
}) {
  const it = useCorrectWords()
  const correcting = () => props.controller.correcting
  const change = () => {
    const before = correcting().before()
    if (before === null || before.path !== props.file.path) return ""
    const was = figures(before)
    const is = figures(props.file)
    const parts = (["records", "errors", "doubts", "new", "changed", "unchanged"] as const)
      .filter((what) => was[what] !== is[what])
      .map((what) => it().change(it().figures[what], was[what], is[what]))
    return parts.length === 0 ? it().noChange : parts.join(it().between)
  }
  const text = () =>
    props.controller.report.isPlaceholderData
      ? it().reading
      : [it().done(correcting().maps().length), change()].filter((part) => part !== "").join(" ")
  return (
    <Show when={props.controller.state() === "open" && correcting().maps().length > 0}>
      <div class="report-news" role="status">
        <Notice tone="info" text={text()}>
          <Button size="small" onClick={correcting().takeBack}>
            {it().takeBack}
          </Button>
        </Notice>
      </div>
    </Show>
  )
}
