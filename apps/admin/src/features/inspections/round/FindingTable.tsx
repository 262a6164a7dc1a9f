/** The findings of a round, by the scheme's lines; what was withdrawn stays, struck through, with who and why. */
import type { DocumentShown } from "@aiwei/domain/scheme/document/DocumentShown"
import type {
  FoundRow,
  RoundShown,
  useEvidenceDeeds
} from "@aiwei/queries/evidence/inspectionQueries"
import { Button } from "@aiwei/ui/Button"
import { createSignal, For, Show } from "solid-js"

import { minuteOf } from "../../../format/dayText.ts"
import { useWords } from "../../../words/language.tsx"
import { useMay } from "../../frame/rights/useMay.ts"
import { actorText } from "../../imports/actorText.ts"
import { ToBeChecked } from "../../ranking/LinesToCheck.tsx"
import { linesToCheck } from "../../scheme/read/linesToCheck.ts"
import { foundText } from "../foundText.ts"
import { useInspectionWords } from "../useInspectionWords.ts"
import { WithdrawDialog } from "../WithdrawDialog.tsx"
import { Photo } from "./Photo.tsx"

interface Props {
  readonly round: RoundShown
  readonly document: DocumentShown | null
  readonly deeds: ReturnType<typeof useEvidenceDeeds>
}

const createNames = (props: Props) => {
  const line = (code: string) => props.document?.indicators.find((one) => one.code === code)
  return {
    at: (code: string) => props.document?.indicators.findIndex((one) => one.code === code) ?? 0,
    line: (row: FoundRow) => line(row.indicator)?.name ?? row.indicator,
    rule: (row: FoundRow) =>
      line(row.indicator)?.deductions.find(({ code }) => code === row.rule)?.text ?? row.rule
  }
}

export const FindingTable = (props: Props) => {
  const it = useInspectionWords()
  const names = createNames(props)
  const [asked, ask] = createSignal<FoundRow | null>(null)
  const rows = () =>
    props.round.findings.toSorted((a, b) => names.at(a.indicator) - names.at(b.indicator))
  const t = () => it().round.columns
  return (
    <Show when={rows().length > 0} fallback={<p class="form-note">{it().round.none}</p>}>
      <table class="round-table" aria-label={it().round.findings}>
        <thead>
          <tr>
            <th scope="col">{t().line}</th>
            <th scope="col">{t().found}</th>
            <th scope="col">{t().where}</th>
            <th scope="col">{t().clause}</th>
            <th scope="col">{t().note}</th>
            <th scope="col">{t().photo}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          <For each={rows()}>
            {(row) => (
              <Finding
                row={row}
                line={names.line(row)}
                toBeChecked={linesToCheck(props.document)}
                rule={names.rule(row)}
                counts={props.round.withdrawn === null}
                onWithdraw={ask}
              />
            )}
          </For>
        </tbody>
      </table>
      <Show when={asked()} keyed>
        {(row) => (
          <WithdrawDialog
            title={it().withdraw.titleOne(names.line(row))}
            lines={it().withdraw.linesOne}
            act={(reason) => props.deeds.withdrawFinding.mutateAsync({ id: row.id, reason })}
            onClose={() => ask(null)}
          />
        )}
      </Show>
    </Show>
  )
}

const Finding = (props: {
  readonly row: FoundRow
  readonly line: string
  readonly toBeChecked: ReadonlyArray<string>
  readonly rule: string | null
  /** False once its round is withdrawn. */
  readonly counts: boolean
  readonly onWithdraw: (row: FoundRow) => void
}) => {
  const all = useInspectionWords()
  const it = () => all().round
  const may = useMay()
  const struck = () => props.row.withdrawn !== null || !props.counts
  return (
    <tr classList={{ "row-struck": struck() }}>
      <th scope="row">
        <span>
          {props.row.indicator} {props.line}
        </span>
        <ToBeChecked code={props.row.indicator} codes={props.toBeChecked} />
        <Show when={props.rule}>{(text) => <small class="finding-rule-text">{text()}</small>}</Show>
        <Gone row={props.row} />
      </th>
      <td data-label={it().columns.found} class="num">
        {foundText(props.row.found, all())}
      </td>
      <td data-label={it().columns.where}>{props.row.spot ?? "—"}</td>
      <td data-label={it().columns.clause}>{props.row.clause ?? "—"}</td>
      <td data-label={it().columns.note}>{props.row.note ?? "—"}</td>
      <td data-label={it().columns.photo}>
        <Show when={props.row.photo !== null} fallback="—">
          <Photo evidence={props.row.id} line={props.line} />
        </Show>
      </td>
      <td>
        <Show when={!struck() && may("evidence.withdraw")}>
          <Button
            tone="bare"
            size="small"
            aria-label={it().withdrawOne(props.line)}
            onClick={() => props.onWithdraw(props.row)}
          >
            {it().withdrawShort}
          </Button>
        </Show>
      </td>
    </tr>
  )
}

const Gone = (props: { readonly row: FoundRow }) => {
  const words = useWords()
  const it = useInspectionWords()
  return (
    <Show when={props.row.withdrawn}>
      {(gone) => (
        <small class="struck-by">
          {it().round.withdrawn(actorText(words(), gone().by), minuteOf(gone().at), gone().reason)}
        </small>
      )}
    </Show>
  )
}
