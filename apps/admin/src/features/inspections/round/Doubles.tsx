/** Who scores a round again without knowing it: the office asks somebody, sees what came of it, and takes it back. */
import { type DoublesOf, useDoubleDeeds, useDoubles } from "@aiwei/queries/evidence/doubleQueries"
import type { RoundShown } from "@aiwei/queries/evidence/inspectionQueries"
import { Button } from "@aiwei/ui/Button"
import { Select } from "@aiwei/ui/form/Select"
import { createSignal, Show } from "solid-js"

import { useFrame } from "../../frame/FrameContext.tsx"
import { AskFirst } from "../../page/AskFirst.tsx"
import { useInspectionWords } from "../useInspectionWords.ts"
import { bare, type Double, DoubleTable, nameOf } from "./DoubleTable.tsx"

type Deeds = ReturnType<typeof useDoubleDeeds>

export default function Doubles(props: { readonly round: RoundShown }) {
  const all = useInspectionWords()
  const it = () => all().again
  const frame = useFrame()
  const found = useDoubles(frame.office, () => props.round.id)
  const deeds = useDoubleDeeds(frame.office)
  const [asked, ask] = createSignal(false)
  const [back, takeBack] = createSignal<Double | null>(null)
  return (
    <Show when={found.isError ? undefined : found.data}>
      {(of) => (
        <>
          <h2>{it().title}</h2>
          <Show when={of().doubles.length > 0} fallback={<p class="form-note">{it().none}</p>}>
            <DoubleTable doubles={of().doubles} onTakeBack={takeBack} />
          </Show>
          <Show when={props.round.withdrawn === null}>
            <p class="round-acts">
              <Button disabled={of().scorers.length === 0} onClick={() => ask(true)}>
                {it().announce}
              </Button>
              <Show when={of().scorers.length === 0}>
                <small class="round-why">{it().noScorers}</small>
              </Show>
            </p>
          </Show>
          <Show when={asked()}>
            <AnnounceDialog
              id={props.round.id}
              scorers={of().scorers}
              deeds={deeds}
              onClose={() => ask(false)}
            />
          </Show>
          <Show when={back()} keyed>
            {(double) => (
              <AskFirst
                title={it().takeBackOf(nameOf(double))}
                lines={it().takeBackLines}
                actLabel={it().takeBack}
                act={() =>
                  deeds.takeBack.mutateAsync({ id: props.round.id, account: bare(double) })
                }
                done={it().tookBack}
                onClose={() => takeBack(null)}
              />
            )}
          </Show>
        </>
      )}
    </Show>
  )
}

const AnnounceDialog = (props: {
  readonly id: string
  readonly scorers: DoublesOf["scorers"]
  readonly deeds: Deeds
  readonly onClose: () => void
}) => {
  const all = useInspectionWords()
  const it = () => all().again
  const [account, setAccount] = createSignal("")
  const [failed, fail] = createSignal<string | null>(null)
  const wrong = () => {
    fail(account() === "" ? it().whoMissing : null)
    return failed()
  }
  return (
    <AskFirst
      title={it().announce}
      lines={it().announceLines}
      actLabel={it().announce}
      act={() => props.deeds.announce.mutateAsync({ id: props.id, account: account() })}
      done={it().announced}
      wrong={wrong}
      onClose={props.onClose}
    >
      <Select
        label={it().who}
        error={failed()}
        value={account()}
        placeholder={it().choose}
        options={props.scorers.map(({ account: value, displayName }) => ({
          value,
          text: displayName === value ? value : `${displayName}（${value}）`
        }))}
        onChoose={(chosen) => {
          setAccount(chosen)
          fail(null)
        }}
      />
    </AskFirst>
  )
}
