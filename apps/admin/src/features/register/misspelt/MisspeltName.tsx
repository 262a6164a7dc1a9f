/** Above a record that names somebody who is on no staff list: whom it probably means, in one press. */
import { Notice } from "@aiwei/ui/Notice"
import { Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"
import type { WriteAnswer } from "../createWrites.ts"
import { NearestNames, type SimilarPerson } from "./NearestNames.tsx"

export const MisspeltName = <Row,>(props: {
  /** Null where nobody is named, or the name is on the list. */
  readonly name: string | null
  /** As a correction of the record: it was wrong from the first day. */
  readonly correct: (person: SimilarPerson) => Promise<WriteAnswer<Row>>
}) => {
  const words = useWords()
  const frame = useFrame()
  const t = () => words().register.misspelt
  const correct = async (person: SimilarPerson) => {
    const answer = await props.correct(person)
    if ("refused" in answer) return answer.refused
    frame.say(t().corrected(person.name))
    return null
  }
  return (
    <Show when={props.name}>
      {(name) => (
        <Notice tone="warn" text={t().notListed(name())}>
          <NearestNames name={name()} onCorrect={correct} />
        </Notice>
      )}
    </Show>
  )
}
