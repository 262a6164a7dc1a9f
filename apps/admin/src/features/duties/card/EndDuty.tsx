/** Asks from which day a duty is nobody's at this place any more, then ends it; the days before stay. */
import type { WhoTold } from "@aiwei/queries/duty/dutyQueries"
import { useDutyWrites } from "@aiwei/queries/duty/dutyWrites"
import { createSignal, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { AskFirst } from "../../page/AskFirst.tsx"
import { DayQuestion } from "../../tree/edits/DayQuestion.tsx"

export default function EndDuty(props: {
  readonly told: WhoTold
  readonly duty: string
  readonly onClose: () => void
}) {
  const words = useWords()
  const t = () => words().who
  const { end } = useDutyWrites()
  const [on, setOn] = createSignal(props.told.day)
  const act = async (place: string, id: string) => {
    const { refused } = await end.mutateAsync([{ place, id, on: on() }])
    if (refused.length > 0) throw refused[0]
  }
  return (
    <Show when={props.told.answer} keyed>
      {({ name, placeId, sourceId }) => (
        <AskFirst
          title={t().endTitle(name, props.duty)}
          lines={[t().endNote]}
          actLabel={t().endAct}
          act={() => act(placeId, sourceId)}
          done={t().ended(name, props.duty)}
          onClose={props.onClose}
        >
          <DayQuestion label={t().endOn} value={on()} onChange={setOn} />
        </AskFirst>
      )}
    </Show>
  )
}
