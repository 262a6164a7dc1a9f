/** The counts beside the list: a press narrows it, a second press takes that back. */
import { For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { useLevelName } from "../../tree/useLevelName.ts"
import type { GapsPage } from "./createGapsPage.ts"
import { type FacetName, facetCounts, facetNames } from "./facets.ts"

interface Line {
  readonly value: string
  readonly text: string
  readonly count: number | undefined
}

export const Facets = (props: { readonly page: GapsPage }) => {
  const words = useWords()
  const t = () => words().gaps
  const { address, names } = props.page
  const duties = (): ReadonlyArray<Line> => [
    {
      value: "",
      text: t().usual,
      count: address.duty() === null ? props.page.found.data?.total : undefined
    },
    ...props.page.dutyCounts().map(({ duty, count }) => ({
      value: duty,
      text: names.named(duty),
      count
    }))
  ]
  return (
    <div class="facets">
      <Facet
        title={t().facets.duty}
        lines={duties()}
        chosen={address.duty() ?? ""}
        onChoose={(duty) => address.goToDuty(duty === "" ? null : duty)}
      />
      <For each={facetNames}>{(name) => <CountedFacet page={props.page} name={name} />}</For>
    </div>
  )
}

const CountedFacet = (props: { readonly page: GapsPage; readonly name: FacetName }) => {
  const words = useWords()
  const levelName = useLevelName()
  const t = () => words().gaps
  const { address } = props.page
  const reasons = (): Readonly<Record<string, string>> => t().reasons
  const text = (value: string): string => {
    if (props.name === "reason") return reasons()[value] ?? value
    if (props.name === "level") return levelName(value as Parameters<typeof levelName>[0])
    return value === "" ? t().noZone : value
  }
  const lines = (): ReadonlyArray<Line> =>
    facetCounts(props.page.all() ?? [], address.chosen(), props.name).map(({ value, count }) => ({
      value,
      text: text(value),
      count
    }))
  const chosen = () => address.chosen()[props.name]
  return (
    <Show when={lines().length > 1 || chosen() !== undefined}>
      <Facet
        title={t().facets[props.name]}
        lines={lines()}
        chosen={chosen()}
        onChoose={(value) => address.choose(props.name, chosen() === value ? null : value)}
      />
    </Show>
  )
}

const Facet = (props: {
  readonly title: string
  readonly lines: ReadonlyArray<Line>
  readonly chosen: string | undefined
  readonly onChoose: (value: string) => void
}) => (
  <section class="facet" role="group" aria-label={props.title}>
    <h2>{props.title}</h2>
    <ul>
      <For each={props.lines}>
        {(line) => (
          <li>
            <button
              type="button"
              aria-pressed={props.chosen === line.value}
              onClick={() => props.onChoose(line.value)}
            >
              <span>{line.text}</span>
              <Show when={line.count !== undefined}>
                <b>{line.count}</b>
              </Show>
            </button>
          </li>
        )}
      </For>
    </ul>
  </section>
)
