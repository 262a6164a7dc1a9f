/** What wants a look in a file, docked below it, errors first, and what can be done about it. */
import "./issues.css"
import type { FileReport } from "@aiwei/intake/report"
import { For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import type { ReportController } from "../createReportController.ts"
import { type Issue, issuesIn } from "../findings.ts"
import type { Taking } from "../take/createTaking.ts"
import { ErrorBook } from "./ErrorBook.tsx"
import { IssueLine } from "./IssueLine.tsx"

export const IssueList = (props: {
  readonly file: FileReport
  readonly controller: ReportController
  readonly taking: Taking
}) => {
  const words = useWords()
  const issues = () => issuesIn(props.file)
  const many = (severity: Issue["severity"]) =>
    issues().filter((issue) => issue.severity === severity).length
  const todo = () => words().report.issuesTodo[props.controller.state() ?? "open"]
  return (
    <div class="issues">
      <div class="issues-head">
        <b>
          {issues().length === 0 ? words().report.noIssues : words().report.issues(issues().length)}
        </b>
        <Show when={issues().length > 0}>
          <span>{words().report.issueCounts(many("error"), many("warning"))}</span>
          <span class="issues-todo">{todo()}</span>
          <Show when={issues().some(({ finding }) => finding.cell !== undefined)}>
            <ErrorBook file={props.file} controller={props.controller} />
          </Show>
        </Show>
      </div>
      <ul
        tabindex={issues().length === 0 ? undefined : "0"}
        aria-label={words().report.issues(issues().length)}
      >
        <For each={issues()}>{(issue) => <IssueLine issue={issue} {...props} />}</For>
      </ul>
    </div>
  )
}
