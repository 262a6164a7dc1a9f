/** Bonuses, penalties and vetoes of a total, one by one with reason, reference and photo, as they were given. */
import "./worked.css"
import type { BeyondLeaves } from "@aiwei/domain/assessment/explain/WorkedLeafView"
import { For, Show } from "solid-js"

import { Photo } from "../../inspections/round/Photo.tsx"
import { useInspectionWords } from "../../inspections/useInspectionWords.ts"

type Entry = BeyondLeaves["ledger"][number]

export default function LedgerOpened(props: { readonly ledger: ReadonlyArray<Entry> }) {
  const it = useInspectionWords()
  return (
    <div class="worked ledger-opened">
      <p class="worked-said">{it().ledger.inMonth}</p>
      <ul class="worked-parts">
        <For each={props.ledger}>{(entry) => <Given entry={entry} />}</For>
      </ul>
    </div>
  )
}

const Given = (props: { readonly entry: Entry }) => {
  const it = useInspectionWords()
  const points = () => {
    const { kind, points: given, veto } = props.entry
    return kind === "veto" ? (veto ?? "") : `${kind === "bonus" ? "＋" : "−"}${given}`
  }
  return (
    <li class="worked-evidence">
      <span>
        <b>
          {it().ledger.kinds[props.entry.kind]} {points()}
        </b>{" "}
        {props.entry.reason}
        <Show when={props.entry.reference}>{(text) => <small>{text()}</small>}</Show>
      </span>
      <Show when={props.entry.photo !== null}>
        <Photo of="ledger" evidence={props.entry.id} line={props.entry.reason} />
      </Show>
    </li>
  )
}
