/** The day a page looks at: a day back, the day itself, a day on, and the way back to today. */
import { Button } from "../Button.tsx"
import { Icon } from "../Icon.tsx"
import { DayField } from "./DayField.tsx"
import { addDays } from "./dayMath.ts"
import type { AsOfWords } from "./DayWords.ts"
import { type DayBounds, isWithin } from "./MonthGrid.tsx"

export const AsOf = (
  props: DayBounds & {
    readonly label: string
    readonly value: string
    readonly today: string
    readonly words: AsOfWords
    readonly onChange: (day: string) => void
  }
) => {
  const step = (days: number, label: string, icon: "left" | "right") => (
    <button
      type="button"
      class="as-of-step"
      aria-label={label}
      disabled={!isWithin(addDays(props.value, days), props)}
      onClick={() => props.onChange(addDays(props.value, days))}
    >
      <Icon name={icon} />
    </button>
  )
  return (
    <div class="as-of" role="group" aria-label={props.label}>
      <span aria-hidden="true">{props.label}</span>
      <div class="as-of-box">
        {step(-1, props.words.previousDay, "left")}
        <DayField
          quiet
          label={props.label}
          value={props.value}
          today={props.today}
          words={props.words}
          min={props.min}
          max={props.max}
          onChange={(day) => {
            if (day !== null) props.onChange(day)
          }}
        />
        {step(1, props.words.nextDay, "right")}
      </div>
      <Button
        tone="bare"
        disabled={props.value === props.today}
        onClick={() => props.onChange(props.today)}
      >
        {props.words.backToToday}
      </Button>
    </div>
  )
}
