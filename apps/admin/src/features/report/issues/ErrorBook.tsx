/** The file with its findings marked in it, to be corrected and imported again. */
import type { FileReport } from "@aiwei/intake/report"
import { useErrorBook } from "@aiwei/queries/importQueries"
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { createSignal, Show } from "solid-js"

import { useLanguage } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import { saveGiven } from "../../page/saveGiven.ts"
import type { ReportController } from "../createReportController.ts"

export const ErrorBook = (props: {
  readonly file: FileReport
  readonly controller: ReportController
}) => {
  const { words, language } = useLanguage()
  const book = useErrorBook()
  const [said, say] = createSignal<string | null>(null)
  const download = async () => {
    say(words().report.errorBookMaking)
    try {
      const given = await book({
        batch: props.controller.batch(),
        file: props.file.path,
        language: language(),
        office: props.controller.office(),
        // Of a batch that is written the report of that day is marked.
        map: props.controller.state() === "open" ? props.controller.correcting.maps() : []
      })
      saveGiven(given)
      say(given.rebuilt ? words().report.errorBookRebuilt : null)
    } catch (thrown) {
      say(refusalText(words(), thrown))
    }
  }
  return (
    <>
      <Button onClick={() => void download()}>
        <Icon name="file" />
        {words().report.errorBook}
      </Button>
      <Show when={said()}>{(text) => <span role="status">{text()}</span>}</Show>
    </>
  )
}
