/** One file: why it was refused and what to do, or its sheets as they were understood and its doubts. */
import type { DataSheet, FileReport, IgnoredSheet } from "@aiwei/intake/report"
import { Notice } from "@aiwei/ui/Notice"
import { For, Show } from "solid-js"

import { useLanguage } from "../../words/language.tsx"
import { isCorrectable } from "./correct/saidMap.ts"
import type { ReportController } from "./createReportController.ts"
import { isData, issuesIn } from "./findings.ts"
import { SheetGrid } from "./grid/SheetGrid.tsx"
import { IssueList } from "./issues/IssueList.tsx"
import type { Taking } from "./take/createTaking.ts"

/** In the screen's own words: the server's sentence is written for the command line, too. */
const Refusal = (props: { readonly file: FileReport }) => {
  const { words, language } = useLanguage()
  const known = () => (props.file.code === undefined ? null : words().fileRefusals[props.file.code])
  const mild = () => props.file.outcome === "duplicate" || props.file.outcome === "ignored"
  const said = () => {
    const todo = known()?.todo
    if (todo === undefined) return language() === "zh" ? props.file.message : props.file.messageEn
    return mild() ? todo : words().report.notTaken(todo)
  }
  return (
    <Notice
      tone={mild() ? "info" : "bad"}
      text={known()?.what ?? words().outcomes[props.file.outcome]}
    >
      <p>{said()}</p>
      <Show when={props.file.duplicateOf}>
        {(path) => <p>{words().report.duplicateOf(path())}</p>}
      </Show>
      <Show when={props.file.code}>
        {(code) => <p class="file-code">{words().report.code(code())}</p>}
      </Show>
    </Notice>
  )
}

interface DetailProps {
  readonly file: FileReport
  readonly controller: ReportController
  readonly taking: Taking
}

/** Read anew, another file may want a look more; this one stays open. */
const headingAsker = ({ file, controller }: DetailProps, sheet: DataSheet) => {
  if (controller.state() !== "open" || !isCorrectable(sheet)) return undefined
  return (col: string) => {
    if (controller.file() === null) controller.goToFile(file.path)
    controller.correcting.ask({ file: file.path, sheet, col })
  }
}

export const FileDetail = (props: DetailProps) => {
  const { words, language } = useLanguage()
  /** Of a file that was refused as a whole they say nothing that is not said above. */
  const ignored = () =>
    props.file.outcome === "import"
      ? props.file.sheets.flatMap((sheet) => (isData(sheet) ? [] : [sheet]))
      : []
  const mapped = () =>
    props.file.sheets
      .filter(isData)
      .flatMap(({ name, mappings = [] }) => mappings.map(({ id }) => ({ name, id })))
  const why = ({ reason, reasonEn }: IgnoredSheet) =>
    language() === "zh" ? reason : (reasonEn ?? reason)
  return (
    <section class="file-detail" aria-label={props.file.path}>
      <h2 class="file-title">{props.file.path}</h2>
      <div class="file-body" tabindex="0" role="group" aria-label={props.file.path}>
        <Show when={props.file.outcome !== "import"}>
          <div class="report-news">
            <Refusal file={props.file} />
          </div>
        </Show>
        <For each={props.file.sheets.filter(isData)}>
          {(sheet) => (
            <SheetGrid
              batch={props.controller.batch()}
              file={props.file.path}
              sheet={sheet}
              here={
                props.controller.cell()?.sheet === sheet.name
                  ? (props.controller.cell()?.cell ?? null)
                  : null
              }
              onHeading={headingAsker(props, sheet)}
            />
          )}
        </For>
        <For each={mapped()}>
          {({ name, id }) => <p class="sheet-ignored">{words().report.mappedSheet(name, id)}</p>}
        </For>
        <For each={ignored()}>
          {(sheet) => (
            <p class="sheet-ignored">{words().report.ignoredSheet(sheet.name, why(sheet))}</p>
          )}
        </For>
      </div>
      {/* Below a file that was refused as a whole, “nothing to check” would be read as praise. */}
      <Show when={props.file.outcome === "import" || issuesIn(props.file).length > 0}>
        <IssueList {...props} />
      </Show>
    </section>
  )
}
