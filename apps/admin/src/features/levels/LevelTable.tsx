/** The levels themselves, from the top down: their codes, both names, and whose they are. */
import type { LevelRow } from "@aiwei/domain/org/levels/LevelRow"
import { Tag } from "@aiwei/ui/Tag"
import { For, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"

export const LevelTable = (props: { readonly levels: ReadonlyArray<LevelRow> }) => {
  const words = useWords()
  const t = () => words().levelsPage
  const sorted = () => props.levels.toSorted((a, b) => a.rank - b.rank)
  return (
    <section class="levels-part" aria-labelledby="levels">
      <h2 id="levels">{t().levels}</h2>
      <p class="levels-hint">{t().levelsHint}</p>
      <div class="levels-scroll" tabindex="0" role="group" aria-label={t().levels}>
        <table class="table levels-table">
          <thead>
            <tr>
              <th scope="col">{t().zh}</th>
              <th scope="col">{t().en}</th>
              <th scope="col">{t().code}</th>
              <th scope="col" class="num">
                {t().rank}
              </th>
              <th scope="col">{t().kind}</th>
              <th scope="col">{t().origin}</th>
            </tr>
          </thead>
          <tbody>
            <For each={sorted()}>
              {(level) => (
                <tr>
                  <th scope="row">{level.zh}</th>
                  <td>{level.en}</td>
                  <td class="levels-code">{level.code}</td>
                  <td class="num">{level.rank}</td>
                  <td>{t().kinds[level.kind]}</td>
                  <td>
                    <Show when={level.officeId !== null} fallback={t().builtin}>
                      <Tag>{t().own}</Tag>
                    </Show>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </section>
  )
}
