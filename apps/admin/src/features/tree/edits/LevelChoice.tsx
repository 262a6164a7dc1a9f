/** Which level new units are of: one that usually stands under the unit they are added to. */
import type { UnitLevel } from "@aiwei/domain/org/levels/OrgLevel"
import { Choice } from "@aiwei/ui/form/Choice"

import { useWords } from "../../../words/language.tsx"
import { useLevelName } from "../useLevelName.ts"

export const LevelChoice = (props: {
  readonly levels: ReadonlyArray<UnitLevel>
  readonly level: UnitLevel
  readonly onLevel: (level: UnitLevel) => void
}) => {
  const words = useWords()
  const levelName = useLevelName()
  return (
    <Choice
      label={words().tree.edits.level}
      value={props.level}
      options={props.levels.map((one) => ({ value: one, text: levelName(one) }))}
      onChoose={(chosen) => {
        const level = props.levels.find((one) => one === chosen)
        if (level !== undefined) props.onLevel(level)
      }}
    />
  )
}
