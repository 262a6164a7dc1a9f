/** Which level new units are of: one that usually stands under the unit they are added to. */
import type { OrgLevel } from "@aiwei/domain/org/OrgUnit"
import { Choice } from "@aiwei/ui/form/Choice"

import { useWords } from "../../../words/language.tsx"

export const LevelChoice = (props: {
  readonly levels: ReadonlyArray<OrgLevel>
  readonly level: OrgLevel
  readonly onLevel: (level: OrgLevel) => void
}) => {
  const words = useWords()
  return (
    <Choice
      label={words().tree.edits.level}
      value={props.level}
      options={props.levels.map((one) => ({ value: one, text: words().tree.levels[one] }))}
      onChoose={(chosen) => {
        const level = props.levels.find((one) => one === chosen)
        if (level !== undefined) props.onLevel(level)
      }}
    />
  )
}
