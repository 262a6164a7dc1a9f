/** The button beside a day field and the month that it opens. Escape closes it and gives the focus back. */
import * as Popover from "@kobalte/core/popover"

import { Icon } from "../Icon.tsx"
import type { DayFieldProps } from "./DayFieldProps.ts"
import { MonthGrid } from "./MonthGrid.tsx"

export const DayCalendar = (props: {
  readonly field: DayFieldProps
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly onPick: (day: string) => void
}) => (
  <Popover.Root
    open={props.open}
    onOpenChange={props.onOpenChange}
    gutter={4}
    placement="bottom-end"
  >
    <Popover.Trigger class="day-open" type="button" aria-label={props.field.words.openCalendar}>
      <Icon name="calendar" />
    </Popover.Trigger>
    <Popover.Portal>
      <Popover.Content class="day-popover" aria-label={props.field.words.openCalendar}>
        <MonthGrid
          value={props.field.value}
          today={props.field.today}
          words={props.field.words}
          min={props.field.min}
          max={props.field.max}
          onPick={(day) => {
            props.onOpenChange(false)
            props.onPick(day)
          }}
        />
      </Popover.Content>
    </Popover.Portal>
  </Popover.Root>
)
