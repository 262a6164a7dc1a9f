/** Ends a letter and makes a new one with the same party, from the same template or another one of the year. */
import {
  type LetterShown,
  useLetterDeeds,
  useLetterTemplates
} from "@aiwei/queries/duty/letterQueries"
import { Field } from "@aiwei/ui/form/Field"
import { Select } from "@aiwei/ui/form/Select"
import { createSignal } from "solid-js"

import { today } from "../../../format/today.ts"
import { useWords } from "../../../words/language.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"
import { AskFirst } from "../../page/AskFirst.tsx"
import { DayQuestion } from "../../tree/edits/DayQuestion.tsx"

export default function ReplaceLetter(props: {
  readonly letter: LetterShown
  readonly onClose: () => void
  readonly onMade: (id: string) => void
}) {
  const words = useWords()
  const frame = useFrame()
  const { replace } = useLetterDeeds()
  const it = () => words().letters
  const [on, setOn] = createSignal(today())
  const [reason, setReason] = createSignal("")
  const [template, setTemplate] = createSignal<string>(props.letter.templateId)
  const templates = useLetterTemplates(() => ({
    office: frame.office(),
    year: props.letter.year
  }))
  const party = props.letter.partyBName
  const act = async () => {
    const { id } = props.letter
    const wanted = { office: frame.office(), id, on: on(), reason: reason().trim() }
    props.onMade((await replace.mutateAsync({ ...wanted, template: template() })).id)
  }
  return (
    <AskFirst
      title={it().replaceOf(party)}
      lines={it().replaceLines}
      actLabel={it().replace}
      act={act}
      done={it().replaced(party)}
      wrong={() => (reason().trim() === "" ? it().reasonNeeded : null)}
      onClose={() => props.onClose()}
    >
      <DayQuestion label={it().endOn} value={on()} onChange={setOn} />
      <Select
        label={it().template}
        value={template()}
        options={(templates.data ?? []).map(({ id, title }) => ({ value: id, text: title }))}
        onChoose={setTemplate}
      />
      <Field
        label={it().reason}
        maxLength={300}
        value={reason()}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
    </AskFirst>
  )
}
