/** The heads of the matrix: communities in their order, each over its total. */
import type { MatrixView } from "@aiwei/domain/assessment/board/BoardViews"
import { BrokenName } from "@aiwei/ui/text/BrokenName"
import { For } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { explainedAt } from "../explanation/explainedAt.ts"
import { shortNames } from "./shortNames.ts"

export const MatrixHead = (props: { readonly matrix: MatrixView }) => {
  const words = useWords()
  const names = () => shortNames(props.matrix.columns.map(({ unitName }) => unitName))
  return (
    <thead>
      <tr>
        <th class="matrix-category" scope="col">
          <span class="unseen">{words().monthBoard.categories}</span>
        </th>
        <th class="matrix-name" scope="col">
          {words().monthBoard.indicator}
        </th>
        <th class="matrix-worth" scope="col">
          {words().monthBoard.worth}
        </th>
        <For each={props.matrix.columns}>
          {(column, at) => (
            <th scope="col" title={column.unitName} classList={{ "matrix-vetoed": column.vetoed }}>
              <BrokenName name={names()[at()] ?? column.unitName} />
              <small>
                {/* By keys from any cell's card: as a stop of its own it would be one of hundreds. */}
                <a href={explainedAt(props.matrix.figures.period, column)} tabindex="-1">
                  {column.total}
                </a>
              </small>
            </th>
          )}
        </For>
        <th class="matrix-sum" scope="col">
          {words().monthBoard.lostTotal}
        </th>
      </tr>
    </thead>
  )
}
