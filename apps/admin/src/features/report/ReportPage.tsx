/** The report of a batch: counts on top, files at the left, the opened file at the right. */
import "./grid/grid.css"
import "./report.css"
import { Button } from "@aiwei/ui/Button"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { Notice } from "@aiwei/ui/Notice"
import { Match, Show, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { failedWhole } from "../frame/Unrefreshed.tsx"
import type { ReportController } from "./createReportController.ts"
import { FileDetail } from "./FileDetail.tsx"
import { FileList } from "./FileList.tsx"
import { ReportCounts } from "./ReportCounts.tsx"
import { ReportHead } from "./ReportHead.tsx"

export const ReportPage = (props: {
  readonly controller: ReportController
  readonly say: (text: string) => void
  readonly onGone: () => void
}) => {
  const words = useWords()
  const it = () => props.controller
  const failed = () => it().listError() ?? (failedWhole(it().report) ? it().report.error : null)
  const refused = () => {
    const thrown = it().refused()
    return thrown === null ? null : refusalText(words(), thrown)
  }
  return (
    <>
      <ReportHead controller={it()} say={props.say} onGone={props.onGone} />
      <Show when={refused()}>
        <div class="report-news">
          <Notice text={refused()} />
        </div>
      </Show>
      <Switch fallback={<Reading />}>
        <Match when={failed()}>
          {(error) => (
            <div class="report-news">
              <Notice text={refusalText(words(), error())}>
                <Button onClick={() => void it().report.refetch()}>{words().retry}</Button>
              </Notice>
            </div>
          )}
        </Match>
        <Match when={it().report.data}>
          {(report) => (
            <>
              <ReportCounts report={report()} state={it().state() ?? "open"} />
              <div class="report">
                <FileList controller={it()} />
                <Show when={it().opened()} keyed>
                  {(file) => <FileDetail file={file} controller={it()} />}
                </Show>
              </div>
            </>
          )}
        </Match>
      </Switch>
    </>
  )
}

const Reading = () => {
  const words = useWords()
  return (
    <>
      <p class="report-news">{words().imports.reading}</p>
      <Skeleton label={words().imports.reading} lines={10} />
    </>
  )
}
