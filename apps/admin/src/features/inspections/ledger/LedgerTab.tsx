/** Bonuses, penalties and vetoes of a month, one by one; what was withdrawn stays, struck through. */
import type { Month } from "@aiwei/domain/shared/Month"
import {
  type LedgerRow,
  useEvidenceDeeds,
  useLedger
} from "@aiwei/queries/evidence/inspectionQueries"
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { createSignal, For, lazy, Show, Suspense } from "solid-js"

import { minuteOf } from "../../../format/dayText.ts"
import { useWords } from "../../../words/language.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"
import { useMay } from "../../frame/rights/useMay.ts"
import { Unrefreshed } from "../../frame/Unrefreshed.tsx"
import { actorText } from "../../imports/actorText.ts"
import { AnswerPage } from "../../page/AnswerPage.tsx"
import { Photo } from "../round/Photo.tsx"
import { useInspectionWords } from "../useInspectionWords.ts"
import { useMonthScheme } from "../useMonthScheme.ts"
import { WithdrawDialog } from "../WithdrawDialog.tsx"

const GiveDialog = lazy(() => import("./GiveDialog.tsx"))

export default function LedgerTab(props: { readonly period: Month }) {
  const it = useInspectionWords()
  const frame = useFrame()
  const may = useMay()
  const month = useMonthScheme(() => props.period)
  const ledger = useLedger(frame.office, () => ({ period: props.period, unit: null }))
  const [giving, give] = createSignal(false)
  const nameOf = (unit: string) =>
    month.sheet.data?.rows.find(({ unitId }) => unitId === unit)?.unitName ?? unit
  const Add = () => (
    <Show when={may("ledger.add")}>
      <Button tone="main" onClick={() => give(true)}>
        <Icon name="plus" />
        {it().ledger.add}
      </Button>
    </Show>
  )
  return (
    <AnswerPage query={ledger}>
      {(rows) => (
        <>
          <Unrefreshed query={ledger} />
          <Show
            when={rows().length > 0}
            fallback={
              <EmptyState title={it().ledger.none} text={it().ledger.noneTodo}>
                <Add />
              </EmptyState>
            }
          >
            <p class="ledger-acts">
              <Add />
            </p>
            <Ledger period={props.period} rows={rows()} nameOf={nameOf} />
          </Show>
          <Suspense>
            <Show when={giving()}>
              <GiveDialog
                period={props.period}
                vetoes={month.document()?.vetoes ?? []}
                onClose={() => give(false)}
              />
            </Show>
          </Suspense>
        </>
      )}
    </AnswerPage>
  )
}

const Ledger = (props: {
  readonly period: Month
  readonly rows: ReadonlyArray<LedgerRow>
  readonly nameOf: (unit: string) => string
}) => {
  const it = useInspectionWords()
  const frame = useFrame()
  const deeds = useEvidenceDeeds(frame.office)
  const [asked, ask] = createSignal<LedgerRow | null>(null)
  return (
    <>
      <table class="round-table" aria-label={it().ledger.table(props.period)}>
        <thead>
          <tr>
            <th scope="col">{it().unit}</th>
            <th scope="col">{it().ledger.kind}</th>
            <th scope="col">{it().ledger.points}</th>
            <th scope="col">{it().ledger.reason}</th>
            <th scope="col">{it().ledger.reference}</th>
            <th scope="col">{it().ledger.photo}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          <For each={props.rows}>
            {(row) => <Entry row={row} name={props.nameOf(row.unitId)} onWithdraw={ask} />}
          </For>
        </tbody>
      </table>
      <Show when={asked()} keyed>
        {(row) => (
          <WithdrawDialog
            title={it().withdraw.titleOne(row.reason)}
            lines={it().withdraw.linesOne}
            act={(reason) => deeds.withdrawLedger.mutateAsync({ id: row.id, reason })}
            onClose={() => ask(null)}
          />
        )}
      </Show>
    </>
  )
}

const Entry = (props: {
  readonly row: LedgerRow
  readonly name: string
  readonly onWithdraw: (row: LedgerRow) => void
}) => {
  const words = useWords()
  const it = useInspectionWords()
  const may = useMay()
  return (
    <tr classList={{ "row-struck": props.row.withdrawn !== null }}>
      <th scope="row">{props.name}</th>
      <td data-label={it().ledger.kind}>{it().ledger.kinds[props.row.kind]}</td>
      <td data-label={it().ledger.points} class="num">
        {props.row.kind === "veto" ? (props.row.veto ?? "") : props.row.points}
      </td>
      <td data-label={it().ledger.reason}>
        {props.row.reason}
        <Show when={props.row.withdrawn}>
          {(gone) => (
            <small class="struck-by">
              {it().round.withdrawn(
                actorText(words(), gone().by),
                minuteOf(gone().at),
                gone().reason
              )}
            </small>
          )}
        </Show>
      </td>
      <td data-label={it().ledger.reference}>{props.row.reference ?? "—"}</td>
      <td data-label={it().ledger.photo}>
        <Show when={props.row.photo !== null} fallback="—">
          <Photo of="ledger" evidence={props.row.id} line={props.row.reason} />
        </Show>
      </td>
      <td>
        <Show when={props.row.withdrawn === null && may("ledger.withdraw")}>
          <Button
            tone="bare"
            size="small"
            aria-label={it().round.withdrawOne(props.row.reason)}
            onClick={() => props.onWithdraw(props.row)}
          >
            {it().round.withdrawShort}
          </Button>
        </Show>
      </td>
    </tr>
  )
}
