/** "From which day": the day that a change of the tree holds from; nothing before it changes. */
import { DayField } from "@aiwei/ui/day/DayField"

import { today } from "../../../format/today.ts"
import { useWords } from "../../../words/language.tsx"

export const DayQuestion = (props: {
  readonly label: string
  readonly value: string
  readonly onChange: (day: string) => void
}) => {
  const words = useWords()
  return (
    <DayField
      label={props.label}
      value={props.value}
      today={today()}
      words={words().tree.day}
      onChange={(day) => {
        if (day !== null) props.onChange(day)
      }}
    />
  )
}
