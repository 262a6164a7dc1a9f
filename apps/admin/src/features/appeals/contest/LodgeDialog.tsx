/** Contests one line of a month, with its grounds and a file that shows them. */
import type { LeafView } from "@aiwei/domain/assessment/ExplanationView"
import { useLodgeAppeal } from "@aiwei/queries/publication/appealQueries"
import { ConfirmDialog } from "@aiwei/ui/feedback/ConfirmDialog"
import { TextArea } from "@aiwei/ui/form/TextArea"
import { createSignal, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import { useFrame } from "../../frame/FrameContext.tsx"
import { useMay } from "../../frame/rights/useMay.ts"
import { FileField } from "../../page/FileField.tsx"
import { markedLine } from "../../ranking/markedLine.ts"
import { useAppealWords } from "../useAppealWords.ts"
import type { Contested } from "./ContestContext.ts"

export default function LodgeDialog(props: {
  readonly leaf: LeafView
  readonly toBeChecked: boolean | undefined
  readonly month: Contested
  readonly onClose: () => void
}) {
  const words = useWords()
  const all = useAppealWords()
  const it = () => all().lodge
  const frame = useFrame()
  const may = useMay()
  const lodge = useLodgeAppeal()
  const [text, setText] = createSignal("")
  const [file, setFile] = createSignal<File | null>(null)
  const [failed, fail] = createSignal<string | null>(null)
  const line = () => markedLine(words(), props.leaf.indicator, props.toBeChecked)
  const act = async (): Promise<string | null> => {
    fail(text().trim() === "" ? it().textMissing : null)
    if (failed() !== null) return failed()
    const { period, unit } = props.month
    const indicator = props.leaf.indicatorCode
    const wanted = { office: frame.office(), place: unit.id, period, indicator }
    try {
      const { no } = await lodge.mutateAsync({ ...wanted, text: text().trim(), file: file() })
      frame.say(it().done(no))
      return null
    } catch (thrown) {
      return refusalText(words(), thrown)
    }
  }
  return (
    <ConfirmDialog
      title={it().title(props.month.unit.name, line())}
      consequences={it().lines}
      actLabel={it().act}
      leaveLabel={words().accounts.leave}
      onAct={act}
      onClose={props.onClose}
    >
      <TextArea
        label={it().text}
        hint={it().textHint}
        error={failed()}
        maxlength={4000}
        value={text()}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <Show when={may("appeals.attach")}>
        <FileField label={it().file} hint={it().fileHint} onFile={setFile} />
      </Show>
    </ConfirmDialog>
  )
}
