/** Asks from which day somebody is off a register. */
import { type RegisterKind, useRegisterDeeds } from "@aiwei/queries/duty/trainingQueries"
import { DayField } from "@aiwei/ui/day/DayField"
import { createSignal } from "solid-js"

import { asDay } from "../../../format/asDay.ts"
import { today } from "../../../format/today.ts"
import { useWords } from "../../../words/language.tsx"
import { AskFirst } from "../../page/AskFirst.tsx"

export default function TakeOff(props: {
  readonly id: string
  readonly name: string
  readonly register: RegisterKind
  readonly onClose: () => void
}) {
  const words = useWords()
  const { takeOff } = useRegisterDeeds()
  const [on, setOn] = createSignal(today())
  const t = () => words().trainings
  const kind = () => t().registerKinds[props.register]
  return (
    <AskFirst
      title={t().takeOffTitle(props.name, kind())}
      lines={t().takeOffLines}
      actLabel={t().takeOff}
      act={() => takeOff.mutateAsync({ person: props.id, register: props.register, on: on() })}
      done={t().takenOff(props.name, kind())}
      onClose={() => props.onClose()}
    >
      <DayField
        label={t().takeOffOn}
        value={on()}
        today={today()}
        words={words().tree.day}
        onChange={(day) => {
          if (day !== null) setOn(asDay(day))
        }}
      />
    </AskFirst>
  )
}
