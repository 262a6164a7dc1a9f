/** A day in one of these forms. */
import type { Day } from "@aiwei/domain/shared/Day"
import { DayField } from "@aiwei/ui/day/DayField"

import { asDay } from "../../../format/asDay.ts"
import { today } from "../../../format/today.ts"
import { useWords } from "../../../words/language.tsx"

export const DayBox = <Value extends Day | null>(props: {
  readonly label: string
  readonly hint?: string | undefined
  readonly value: Value
  readonly optional?: boolean
  readonly onChange: (day: Value) => void
}) => {
  const words = useWords()
  return (
    <DayField
      label={props.label}
      hint={props.hint}
      value={props.value}
      optional={props.optional ?? false}
      today={today()}
      words={words().tree.day}
      // An empty field is given on only where it may be empty, so it is of the kind that was given.
      onChange={(day) => props.onChange((day === null ? null : asDay(day)) as Value)}
    />
  )
}
