/** Notes that a letter was signed and on which day, with the copy that shows it; the copy may also follow. */
import { type LetterShown, useLetterDeeds } from "@aiwei/queries/duty/letterQueries"
import { createSignal, Show } from "solid-js"

import { today } from "../../../format/today.ts"
import { useWords } from "../../../words/language.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"
import { AskFirst } from "../../page/AskFirst.tsx"
import { FileField } from "../../page/FileField.tsx"
import { DayQuestion } from "../../tree/edits/DayQuestion.tsx"

export default function SignLetter(props: {
  readonly letter: LetterShown
  readonly onClose: () => void
}) {
  const words = useWords()
  const frame = useFrame()
  const { sign } = useLetterDeeds()
  const it = () => words().letters
  const [on, setOn] = createSignal(today())
  const [file, setFile] = createSignal<File | null>(null)
  const party = props.letter.partyBName
  /** Signed already: only its copy follows. */
  const follows = props.letter.signedOn !== null
  const act = () =>
    sign.mutateAsync({
      office: frame.office(),
      id: props.letter.id,
      on: follows ? null : on(),
      file: file()
    })
  return (
    <AskFirst
      title={follows ? it().keepFile : it().signOf(party)}
      lines={follows ? [] : [it().signNote]}
      actLabel={follows ? it().keepFile : it().signAct}
      act={act}
      done={follows ? it().kept(party) : it().signed(party)}
      wrong={() => (follows && file() === null ? it().fileNeeded : null)}
      onClose={() => props.onClose()}
    >
      <Show when={!follows}>
        <DayQuestion label={it().signedOn} value={on()} onChange={setOn} />
      </Show>
      <FileField label={it().file} hint={it().fileHint} onFile={setFile} />
    </AskFirst>
  )
}
