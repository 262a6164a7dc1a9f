/** Down to which level a task is broken down, and whose duty makes its owners: an office's own levels too. */
import type { UnitLevel } from "@aiwei/domain/org/levels/OrgLevel"
import { useLevels } from "@aiwei/queries/orgQueries"
import { Select } from "@aiwei/ui/form/Select"
import { createMemo } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { useDutyNames } from "../../duties/useDutyNames.ts"
import { useLevelName } from "../../tree/useLevelName.ts"

export const LevelPick = (props: {
  readonly value: UnitLevel | null
  /** May be left out: nothing is broken down then. */
  readonly optional?: boolean
  /** Only what lies below such a place. */
  readonly below?: UnitLevel
  readonly onChoose: (level: UnitLevel | null) => void
}) => {
  const words = useWords()
  const t = () => words().officeTasks.cascade
  const levels = useLevels()
  const nameOf = useLevelName()
  const options = createMemo(() => {
    const all = levels.data ?? []
    const above = all.find(({ code }) => code === props.below)?.rank ?? 0
    const below = all
      .filter(({ rank }) => rank > above)
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ code }) => ({ value: code as string, text: nameOf(code) }))
    return props.optional === true ? [{ value: "", text: t().notNow }, ...below] : below
  })
  const choose = (chosen: string) =>
    props.onChoose(levels.data?.find(({ code }) => code === chosen)?.code ?? null)
  return (
    <Select
      label={t().level}
      hint={t().levelHint}
      value={props.value ?? ""}
      options={options()}
      {...(props.optional === true ? {} : { placeholder: t().choose })}
      onChoose={choose}
    />
  )
}

export const DutyPick = (props: {
  readonly value: string | null
  readonly onChoose: (duty: string | null) => void
}) => {
  const words = useWords()
  const t = () => words().officeTasks.cascade
  const duties = useDutyNames()
  const options = () => [
    { value: "", text: t().nobody },
    ...(duties.kinds.data ?? []).map((kind) => ({
      value: kind.code as string,
      text: duties.nameOf(kind)
    }))
  ]
  return (
    <Select
      label={t().duty}
      hint={t().dutyHint}
      value={props.value ?? ""}
      options={options()}
      onChoose={(chosen) => props.onChoose(chosen === "" ? null : chosen)}
    />
  )
}
