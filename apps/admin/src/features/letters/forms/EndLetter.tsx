/** Asks from which day a letter holds no more, and why. */
import { type LetterShown, useLetterDeeds } from "@aiwei/queries/duty/letterQueries"
import { Field } from "@aiwei/ui/form/Field"
import { createSignal } from "solid-js"

import { today } from "../../../format/today.ts"
import { useWords } from "../../../words/language.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"
import { AskFirst } from "../../page/AskFirst.tsx"
import { DayQuestion } from "../../tree/edits/DayQuestion.tsx"

export default function EndLetter(props: {
  readonly letter: LetterShown
  readonly onClose: () => void
}) {
  const words = useWords()
  const frame = useFrame()
  const { end } = useLetterDeeds()
  const it = () => words().letters
  const [on, setOn] = createSignal(today())
  const [reason, setReason] = createSignal("")
  const party = props.letter.partyBName
  const act = () =>
    end.mutateAsync({
      office: frame.office(),
      id: props.letter.id,
      on: on(),
      reason: reason().trim()
    })
  return (
    <AskFirst
      title={it().endOf(party)}
      lines={it().endLines}
      actLabel={it().end}
      act={act}
      done={it().ended(party)}
      wrong={() => (reason().trim() === "" ? it().reasonNeeded : null)}
      onClose={() => props.onClose()}
    >
      <DayQuestion label={it().endOn} value={on()} onChange={setOn} />
      <Field
        label={it().reason}
        maxLength={300}
        value={reason()}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
    </AskFirst>
  )
}
