/** Asks from which day somebody has left, or a zone or building is no more, and says what that means. */
import { DayField } from "@aiwei/ui/day/DayField"
import { ConfirmDialog } from "@aiwei/ui/feedback/ConfirmDialog"
import { createSignal, type JSX } from "solid-js"

import { asDay } from "../../format/asDay.ts"
import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import type { RegisterPage } from "./createRegister.ts"
import type { RecordRow } from "./Register.ts"

/** Named one by one; of more the number is told. */
const mostNames = 3

export const EndDialog = <Row extends RecordRow>(props: {
  readonly page: RegisterPage<Row>
  readonly rows: ReadonlyArray<Row>
  readonly onClose: () => void
  /** What they still answer for. */
  readonly children?: JSX.Element
}) => {
  const words = useWords()
  const frame = useFrame()
  const t = () => words()[props.page.register.name]
  const [on, setOn] = createSignal(today())
  const names = () => {
    const { andMore, join } = words().register
    const first = join(props.rows.slice(0, mostNames).map(props.page.register.rowName))
    return props.rows.length > mostNames ? andMore(first, props.rows.length) : first
  }
  const end = async () => {
    const { page } = props
    const answer = await page.writes.end(props.rows, on())
    if ("refused" in answer) return answer.refused
    frame.say(t().ended(names(), on()))
    // What is no more on the list has no panel either; somebody who left is still there.
    if (page.missing()) page.address.openRecord(null)
    return null
  }
  return (
    <ConfirmDialog
      title={t().endTitle(names())}
      consequences={[t().endNote]}
      actLabel={t().end}
      leaveLabel={words().register.keep}
      onClose={props.onClose}
      onAct={end}
    >
      {props.children}
      <DayField
        label={t().endOn}
        value={on()}
        today={today()}
        words={words().tree.day}
        onChange={(day) => {
          if (day !== null) setOn(asDay(day))
        }}
      />
    </ConfirmDialog>
  )
}
