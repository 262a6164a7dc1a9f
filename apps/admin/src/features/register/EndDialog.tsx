/** Asks from which day somebody has left, or a zone or building is no more, and says what that means. */
import type { Day } from "@aiwei/domain/shared/Day"
import { DayField } from "@aiwei/ui/day/DayField"
import { ConfirmDialog } from "@aiwei/ui/feedback/ConfirmDialog"
import { createSignal, type JSX } from "solid-js"

import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import type { RegisterPage } from "./createRegister.ts"
import type { RecordRow } from "./Register.ts"

export const EndDialog = <Row extends RecordRow>(props: {
  readonly page: RegisterPage<Row>
  readonly rows: ReadonlyArray<Row>
  readonly onDone: () => void
  readonly onClose: () => void
  /** What they still answer for. */
  readonly children?: JSX.Element
}) => {
  const words = useWords()
  const t = () => words()[props.page.register.name]
  const [on, setOn] = createSignal(today() as Day)
  const names = () => {
    const first = props.rows.slice(0, 3).map(props.page.register.rowName).join("、")
    return props.rows.length > 3 ? words().register.andMore(first, props.rows.length) : first
  }
  return (
    <ConfirmDialog
      title={t().endTitle(names())}
      consequences={[t().endNote]}
      actLabel={t().end}
      leaveLabel={words().register.keep}
      onClose={props.onClose}
      onAct={async () => {
        const answer = await props.page.writes.end(props.rows, on())
        if ("refused" in answer) return answer.refused
        props.onDone()
        return null
      }}
    >
      {props.children}
      <DayField
        label={t().endOn}
        value={on()}
        today={today()}
        words={words().tree.day}
        onChange={(day) => {
          if (day !== null) setOn(day as Day)
        }}
      />
    </ConfirmDialog>
  )
}
