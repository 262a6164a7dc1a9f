/**
 * What a score, a rate or a count is made of: the sum said as an equation, then its parts, each opening
 * to its own parts down to the record, the photo and the cell it was read from. The arrow alone is the
 * button, since the line beside it may hold links; on paper everything is open.
 */
import { createSignal, createUniqueId, For, type JSX, Show } from "solid-js"

import { CellRef } from "../CellRef.tsx"
import { Icon } from "../Icon.tsx"
import { ExplainedSum, type SumOf } from "./ExplainedSum.tsx"

export interface ExplainedSource {
  readonly cell: string
  readonly sheet?: string
  /** Said in full to who rests on it. */
  readonly file?: string
  readonly href?: string
}

export interface ExplainedPart {
  readonly id: string
  readonly label: string
  readonly note?: string | undefined
  /** As it is written in an office: `−0.5`, `472`. */
  readonly amount?: string | undefined
  /** A part that raises a doubt or a gap. */
  readonly doubt?: boolean
  /** The record itself. */
  readonly href?: string | undefined
  readonly photo?: { readonly src: string; readonly text: string } | undefined
  readonly source?: ExplainedSource | undefined
  readonly parts?: ReadonlyArray<ExplainedPart>
  /** Opened from the start; the first level is unless told. */
  readonly open?: boolean
}

export interface ExplanationProps extends SumOf {
  readonly label: string
  readonly parts: ReadonlyArray<ExplainedPart>
  /** Whether the parts add up to the result, in words. */
  readonly check?: { readonly right: boolean; readonly text: string } | undefined
  readonly children?: JSX.Element
}

export const Explanation = (props: ExplanationProps) => (
  <section class="explained" aria-label={props.label}>
    <ExplainedSum terms={props.terms} result={props.result} />
    {props.children}
    <ul class="explained-parts">
      <For each={props.parts}>{(part) => <Part part={part} level={0} />}</For>
    </ul>
    <Show when={props.check}>
      {(check) => (
        <p class="explained-check" classList={{ "explained-wrong": !check().right }}>
          <Icon name={check().right ? "check" : "warning"} />
          {check().text}
        </p>
      )}
    </Show>
  </section>
)

const Part = (props: { readonly part: ExplainedPart; readonly level: number }) => {
  const id = createUniqueId()
  const [open, setOpen] = createSignal(props.part.open ?? props.level === 0)
  const inner = () => props.part.parts ?? []
  const isWhole = () => inner().length > 0 || props.part.photo !== undefined
  return (
    <li style={`--level:${props.level}`}>
      <div class="explained-line">
        <Show when={isWhole()} fallback={<span />}>
          <button
            type="button"
            class="explained-arrow"
            aria-label={props.part.label}
            aria-expanded={open()}
            aria-controls={id}
            onClick={() => setOpen(!open())}
          >
            <Icon name="right" />
          </button>
        </Show>
        <Line part={props.part} />
      </div>
      <Show when={isWhole()}>
        <div id={id} class="explained-inner" classList={{ "explained-open": open() }}>
          <Show when={props.part.photo}>
            {(photo) => <img class="explained-photo" src={photo().src} alt={photo().text} />}
          </Show>
          <ul>
            <For each={inner()}>{(part) => <Part part={part} level={props.level + 1} />}</For>
          </ul>
        </div>
      </Show>
    </li>
  )
}

const Line = (props: { readonly part: ExplainedPart }) => (
  <>
    <span class="explained-label" classList={{ "explained-doubt": props.part.doubt ?? false }}>
      <Show when={props.part.doubt}>
        <Icon name="warning" />
      </Show>
      <Show when={props.part.href} fallback={props.part.label}>
        {(href) => <a href={href()}>{props.part.label}</a>}
      </Show>
      <Show when={props.part.note}>
        <small>{props.part.note}</small>
      </Show>
    </span>
    <span class="explained-amount">{props.part.amount}</span>
    <span>
      <Show when={props.part.source}>{(source) => <Source source={source()} />}</Show>
    </span>
  </>
)

const Source = (props: { readonly source: ExplainedSource }) => {
  const ref = () => (
    <CellRef
      cell={props.source.cell}
      {...(props.source.sheet === undefined ? {} : { sheet: props.source.sheet })}
      {...(props.source.file === undefined ? {} : { title: props.source.file })}
    />
  )
  return (
    <Show when={props.source.href} fallback={ref()}>
      {(href) => <a href={href()}>{ref()}</a>}
    </Show>
  )
}
