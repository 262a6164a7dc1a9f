/** One line of the register beside the list: what it says, correcting it, withdrawing it; or a new one. */
import { type AwardRow, useAwardDeeds } from "@aiwei/queries/publication/awardQueries"
import { Button } from "@aiwei/ui/Button"
import type { Suggestion } from "@aiwei/ui/form/Suggestion"
import { TextArea } from "@aiwei/ui/form/TextArea"
import { Notice } from "@aiwei/ui/Notice"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { Tag } from "@aiwei/ui/Tag"
import { createSignal, type JSX, Show } from "solid-js"

import { minuteOf } from "../../format/dayText.ts"
import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { actorText } from "../imports/actorText.ts"
import { AskFirst } from "../page/AskFirst.tsx"
import { FormActs } from "../page/day/FormActs.tsx"
import { Facts } from "../page/Facts.tsx"
import { AwardFields } from "./AwardFields.tsx"
import { createAwardForm } from "./createAwardForm.ts"
import { useAwardWords } from "./useAwardWords.ts"

export const NewAward = (props: {
  readonly unit: Suggestion | null
  readonly onClose: () => void
  readonly onDone: (id: string) => void
}) => {
  const words = useWords()
  const it = useAwardWords()
  return (
    <SidePanel
      label={it().record}
      title={it().add}
      closeLabel={words().close}
      onClose={() => props.onClose()}
    >
      <Form row={null} unit={props.unit} onClose={props.onClose} onDone={props.onDone} />
    </SidePanel>
  )
}

const Form = (props: {
  readonly row: AwardRow | null
  readonly unit: Suggestion | null
  readonly onClose: () => void
  readonly onDone: (id: string) => void
}) => {
  const it = useAwardWords()
  const form = createAwardForm(props.row, props.unit, (id) => props.onDone(id))
  return (
    <form
      class="panel-form"
      noValidate
      aria-label={form.corrects ? it().change : it().add}
      onSubmit={(event) => {
        event.preventDefault()
        void form.submit()
      }}
    >
      <AwardFields form={form} />
      <Notice text={form.refused()} />
      <FormActs busy={form.busy()} onClose={() => props.onClose()} />
    </form>
  )
}

export const AwardPanel = (props: {
  readonly row: AwardRow
  readonly onClose: () => void
  readonly onDone: (id: string) => void
}) => {
  const words = useWords()
  const it = useAwardWords()
  const may = useMay()
  const [changing, change] = createSignal(false)
  const [ending, end] = createSignal(false)
  return (
    <SidePanel
      label={it().record}
      title={
        <>
          {props.row.title} <small>{props.row.unitName}</small>
        </>
      }
      closeLabel={words().close}
      onClose={() => props.onClose()}
    >
      <Show
        when={changing()}
        fallback={
          <>
            <Facts facts={factsOf(props.row, it(), (who) => actorText(words(), who))} />
            <div class="panel-part panel-acts">
              <Show when={may("awards.change")}>
                <Button onClick={() => change(true)}>{it().change}</Button>
              </Show>
              <Show when={may("awards.withdraw")}>
                <Button onClick={() => end(true)}>{it().withdraw}</Button>
              </Show>
            </div>
          </>
        }
      >
        <Form
          row={props.row}
          unit={null}
          onClose={() => change(false)}
          onDone={(id) => props.onDone(id)}
        />
      </Show>
      <Show when={ending()}>
        <Withdraw row={props.row} onClose={() => end(false)} onGone={() => props.onClose()} />
      </Show>
    </SidePanel>
  )
}

const factsOf = (
  row: AwardRow,
  it: ReturnType<ReturnType<typeof useAwardWords>>,
  who: (by: string) => string
): ReadonlyArray<readonly [string, JSX.Element]> => {
  const { columns } = it
  const { recheckYear: again } = row
  const some = (label: string, text: string | null) =>
    text === null ? [] : [[label, text] as const]
  return [
    [columns.unit, row.unitName],
    [columns.level, it.levels[row.level]],
    [columns.grantor, row.grantor],
    [columns.year, row.year],
    [columns.streak, it.streak(row.streak)],
    ...(again === null
      ? []
      : [
          [
            columns.recheck,
            row.recheckDue ? <Tag tone="warn">{it.recheckDue(again)}</Tag> : it.recheckIn(again)
          ] as const
        ]),
    ...some(columns.grantedOn, row.grantedOn),
    ...some(columns.docNo, row.docNo),
    ...some(columns.note, row.note),
    ...some(it.replaces, row.replaces === null ? null : it.replacesText),
    [it.addedBy, it.byAt(who(row.addedBy), minuteOf(row.addedAt))]
  ]
}

const Withdraw = (props: {
  readonly row: AwardRow
  readonly onClose: () => void
  readonly onGone: () => void
}) => {
  const it = useAwardWords()
  const deeds = useAwardDeeds(useFrame().office)
  const [reason, setReason] = createSignal("")
  const [failed, fail] = createSignal<string | null>(null)
  const t = () => it().withdrawAsk
  const { id, title } = props.row
  const wrong = (): string | null => {
    fail(reason().trim() === "" ? it().reasonMissing : null)
    return failed()
  }
  const act = async () => {
    await deeds.withdraw.mutateAsync({ id, reason: reason().trim() })
    props.onGone()
  }
  return (
    <AskFirst
      title={t().title(title)}
      lines={t().lines}
      actLabel={it().withdraw}
      act={act}
      done={t().done}
      wrong={wrong}
      onClose={props.onClose}
    >
      <TextArea
        label={t().reason}
        error={failed()}
        maxlength={300}
        value={reason()}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
    </AskFirst>
  )
}
