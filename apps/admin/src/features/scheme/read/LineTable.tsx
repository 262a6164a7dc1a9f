/** The lines of a scheme by category, each with its rules in sentences, its clause, and how far it can be trusted. */
import { For, Show } from "solid-js"

import { brief } from "../../../format/pointsText.ts"
import type { DraftDocument, DraftLine } from "../document/DraftDocument.ts"
import { draftParts, worthOf } from "../document/draftSums.ts"
import { rulesText, startText, termsText } from "../text/lineText.ts"
import { useSchemeWords } from "../useSchemeWords.ts"
import { StatusMark } from "./StatusMark.tsx"

export const LineTable = (props: { readonly document: DraftDocument }) => {
  const words = useSchemeWords()
  const it = () => words().pages
  return (
    <div class="scheme-box" tabindex="0" role="region" aria-label={it().caption}>
      <table class="scheme-table">
        <caption class="unseen">{it().caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words().form.fields.code}</th>
            <th scope="col">{it().indicator}</th>
            <th scope="col" class="num">
              {words().form.fields.worth}
            </th>
          </tr>
        </thead>
        <For each={draftParts(props.document.indicators)}>
          {(part) => (
            <tbody>
              <tr class="scheme-category">
                <th scope="rowgroup" colspan="2">
                  {part.category === "" ? it().noCategory : part.category}
                  <small>{it().count(part.lines.length)}</small>
                </th>
                <td class="num">{part.worth}</td>
              </tr>
              <For each={part.lines}>
                {({ line }) => <Line line={line} document={props.document} />}
              </For>
            </tbody>
          )}
        </For>
        <tfoot>
          <tr>
            <th scope="row" colspan="2">
              {words().form.fields.total}
            </th>
            <td class="num">{worthOf(props.document.indicators)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

const Line = (props: { readonly line: DraftLine; readonly document: DraftDocument }) => {
  const words = useSchemeWords()
  const rules = () => words().rules
  return (
    <tr>
      <td class="scheme-code">{props.line.code}</td>
      <td>
        <div class="line-name">
          {props.line.name}
          <StatusMark status={props.line.status} whole={props.document.status} />
        </div>
        <ul class="line-rules">
          <Show when={startText(rules(), props.line)}>{(start) => <li>{start()}</li>}</Show>
          <For each={rulesText(rules(), props.line)}>
            {(rule) => (
              <li>
                <b>{rule.text}</b> {rule.said}
              </li>
            )}
          </For>
        </ul>
        <p class="line-terms">{termsText(rules(), props.line).join(rules().stop)}</p>
        <Sources line={props.line} />
      </td>
      <td class="num">{props.line.worth === "" ? "" : sized(props.line.worth)}</td>
    </tr>
  )
}

/** Two decimals in a column of scores, or as many as it has. */
const sized = (worth: string): string => {
  const [whole = "", part = ""] = brief(worth).split(".")
  return `${whole}.${part.padEnd(2, "0")}`
}

const Sources = (props: { readonly line: DraftLine }) => {
  const words = useSchemeWords()
  const it = () => words().pages
  const said = () => {
    const { clause, source, evidence, labels } = props.line
    return [
      clause === null ? null : it().clause(clause),
      source === null ? null : it().lineSource(source),
      evidence === null ? null : it().evidence(evidence),
      labels.length === 0 ? null : it().labels(labels.join(words().rules.between))
    ].filter((part) => part !== null)
  }
  return (
    <Show when={said().length > 0}>
      <p class="line-source">
        <For each={said()}>{(part) => <span>{part}</span>}</For>
      </p>
    </Show>
  )
}
