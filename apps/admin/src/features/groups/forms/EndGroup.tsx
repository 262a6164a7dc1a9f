/** Asks from which day a group is no more. On the day it was set up it is withdrawn, which the question says. */
import type { Day } from "@aiwei/domain/shared/Day"
import { type GroupShown, useGroupDeeds } from "@aiwei/queries/duty/groupQueries"
import { Field } from "@aiwei/ui/form/Field"
import { createSignal } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { AskFirst } from "../../page/AskFirst.tsx"
import { DayBox } from "./DayBox.tsx"

export default function EndGroup(props: {
  readonly group: GroupShown["group"]
  readonly on: Day
  readonly onClose: () => void
  /** It was withdrawn: there is nothing left to show. */
  readonly onGone: () => void
}) {
  const words = useWords()
  const it = () => words().groups
  const { end } = useGroupDeeds()
  const [on, setOn] = createSignal<Day>(props.on)
  const [reason, setReason] = createSignal("")
  const [docNo, setDocNo] = createSignal("")
  const isFirst = () => on() === props.group.validFrom
  const act = async () => {
    const { id, version } = props.group
    const no = docNo().trim()
    const gone = isFirst()
    const said = { on: on(), reason: reason().trim(), docNo: no === "" ? null : no }
    await end.mutateAsync({ id, version, ...said })
    if (gone) props.onGone()
  }
  return (
    <AskFirst
      title={it().end.title(props.group.name)}
      lines={isFirst() ? it().end.withdrawLines : it().end.lines}
      actLabel={isFirst() ? it().end.withdraw : it().end.act}
      act={act}
      done={(isFirst() ? it().end.withdrawn : it().end.done)(props.group.name)}
      wrong={() => (reason().trim() === "" ? it().form.reasonNeeded : null)}
      onClose={() => props.onClose()}
    >
      <DayBox label={it().end.on} value={on()} onChange={setOn} />
      <Field
        label={it().adjust.reason}
        maxLength={300}
        value={reason()}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <Field
        label={it().form.docNo}
        maxLength={100}
        value={docNo()}
        onInput={(event) => setDocNo(event.currentTarget.value)}
      />
    </AskFirst>
  )
}
