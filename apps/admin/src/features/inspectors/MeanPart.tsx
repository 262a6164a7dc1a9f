/** Mean differences as a dot plot around zero, with the table of the same figures below it. */
import { IntervalDots } from "@aiwei/ui/charts/IntervalDots"
import { For, type JSX, Show } from "solid-js"

import { clearText, dotsOf, type Mean, meanText, spanOf } from "./meanTexts.ts"
import { useInspectorWords } from "./useInspectorWords.ts"

export interface MeanLine {
  readonly name: string
  readonly mean: Mean
  /** More columns, between the name and the figures. */
  readonly more?: ReadonlyArray<string>
}

export const MeanPart = (props: {
  readonly title: string
  readonly note: string
  readonly finding: string
  readonly head: string
  readonly moreHeads?: ReadonlyArray<string>
  readonly lines: ReadonlyArray<MeanLine>
}) => {
  const it = useInspectorWords()
  const dots = () => dotsOf(it(), props.lines)
  return (
    <section class="desk-part">
      <h2>{props.title}</h2>
      <Show when={dots().length > 0} fallback={<p class="desk-quiet">{it().noneDrawn}</p>}>
        <IntervalDots
          title={props.finding}
          note={props.note}
          finding={props.finding}
          words={it()}
          heads={{ row: props.head, value: it().mean, interval: it().interval }}
          rows={dots()}
          around={0}
        />
      </Show>
      <FigureTable
        label={props.title}
        head={[
          props.head,
          ...(props.moreHeads ?? []),
          it().compared,
          it().mean,
          it().interval,
          it().clear
        ]}
        rows={props.lines.map(({ name, mean, more = [] }) => [
          name,
          ...more,
          String(mean.n),
          meanText(it(), mean),
          spanOf(it(), mean) ?? "—",
          clearText(it(), mean)
        ])}
      />
    </section>
  )
}

export const FigureTable = (props: {
  readonly label: string
  readonly head: ReadonlyArray<string>
  readonly rows: ReadonlyArray<ReadonlyArray<JSX.Element>>
}) => (
  <div class="study-scroll" tabindex="0" role="region" aria-label={props.label}>
    <table class="desk-table study-table">
      <thead>
        <tr>
          <For each={props.head}>{(text) => <th scope="col">{text}</th>}</For>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>
          {(row) => (
            <tr>
              <For each={row}>
                {(text, at) => (at() === 0 ? <th scope="row">{text}</th> : <td>{text}</td>)}
              </For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  </div>
)
