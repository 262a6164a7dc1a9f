/** What wants a look in a file, docked below it: cell, weight, sentence. A cell is a way to that cell. */
import type { FileReport } from "@aiwei/intake/report"
import { CellRef } from "@aiwei/ui/CellRef"
import { Tag } from "@aiwei/ui/Tag"
import { For, Show } from "solid-js"

import { useLanguage } from "../../words/language.tsx"
import type { ReportController } from "./createReportController.ts"
import { findingChange } from "./findingChange.ts"
import { type Issue, issuesIn } from "./findings.ts"

export const IssueList = (props: {
  readonly file: FileReport
  readonly controller: ReportController
}) => {
  const { words } = useLanguage()
  const issues = () => issuesIn(props.file)
  const many = (severity: Issue["severity"]) =>
    issues().filter((issue) => issue.severity === severity).length
  return (
    <div class="issues">
      <div class="issues-head">
        <b>
          {issues().length === 0 ? words().report.noIssues : words().report.issues(issues().length)}
        </b>
        <Show when={issues().length > 0}>
          <span>{words().report.issueCounts(many("error"), many("warning"))}</span>
        </Show>
      </div>
      <ul
        tabindex={issues().length === 0 ? undefined : "0"}
        aria-label={words().report.issues(issues().length)}
      >
        <For each={issues()}>
          {(issue) => <IssueLine issue={issue} file={props.file} controller={props.controller} />}
        </For>
      </ul>
    </div>
  )
}

const IssueLine = (props: {
  readonly issue: Issue
  readonly file: FileReport
  readonly controller: ReportController
}) => {
  const { words, language } = useLanguage()
  const said = ({ finding }: Issue) => (language() === "zh" ? finding.message : finding.messageEn)
  const here = ({ sheet, finding }: Issue) => {
    const at = props.controller.cell()
    return at !== null && at.sheet === sheet && at.cell === finding.cell
  }
  return (
    <li classList={{ here: here(props.issue) }}>
      <Show when={props.issue.finding.cell} fallback={<span />}>
        {(cell) => (
          <button
            type="button"
            onClick={() =>
              props.controller.goToCell(props.file.path, props.issue.sheet ?? "", cell())
            }
          >
            <CellRef
              cell={cell()}
              {...(props.issue.sheet === null ? {} : { sheet: props.issue.sheet })}
            />
          </button>
        )}
      </Show>
      <Tag tone={props.issue.severity === "error" ? "bad" : "warn"}>
        {props.issue.severity === "error" ? words().report.error : words().report.doubt}
      </Tag>
      <span>{said(props.issue)}</span>
      <Show when={findingChange(props.issue.finding)}>
        {(change) => (
          <span class="issue-change">
            {change().from} → {change().to}
          </span>
        )}
      </Show>
    </li>
  )
}
