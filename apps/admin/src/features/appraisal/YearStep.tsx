/** One year back, one forward; the year itself between them. */
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"

import { useYearWords } from "./useYearWords.ts"

export const YearStep = (props: {
  readonly year: number
  readonly onGo: (year: number) => void
}) => {
  const it = useYearWords()
  const step = (by: -1 | 1, label: string) => (
    <Button tone="bare" size="small" aria-label={label} onClick={() => props.onGo(props.year + by)}>
      <Icon name={by === -1 ? "left" : "right"} />
    </Button>
  )
  return (
    <div class="year-step" role="group" aria-label={it().year}>
      {step(-1, it().before)}
      <b>{it().yearOf(props.year)}</b>
      {step(1, it().after)}
    </div>
  )
}
