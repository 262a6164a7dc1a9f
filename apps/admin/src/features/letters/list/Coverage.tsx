/** How many of those who should sign have signed, and who has not. */
import type { LetterCoverage } from "@aiwei/queries/duty/letterQueries"
import { For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { usePartyKind } from "../usePartyKind.ts"

export const Coverage = (props: { readonly coverage: LetterCoverage }) => {
  const words = useWords()
  const kindName = usePartyKind()
  const it = () => words().letters
  const names = (all: ReadonlyArray<{ readonly name: string }>) =>
    it().join(all.map(({ name }) => name))
  const missing = () => {
    const { unsigned, without } = props.coverage
    return [
      ...(unsigned.length === 0
        ? []
        : [{ title: it().unsignedOf(unsigned.length), who: names(unsigned) }]),
      ...(without.length === 0
        ? []
        : [{ title: it().withoutOf(without.length), who: names(without) }])
    ]
  }
  return (
    <section class="letter-coverage" role="status">
      <Show when={props.coverage.percent} fallback={<p>{it().nobody}</p>}>
        {(percent) => (
          <p>
            <b>{it().coverage(props.coverage.signed, props.coverage.parties, percent())}</b>
            <For each={props.coverage.kinds}>
              {({ kind, signed, parties }) => (
                <span>
                  {kindName(kind)} {signed} / {parties}
                </span>
              )}
            </For>
          </p>
        )}
      </Show>
      <Show when={missing().length > 0}>
        <details>
          <summary>{it().more}</summary>
          <dl>
            <For each={missing()}>
              {({ title, who }) => (
                <div>
                  <dt>{title}</dt>
                  <dd>{who}</dd>
                </div>
              )}
            </For>
          </dl>
        </details>
      </Show>
    </section>
  )
}
