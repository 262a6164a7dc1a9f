/** Two lines that stay: categories with their worth, and under each its indicators with theirs. */
import type { SheetView } from "@aiwei/domain/assessment/sheet/SheetView"
import { For } from "solid-js"

import { brief } from "../../../format/pointsText.ts"
import { useWords } from "../../../words/language.tsx"
import { ToBeCheckedSign } from "../../ranking/LinesToCheck.tsx"

export const GridHead = (props: { readonly sheet: SheetView }) => {
  const words = useWords()
  const scheme = () => props.sheet.scheme
  return (
    <thead>
      <tr>
        <th rowspan="2" scope="col" class="score-name">
          {words().ranking.community}
        </th>
        <For each={props.sheet.categories}>
          {(category) => (
            <th colspan={category.indicators.length} scope="colgroup" class="score-category">
              {category.name} <small>{brief(category.worth)}</small>
            </th>
          )}
        </For>
        <th rowspan="2" scope="col" class="score-bonus">
          {words().ranking.bonus}
          <small>
            {scheme()?.bonusMax == null
              ? ""
              : words().ranking.atMost(brief(scheme()?.bonusMax ?? ""))}
          </small>
        </th>
        <th rowspan="2" scope="col">
          {words().scores.veto}
        </th>
        <th rowspan="2" scope="col" class="score-total">
          {words().ranking.total}
          <small>{words().ranking.fullMarks(brief(scheme()?.total ?? ""))}</small>
        </th>
        <th rowspan="2" scope="col" class="score-rank">
          {words().ranking.rank}
        </th>
      </tr>
      <tr>
        <For each={props.sheet.categories.flatMap(({ indicators }) => indicators)}>
          {(indicator) => (
            <th scope="col" class="score-indicator" title={`${indicator.code} ${indicator.name}`}>
              <span>{indicator.label ?? indicator.name}</span>
              <small>
                {brief(indicator.worth)}{" "}
                <ToBeCheckedSign code={indicator.code} codes={scheme()?.toBeChecked} />
              </small>
            </th>
          )}
        </For>
      </tr>
    </thead>
  )
}
