/** Asks from which day a frontage is there no more; what was signed and checked stays. */
import { type FrontageRow, useFrontageDeeds } from "@aiwei/queries/duty/frontageQueries"
import { createSignal } from "solid-js"

import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import { AskFirst } from "../page/AskFirst.tsx"
import { DayQuestion } from "../tree/edits/DayQuestion.tsx"
import { frontageName } from "./frontageColumns.tsx"

export const CloseFrontage = (props: {
  readonly row: FrontageRow
  readonly onClose: () => void
}) => {
  const words = useWords()
  const t = () => words().frontage
  const { close } = useFrontageDeeds()
  const [on, setOn] = createSignal(today())
  const name = () => frontageName(props.row)
  return (
    <AskFirst
      title={t().closeTitle(name())}
      lines={[t().closeNote]}
      actLabel={t().close}
      act={() => close.mutateAsync({ frontage: props.row.id, on: on() })}
      done={t().closed(name())}
      onClose={props.onClose}
    >
      <DayQuestion label={t().closeOn} value={on()} onChange={setOn} />
    </AskFirst>
  )
}
