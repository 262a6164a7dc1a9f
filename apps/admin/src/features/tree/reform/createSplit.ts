/** What a split is made of while it is being put together: parts, and which of them each child and record goes to. */
import { useBelow, useReforms, useSplitPlan } from "@aiwei/queries/duty/orgPlans"
import { createMemo, createSignal } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { createEdit } from "../edits/createEdit.ts"
import type { EditProps, UnitAsk } from "../edits/createTreeAsks.ts"
import { isDivisionCode } from "../edits/isDivisionCode.ts"
import { createDrafts } from "./createDrafts.ts"
import { type PartDraft, splitParts } from "./splitParts.ts"

/** Records of these kinds are given to a part; zones go on with all of them, rights and offices are decided elsewhere. */
const elsewhere: ReadonlySet<string> = new Set(["zone", "grant", "office"])

export const createSplit = (props: EditProps<UnitAsk>) => {
  const words = useWords()
  const { unit } = props.ask.card
  const drafts = createDrafts(unit.name)
  const { parts, goes, records } = drafts
  const [on, setOn] = createSignal(props.day)
  const [tried, setTried] = createSignal(false)
  const [freed, free] = createSignal(false)
  const edit = createEdit()
  const { split } = useReforms()
  const below = useBelow(() => unit.id, on)
  const codeWrong = ({ code }: PartDraft) => code.trim() !== "" && !isDivisionCode(code.trim())
  const asked = createMemo(() => {
    if (below.data === undefined || below.isPlaceholderData) return null
    if (parts.some((part) => part.name.trim() === "" || codeWrong(part))) return null
    const children = below.data.map(({ id }) => id)
    return {
      unit: unit.id,
      parts: splitParts({ parts, level: unit.level, children, goes, records }),
      on: on()
    }
  })
  const plan = useSplitPlan(asked)
  const ready = () => plan.data !== undefined && !plan.isError && !plan.isPlaceholderData
  const act = () => {
    setTried(true)
    const wanted = asked()
    if (wanted === null || !ready()) return
    const { id, version } = unit
    void edit.send(
      () => split.mutateAsync({ ...wanted, unit: { id, version }, freed: freed() }),
      () => props.onDone(words().treePlans.wasSplit(parts.map(({ name }) => name.trim())))
    )
  }
  return {
    parts,
    ...drafts.acts,
    nameProblem: (at: number) => tried() && parts[at]?.name.trim() === "",
    codeProblem: (at: number) => {
      const part = parts[at]
      return part !== undefined && codeWrong(part)
    },
    below: () => below.data ?? [],
    goes: (id: string) => goes[id] ?? 0,
    records: () => (plan.data?.pointers ?? []).filter(({ kind }) => !elsewhere.has(kind)),
    recordTo: (id: string) => ((records[id] ?? -1) < 0 ? null : (records[id] ?? null)),
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
