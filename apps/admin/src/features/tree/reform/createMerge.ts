/** What a merge is made of while it is being put together; the plan is asked as soon as there are two units. */
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { OrgHit } from "@aiwei/domain/org/search/OrgSearch"
import { useMergePlan, useReforms, useSeenUnit } from "@aiwei/queries/duty/orgPlans"
import { createMemo, createSignal } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { createEdit } from "../edits/createEdit.ts"
import type { EditProps, UnitAsk } from "../edits/createTreeAsks.ts"
import { isDivisionCode } from "../edits/isDivisionCode.ts"

interface Named {
  readonly id: OrgUnitId
  readonly name: string
}

/** Chosen where none of them stays. */
export const newOne = "new"

/** What they become: one of them, or a new unit of the level of the first. */
const createInto = (props: EditProps<UnitAsk>) => {
  const [into, setInto] = createSignal<string>(props.ask.card.unit.id)
  const [name, setName] = createSignal("")
  const [code, setCode] = createSignal("")
  const codeWrong = () => code().trim() !== "" && !isDivisionCode(code().trim())
  const wanted = (units: ReadonlyArray<Named>) => {
    if (into() !== newOne) return units.find(({ id }) => id === into())?.id ?? null
    const [called, written] = [name().trim(), code().trim()]
    if (called === "" || codeWrong()) return null
    const { level } = props.ask.card.unit
    return { name: called, level, code: isDivisionCode(written) ? written : null }
  }
  return { into, setInto, name, setName, code, setCode, codeWrong, wanted }
}

export const createMerge = (props: EditProps<UnitAsk>) => {
  const words = useWords()
  const { id: ownId, name: ownName } = props.ask.card.unit
  const [units, setUnits] = createSignal<ReadonlyArray<Named>>([{ id: ownId, name: ownName }])
  const [on, setOn] = createSignal(props.day)
  const [freed, free] = createSignal(false)
  const into = createInto(props)
  const edit = createEdit()
  const seen = useSeenUnit()
  const { merge } = useReforms()
  const asked = createMemo(() => {
    const wanted = into.wanted(units())
    if (units().length < 2 || wanted === null) return null
    return { units: units().map(({ id }) => id), into: wanted, on: on() }
  })
  const plan = useMergePlan(asked)
  const ready = () => plan.data !== undefined && !plan.isError && !plan.isPlaceholderData
  const act = () => {
    const wanted = asked()
    if (wanted === null || !ready()) return
    void edit.send(
      async () => {
        const now = await Promise.all(wanted.units.map(seen))
        const versions = now.map(({ id, version }) => ({ id, version }))
        await merge.mutateAsync({ ...wanted, units: versions, freed: freed() })
      },
      () => props.onDone(words().treePlans.merged(plan.data?.into[0]?.name ?? ""))
    )
  }
  return {
    ...into,
    units,
    add: (hit: OrgHit) => {
      if (units().some(({ id }) => id === hit.id)) return
      // Only places are offered here, and the search gives units by their own ids.
      setUnits([...units(), { id: hit.id as OrgUnitId, name: hit.name }])
    },
    drop: (id: OrgUnitId) => {
      setUnits(units().filter((one) => one.id !== id))
      if (into.into() === id) into.setInto(ownId)
    },
    on,
    setOn,
    freed,
    free,
    withdrawn: () => freed() || edit.refused()?._tag === "CodeWithdrawn",
    edit,
    asked,
    plan,
    ready,
    act
  }
}
