/** One doubt or error: cell, weight, sentence, and the way on. A cell is a way to that cell in the grid. */
import type { FileReport } from "@aiwei/intake/report"
import { Button } from "@aiwei/ui/Button"
import { CellRef } from "@aiwei/ui/CellRef"
import { Tag } from "@aiwei/ui/Tag"
import { Show } from "solid-js"

import { useLanguage } from "../../../words/language.tsx"
import type { ReportController } from "../createReportController.ts"
import { findingChange } from "../findingChange.ts"
import type { Issue } from "../findings.ts"
import type { TakeAsked } from "../take/createLooking.ts"
import type { Taking } from "../take/createTaking.ts"
import { takeable } from "../take/takeable.ts"
import { nextPage } from "./nextPage.ts"

interface LineProps {
  readonly issue: Issue
  readonly file: FileReport
  readonly controller: ReportController
  readonly taking: Taking
}

const CellWay = (props: LineProps) => (
  <Show when={props.issue.finding.cell} fallback={<span />}>
    {(cell) => (
      <button
        type="button"
        onClick={() => props.controller.goToCell(props.file.path, props.issue.sheet ?? "", cell())}
      >
        <CellRef
          cell={cell()}
          {...(props.issue.sheet === null ? {} : { sheet: props.issue.sheet })}
        />
      </button>
    )}
  </Show>
)

const whereOf = ({ sheet, finding }: Issue): string =>
  [sheet, finding.cell].filter((part) => part != null && part !== "").join("!")

/** What stands for the record: take the file's value, or look at what was written. */
const WayOn = (props: LineProps) => {
  const { words } = useLanguage()
  const asked = (): TakeAsked | null => {
    const edit = takeable(props.issue.finding, props.file.kind)
    const { path, period } = props.file
    return edit && { edit, period, file: path, where: whereOf(props.issue) }
  }
  const page = () => nextPage(props.issue, props.file, props.controller.state() ?? "open")
  return (
    <span class="issue-way">
      <Show when={asked()}>
        {(one) => (
          <Show
            when={!props.taking.isTaken(one())}
            fallback={<Tag tone="ok">{words().take.taken}</Tag>}
          >
            <Button size="small" onClick={() => props.taking.ask(one())}>
              {words().take.act}
            </Button>
          </Show>
        )}
      </Show>
      <Show when={page()}>
        {(href) => (
          <a href={href()} aria-label={words().report.toRecordOf(whereOf(props.issue))}>
            {words().report.toRecord}
          </a>
        )}
      </Show>
    </span>
  )
}

export const IssueLine = (props: LineProps) => {
  const { words, language } = useLanguage()
  const said = ({ finding }: Issue) => (language() === "zh" ? finding.message : finding.messageEn)
  const here = ({ sheet, finding }: Issue) => {
    const at = props.controller.cell()
    return at !== null && at.sheet === sheet && at.cell === finding.cell
  }
  return (
    <li classList={{ here: here(props.issue) }}>
      <CellWay {...props} />
      <Tag tone={props.issue.severity === "error" ? "bad" : "warn"}>
        {props.issue.severity === "error" ? words().report.error : words().report.doubt}
      </Tag>
      <span>{said(props.issue)}</span>
      <span class="issue-change">
        <Show when={findingChange(props.issue.finding)}>
          {(change) => `${change().from} → ${change().to}`}
        </Show>
      </span>
      <WayOn {...props} />
    </li>
  )
}
