/**
 * How a line was worked out: its summands, each with its rule, its round and every finding with clause,
 * inspectors and photo. They add up to the points of the line, exactly.
 */
import type {
  EvidenceOpened,
  PartView,
  RoundOpened,
  WorkedLeafView
} from "@aiwei/domain/assessment/explain/WorkedLeafView"
import { CellRef } from "@aiwei/ui/CellRef"
import { Icon } from "@aiwei/ui/Icon"
import { For, Show } from "solid-js"

import { foundText } from "../../inspections/foundText.ts"
import { Photo } from "../../inspections/round/Photo.tsx"
import { useInspectionWords } from "../../inspections/useInspectionWords.ts"
import { EditNote } from "../EditNote.tsx"
import { SourceLink } from "../SourceLink.tsx"
import { useEvidenceWords } from "./useEvidenceWords.ts"

interface Props {
  readonly worked: WorkedLeafView
  /** The line's name. */
  readonly line: string
}

export default function WorkedLeaf(props: Props) {
  const it = useEvidenceWords()
  const said = () => {
    const { standing, counts, rounds, clause } = props.worked
    const parts = [
      it().standing[standing],
      it().counts[counts],
      rounds > 0 ? it().rounds(rounds) : "",
      clause === null ? "" : it().clause(clause)
    ]
    return parts.filter((part) => part !== "").join(" · ")
  }
  return (
    <div class="worked">
      <p class="worked-said">{said()}</p>
      <Show when={props.worked.differs}>
        <p class="worked-differs">
          <Icon name="stop" />
          {it().differs}
        </p>
      </Show>
      <ul class="worked-parts">
        <For each={props.worked.parts}>{(part) => <Part part={part} line={props.line} />}</For>
      </ul>
      <Show when={props.worked.unused.length > 0}>
        <p class="worked-said">{props.worked.differs ? it().present : it().unused}</p>
        <ul class="worked-parts">
          <For each={props.worked.unused}>
            {(one) => <Evidence evidence={one} line={props.line} />}
          </For>
        </ul>
      </Show>
    </div>
  )
}

const Part = (props: { readonly part: PartView; readonly line: string }) => {
  const it = useEvidenceWords()
  const said = () => (props.part.recorded ? it().recorded : it().what[props.part.what])
  return (
    <li>
      <p class="worked-part">
        <span>
          {props.part.rule === null ? said() : `${props.part.rule.code} ${props.part.rule.text}`}
        </span>
        <b class="num">{props.part.points}</b>
      </p>
      <Show when={props.part.round}>{(round) => <Round round={round()} />}</Show>
      <EditNote edit={props.part.edit} />
      <SourceLink source={props.part.source} />
      <Show when={props.part.evidence.length > 0}>
        <ul>
          <For each={props.part.evidence}>
            {(one) => <Evidence evidence={one} line={props.line} />}
          </For>
        </ul>
      </Show>
    </li>
  )
}

const Round = (props: { readonly round: RoundOpened }) => {
  const it = useEvidenceWords()
  const words = useInspectionWords()
  const when = () => `${props.round.day}${props.round.time === null ? "" : ` ${props.round.time}`}`
  return (
    <p class="worked-round">
      <a href={`/inspections/${encodeURIComponent(props.round.id)}`}>
        {words().kinds[props.round.kind]} {when()}
      </a>{" "}
      {it().inspectors(props.round.inspectors.join("、"))}
    </p>
  )
}

const Evidence = (props: { readonly evidence: EvidenceOpened; readonly line: string }) => {
  const it = useEvidenceWords()
  const words = useInspectionWords()
  const where = () => [props.evidence.place, props.evidence.spot].filter(Boolean).join(" ")
  const about = () => {
    const { source, reference, clause, note } = props.evidence
    return [
      source === "inspection" ? null : it().sources[source],
      reference === null ? null : it().reference(reference),
      clause === null ? null : it().clause(clause),
      note
    ]
      .filter((part) => part !== null)
      .join(" · ")
  }
  return (
    <li class="worked-evidence">
      <span>
        <b>{foundText(props.evidence.found, words())}</b> {where()}
        <Show when={about() !== ""}>
          <small>{about()}</small>
        </Show>
        <Show when={props.evidence.readFrom}>
          {(from) => (
            <small>
              {from().file}{" "}
              <CellRef
                cell={from().cell}
                {...(from().sheet === "" ? {} : { sheet: from().sheet })}
              />
            </small>
          )}
        </Show>
      </span>
      <Show when={props.evidence.photo !== null}>
        <Photo evidence={props.evidence.id} line={props.line} />
      </Show>
    </li>
  )
}
