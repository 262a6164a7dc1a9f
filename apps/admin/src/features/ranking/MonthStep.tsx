/** One month back, one forward, or straight to any that has scores. */
import { Button } from "@aiwei/ui/Button"
import { Choice } from "@aiwei/ui/form/Choice"
import { Icon } from "@aiwei/ui/Icon"

import { useWords } from "../../words/language.tsx"

export const MonthStep = (props: {
  readonly period: string
  readonly months: ReadonlyArray<string>
  /** The month before or after; null where there is none. */
  readonly month: (by: -1 | 1) => string | null
  readonly onGo: (period: string) => void
}) => {
  const words = useWords()
  const all = () => [...new Set([...props.months, props.period])].toSorted().toReversed()
  const step = (by: -1 | 1, label: string) => (
    <Button
      tone="bare"
      size="small"
      aria-label={label}
      disabled={props.month(by) === null}
      onClick={() => props.onGo(props.month(by) ?? props.period)}
    >
      <Icon name={by === -1 ? "left" : "right"} />
    </Button>
  )
  return (
    <div class="month-step">
      {step(-1, words().ranking.previousMonth)}
      <Choice
        quiet
        label={words().ranking.month}
        value={props.period}
        options={all().map((value) => ({ value, text: words().month(value) }))}
        onChoose={props.onGo}
      />
      {step(1, words().ranking.nextMonth)}
    </div>
  )
}
