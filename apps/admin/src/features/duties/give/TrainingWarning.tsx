/** Beside whoever is to be given technical work: that no training of theirs counts. It never stands in the way. */
import type { Day } from "@aiwei/domain/shared/Day"
import { usePersonDuties } from "@aiwei/queries/duty/personDuties"
import { Notice } from "@aiwei/ui/Notice"
import { For } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { trainingLacks } from "../../trainings/counting.ts"
import { useDutyNames } from "../useDutyNames.ts"

export default function TrainingWarning(props: {
  readonly person: { readonly value: string; readonly text: string }
  /** Codes of what is given; only technical work needs a training. */
  readonly duties: ReadonlyArray<string>
  readonly day: Day
}) {
  const words = useWords()
  const { kinds, nameOf } = useDutyNames()
  const found = usePersonDuties(
    () => props.person.value,
    () => props.day
  )
  const said = () => {
    const trainings = found.data?.trainings
    if (trainings === undefined || found.data?.person.id !== props.person.value) return []
    return (kinds.data ?? [])
      .filter(({ code, technical }) => technical && props.duties.includes(code))
      .flatMap((kind) => {
        const lacks = trainingLacks(trainings, kind.code, props.day)
        if (lacks === null) return []
        const { untrained, expired } = words().trainings
        const [name, duty] = [props.person.text, nameOf(kind)]
        return lacks.expired === null
          ? [untrained(name, duty)]
          : [expired(name, duty, lacks.expired)]
      })
  }
  return <For each={said()}>{(text) => <Notice tone="warn" text={text} />}</For>
}
