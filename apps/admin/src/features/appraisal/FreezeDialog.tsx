/** Asks before a year is frozen by the terms beside the table; a later version says why. */
import { TextArea } from "@aiwei/ui/form/TextArea"
import { createSignal, Show } from "solid-js"

import { AskFirst } from "../page/AskFirst.tsx"
import type { YearPage } from "./createYear.ts"
import { useYearWords } from "./useYearWords.ts"

export default function FreezeDialog(props: {
  readonly page: YearPage
  readonly onClose: () => void
}) {
  const it = useYearWords()
  const t = () => it().ask
  const { page } = props
  const [reason, setReason] = createSignal("")
  const [failed, fail] = createSignal<string | null>(null)
  // As it was when the question came up: the news must not speak of what came after.
  const [year, again] = [page.address.year(), page.newest() !== null]
  const wrong = (): string | null => {
    fail(again && reason().trim() === "" ? t().reasonMissing : null)
    return failed()
  }
  const act = async () => {
    const wanted = page.read().wanted
    if (wanted === null) return
    await page.freeze.mutateAsync({ ...wanted, reason: reason().trim() || null })
    page.address.show(null)
    page.address.adjust(false)
  }
  return (
    <AskFirst
      title={t().title(year)}
      lines={again ? [...t().lines, ...t().again] : t().lines}
      actLabel={again ? it().freezeAgain : it().freeze}
      act={act}
      done={t().done(year)}
      wrong={wrong}
      onClose={props.onClose}
    >
      <Show when={again}>
        <TextArea
          label={t().reason}
          error={failed()}
          maxlength={300}
          value={reason()}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </Show>
    </AskFirst>
  )
}
