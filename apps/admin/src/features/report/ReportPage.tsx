/** The report of a batch: counts on top, files at the left, the opened file at the right. */
import "./grid/grid.css"
import "./report.css"
import { Button } from "@aiwei/ui/Button"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { Notice } from "@aiwei/ui/Notice"
import { lazy, Match, Show, Suspense, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import type { FrameShare } from "../frame/FrameContext.tsx"
import { failedWhole } from "../frame/Unrefreshed.tsx"
import type { ReportController } from "./createReportController.ts"
import { FileDetail } from "./FileDetail.tsx"
import { FileList } from "./FileList.tsx"
import { ReportCounts } from "./ReportCounts.tsx"
import { ReportHead } from "./ReportHead.tsx"
import { createTaking } from "./take/createTaking.ts"

// Rarely needed, so it comes when it is.
const HeadingDialog = lazy(() => import("./correct/HeadingDialog.tsx"))
const Corrected = lazy(() => import("./correct/Corrected.tsx"))
const TakeDialog = lazy(() => import("./take/TakeDialog.tsx"))

export const ReportPage = (props: {
  readonly controller: ReportController
  readonly say: FrameShare["say"]
  readonly onGone: () => void
}) => {
  const words = useWords()
  const it = () => props.controller
  const taking = createTaking(it().office, (text, action) => props.say(text, action))
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
              <Corrections controller={it()} />
              <div class="report">
                <FileList controller={it()} />
                <Show when={it().opened()} keyed>
                  {(file) => <FileDetail file={file} controller={it()} taking={taking} />}
                </Show>
              </div>
            </>
          )}
        </Match>
      </Switch>
      <Suspense>
        <Show when={taking.asked()} keyed>
          {(asked) => <TakeDialog asked={asked} taking={taking} />}
        </Show>
      </Suspense>
    </>
  )
}

/** A heading that is asked about, and what came of those that were corrected. */
const Corrections = (props: { readonly controller: ReportController }) => {
  const correcting = () => props.controller.correcting
  const fileAsked = () =>
    props.controller.files().find(({ path }) => path === correcting().asked()?.file)
  return (
    <Suspense>
      <Show when={correcting().maps().length > 0 && props.controller.opened()}>
        {(file) => <Corrected file={file()} controller={props.controller} />}
      </Show>
      <Show when={correcting().asked()} keyed>
        {(asked) => (
          <Show when={fileAsked()} keyed>
            {(file) => <HeadingDialog asked={asked} file={file} correcting={correcting()} />}
          </Show>
        )}
      </Show>
    </Suspense>
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
