/** The terms of a scheme in plain words, its other versions, and the months scored by it. */
import type { SchemeShown } from "@aiwei/domain/scheme/SchemeView"
import type { useSchemes } from "@aiwei/queries/schemeQueries"
import { Icon } from "@aiwei/ui/Icon"
import { Tag } from "@aiwei/ui/Tag"
import { For, Show } from "solid-js"

import { brief } from "../../format/pointsText.ts"
import { useWords } from "../../words/language.tsx"
import { nextFrom } from "./schemeFacts.ts"

interface Props {
  readonly shown: SchemeShown
  readonly versions: NonNullable<ReturnType<typeof useSchemes>["data"]>
}

export const SchemeTerms = (props: Props) => {
  const words = useWords()
  const it = () => props.shown.scheme
  const next = () => nextFrom(props.versions, it().id)
  return (
    <div class="scheme-terms">
      <dl>
        <dt>{words().scheme.valid}</dt>
        <dd>
          {words().scheme.from(it().validFrom)}
          <Show when={next()}>{(month) => words().scheme.until(month())}</Show>
        </dd>
        <dt>{words().scheme.total}</dt>
        <dd>{words().scheme.totalText(brief(it().total), props.shown.indicators.length)}</dd>
        <dt>{words().ranking.bonus}</dt>
        <dd>
          {words().scheme.bonusText(it().bonusMax === null ? null : brief(it().bonusMax ?? ""))}
        </dd>
        <dt>{words().scores.veto}</dt>
        <dd>{it().veto ?? words().scheme.noVeto}</dd>
        <dt>{words().scheme.ifNotApplicable}</dt>
        <dd>{words().scheme.notApplicable[it().notApplicable]}</dd>
        <dt>{words().scheme.precision}</dt>
        <dd>{words().scheme.precisionText(it().precision)}</dd>
        <dt>{words().scheme.source}</dt>
        <dd>
          <Tag tone="warn">
            <Icon name="warning" />
            {words().scheme.toBeChecked}
          </Tag>{" "}
          {words().scheme.toBeCheckedText}
        </dd>
      </dl>
      <Lists {...props} />
    </div>
  )
}

/** The other versions, and the months scored by this one. */
const Lists = (props: Props) => {
  const words = useWords()
  const it = () => props.shown.scheme
  const used = () => props.versions.find(({ id }) => id === it().id)?.months ?? []
  return (
    <div class="scheme-lists">
      <section>
        <h2>{words().scheme.versions}</h2>
        <ul>
          <For each={props.versions}>
            {(one) => (
              <li>
                <a
                  href={`/scheme/${one.id}`}
                  aria-current={one.id === it().id ? "page" : undefined}
                >
                  {words().scheme.version(one.version)}
                </a>
                <span>{words().scheme.from(one.validFrom)}</span>
              </li>
            )}
          </For>
        </ul>
      </section>
      <section>
        <h2>{words().scheme.months}</h2>
        <Show when={used().length > 0} fallback={<p class="hint">{words().scheme.noMonths}</p>}>
          <ul>
            <For each={used()}>
              {(month) => (
                <li>
                  <a href={`/scores/${month}`}>{words().month(month)}</a>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </section>
    </div>
  )
}
