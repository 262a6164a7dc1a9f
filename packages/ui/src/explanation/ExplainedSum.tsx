/** A sum said as an equation, each term under its name; without terms the result alone. */
import { For, Show } from "solid-js"

export interface ExplainedTerm {
  readonly sign?: "＋" | "−" | "×" | "÷"
  readonly label: string
  readonly value: string
}

export interface SumOf {
  readonly terms: ReadonlyArray<ExplainedTerm>
  readonly result: { readonly value: string; readonly unit?: string }
}

export const ExplainedSum = (props: SumOf) => (
  <div class="explained-sum">
    <For each={props.terms}>
      {(term) => (
        <>
          <Show when={term.sign}>
            <span class="explained-sign">{term.sign}</span>
          </Show>
          <span>
            <small>{term.label}</small>
            {term.value}
          </span>
        </>
      )}
    </For>
    <Show when={props.terms.length > 0}>
      <span class="explained-sign">＝</span>
    </Show>
    <strong>
      {props.result.value}
      <small> {props.result.unit}</small>
    </strong>
  </div>
)
