/** "From which day": the day that a change of the tree holds from; nothing before it changes. */
import type { Day } from "@aiwei/domain/shared/Day"
import { DayField } from "@aiwei/ui/day/DayField"

import { asDay } from "../../../format/asDay.ts"
import { today } from "../../../format/today.ts"
import { useWords } from "../../../words/language.tsx"

export const DayQuestion = (props: {
  readonly label: string
  readonly value: Day
  readonly onChange: (day: Day) => void
}) => {
  const words = useWords()
  return (
    <DayField
      label={props.label}
      value={props.value}
      today={today()}
      words={words().tree.day}
      onChange={(day) => {
        if (day !== null) props.onChange(asDay(day))
      }}
    />
  )
}
