/** Which columns the ranking shows. Rank, community and total cannot be left out: they are the ranking. */
import { Icon } from "@aiwei/ui/Icon"
import { For } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { hideable, type HiddenPart, type RankingController } from "./createRankingController.ts"
import { DropDown } from "./DropDown.tsx"

export const ColumnChoice = (props: { readonly controller: RankingController }) => {
  const words = useWords()
  const hidden = () => props.controller.hidden()
  const name = (part: HiddenPart) => {
    if (part === "dots") return words().monthBoard.dots
    if (part === "categories") return words().monthBoard.categories
    return words().ranking[part]
  }
  const toggle = (part: HiddenPart) =>
    props.controller.hide(
      hidden().includes(part) ? hidden().filter((one) => one !== part) : [...hidden(), part]
    )
  return (
    <DropDown
      bare
      label={words().monthBoard.columnsHint}
      button={
        <>
          <Icon name="columns" />
          {words().monthBoard.columns}
        </>
      }
    >
      <For each={hideable}>
        {(part) => (
          <label>
            <input
              type="checkbox"
              checked={!hidden().includes(part)}
              onChange={() => toggle(part)}
            />
            {name(part)}
          </label>
        )}
      </For>
    </DropDown>
  )
}
