/** What a paste will add, row by row, with what is wrong beside it. */
import { For } from "solid-js"

import { useWords } from "../../../../words/language.tsx"
import type { PastedRow } from "./pastedUnits.ts"
import { pasteProblem, type RefusedRow } from "./pasteProblem.ts"

export const PastePreview = (props: {
  readonly rows: ReadonlyArray<PastedRow>
  readonly refused: ReadonlyArray<RefusedRow>
}) => {
  const words = useWords()
  const t = () => words().tree.edits
  const said = {
    name: () => t().nameBlank,
    code: () => t().codeWrong,
    households: () => t().householdsWrong,
    twice: () => t().nameTwice
  }
  const problem = (row: PastedRow, index: number): string => {
    if (row.problem !== null) return said[row.problem]()
    const refused = props.refused.find((one) => one.index === index)
    return refused === undefined ? "" : pasteProblem(words(), refused.error)
  }
  return (
    <>
      <p>{t().pasteRows(props.rows.length)}</p>
      <div class="paste-preview" tabindex="0" role="group" aria-label={t().pasteBox}>
        <table class="table unit-table">
          <thead>
            <tr>
              <th scope="col" class="num">
                {t().row}
              </th>
              <th scope="col">{t().name}</th>
              <th scope="col">{t().code}</th>
              <th scope="col" class="num">
                {words().tree.facts.households}
              </th>
              <th scope="col">{t().problem}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.rows}>
              {(row, index) => (
                <tr classList={{ "unit-gap": problem(row, index()) !== "" }}>
                  <td class="num">{index() + 1}</td>
                  <td>{row.unit.name}</td>
                  <td>{row.unit.code ?? ""}</td>
                  <td class="num">{row.unit.households ?? ""}</td>
                  <td>{problem(row, index())}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </>
  )
}
