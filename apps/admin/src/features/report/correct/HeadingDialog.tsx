/** What a column holds, asked of somebody who knows: a field of the table's kind, or nothing. */
import type { FileReport } from "@aiwei/intake/report"
import { useKindFields } from "@aiwei/queries/importQueries"
import { Dialog } from "@aiwei/ui/feedback/Dialog"
import { Select } from "@aiwei/ui/form/Select"
import { Notice } from "@aiwei/ui/Notice"
import { createSignal, Show } from "solid-js"

import { useLanguage } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import type { Asked, Correcting } from "./createCorrecting.ts"
import { useCorrectWords } from "./useCorrectWords.ts"

/** Stands for nothing in a list whose values are text; no field is called so. */
const nothing = "-"

export default function HeadingDialog(props: {
  readonly asked: Asked
  readonly file: FileReport
  readonly correcting: Correcting
}) {
  const { words, language } = useLanguage()
  const it = useCorrectWords()
  const kinds = useKindFields(() => true)
  const column = () => props.asked.sheet.columns.find(({ col }) => col === props.asked.col)
  const now = () => column()?.field ?? nothing
  const [chosen, choose] = createSignal(now())
  const options = () => [
    { value: nothing, text: it().nothing },
    ...(kinds.data?.find(({ kind }) => kind === props.asked.sheet.kind)?.fields ?? []).map(
      (field) => ({ value: field.field, text: field[language()] })
    )
  ]
  const heading = () => column()?.header ?? props.asked.col
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) props.correcting.leave()
      }}
      title={it().title(props.asked.col, heading())}
      actLabel={it().act}
      leaveLabel={it().leave}
      busy={kinds.data === undefined || chosen() === now()}
      onAct={() =>
        props.correcting.say(props.asked, chosen() === nothing ? null : chosen(), props.file)
      }
    >
      <p>{it().text(words().kinds[props.asked.sheet.kind])}</p>
      <Show when={kinds.data} fallback={<p role="status">{words().loading}</p>}>
        <Select
          label={it().field}
          value={options().some(({ value }) => value === chosen()) ? chosen() : ""}
          placeholder={it().joined}
          options={options()}
          onChoose={choose}
        />
      </Show>
      <Show when={kinds.error}>{(thrown) => <Notice text={refusalText(words(), thrown())} />}</Show>
    </Dialog>
  )
}
