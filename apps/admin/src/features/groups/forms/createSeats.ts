/** The seats that are about to be added, and the one that is being said. A person's id is only known by its name. */
import type { SeatRole, SeatWanted } from "@aiwei/queries/duty/groupQueries"
import { createSignal } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { createHolder } from "../../duties/give/createHolder.ts"

export interface PendingSeat {
  readonly wanted: SeatWanted
  readonly name: string
}

export const createSeats = () => {
  const words = useWords()
  const fresh = () => createHolder(null, (kind) => words().who.postKinds[kind])
  const [pending, setPending] = createSignal<ReadonlyArray<PendingSeat>>([])
  const [role, setRole] = createSignal<SeatRole>("member")
  const [dutyText, setDutyText] = createSignal("")
  const [blank, setBlank] = createSignal(false)
  const holder = fresh()
  const said = (): PendingSeat | null => {
    const found = holder.said()
    if (found === null || "organisation" in found.holder) return null
    const duty = dutyText().trim()
    const more = duty === "" ? {} : { dutyText: duty }
    return { name: found.name, wanted: { role: role(), holder: found.holder, ...more } }
  }
  const clear = () => {
    holder.setPerson(null)
    holder.setUnit(null)
    setDutyText("")
  }
  /** Whether there was somebody to take. */
  const take = (): boolean => {
    const seat = said()
    setBlank(seat === null)
    if (seat === null) return false
    setPending((before) => [...before, seat])
    clear()
    return true
  }
  return {
    pending,
    role,
    setRole,
    dutyText,
    setDutyText,
    holder,
    blank,
    take,
    drop: (seat: PendingSeat) => setPending((all) => all.filter((one) => one !== seat)),
    /** With whoever stands in the fields and was not taken into the list yet. */
    wanted: (): ReadonlyArray<SeatWanted> => {
      const last = said()
      return [...pending(), ...(last === null ? [] : [last])].map(({ wanted }) => wanted)
    }
  }
}

export type SeatsState = ReturnType<typeof createSeats>
