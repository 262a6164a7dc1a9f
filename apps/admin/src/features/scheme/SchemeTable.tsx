/** The lines of a scheme by category, with what each is worth and the short names sheets use. */
import type { SchemeShown } from "@aiwei/domain/scheme/SchemeView"
import { For } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { partsOf } from "./schemeFacts.ts"

export const SchemeTable = (props: { readonly shown: SchemeShown }) => {
  const words = useWords()
  return (
    <div class="scheme-box" tabindex="0" role="region" aria-label={words().scheme.caption}>
      <table class="scheme-table">
        <caption class="unseen">{words().scheme.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words().scheme.code}</th>
            <th scope="col">{words().scheme.indicator}</th>
            <th scope="col">{words().scheme.labels}</th>
            <th scope="col" class="num">
              {words().scheme.worth}
            </th>
          </tr>
        </thead>
        <For each={partsOf(props.shown.indicators)}>
          {(part) => (
            <tbody>
              <tr class="scheme-category">
                <th scope="rowgroup" colspan="3">
                  {part.category === "" ? words().scheme.noCategory : part.category}
                  <small>{words().scheme.lines(part.lines.length)}</small>
                </th>
                <td class="num">{part.worth}</td>
              </tr>
              <For each={part.lines}>
                {(line) => (
                  <tr>
                    <td class="scheme-code">{line.code}</td>
                    <td>{line.name}</td>
                    <td class="scheme-labels">{line.labels.join(words().scheme.between)}</td>
                    <td class="num">{line.points}</td>
                  </tr>
                )}
              </For>
            </tbody>
          )}
        </For>
        <tfoot>
          <tr>
            <th scope="row" colspan="3">
              {words().scheme.total}
            </th>
            <td class="num">{props.shown.scheme.total}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
