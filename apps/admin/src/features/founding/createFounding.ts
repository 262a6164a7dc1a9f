/**
 * Founding as somebody types it. Nothing is sent before all of it stands; a refusal keeps what was typed.
 * Afterwards the founder's session is over, so the way to the door is a new page.
 */
import { type Founded as Wanted, useFound } from "@aiwei/queries/administration/accountsQueries"
import { createSignal } from "solid-js"

import {
  type AccountDraft,
  faultsOf,
  type Founded,
  founded,
  type FoundingDraft,
  proposed
} from "./foundingDraft.ts"

const sent = ({ name, displayName, password }: AccountDraft) => ({
  name: name.trim(),
  ...(displayName.trim() === "" ? {} : { displayName: displayName.trim() }),
  password
})

export const createFounding = (leave: () => void) => {
  const founding = useFound()
  const [draft, setDraft] = createSignal<FoundingDraft>(proposed)
  const [withOffice, choose] = createSignal(true)
  const [tried, setTried] = createSignal(false)
  const parts = (): ReadonlyArray<Founded> =>
    withOffice() ? founded : founded.filter((part) => part !== "office")
  const faults = () => (tried() ? faultsOf(draft(), parts()) : {})
  const type = (part: Founded, change: Partial<AccountDraft>) =>
    setDraft((before) => ({ ...before, [part]: { ...before[part], ...change } }))
  const found = () => {
    setTried(true)
    if (Object.keys(faultsOf(draft(), parts())).length > 0) return false
    const { system, security, audit, office } = draft()
    const three = { system: sent(system), security: sent(security), audit: sent(audit) }
    const wanted: Wanted = withOffice() ? { ...three, office: sent(office) } : three
    founding.mutate(wanted, { onSuccess: leave })
    return true
  }
  return {
    draft,
    type,
    withOffice,
    choose,
    parts,
    faults,
    found,
    busy: () => founding.isPending || founding.isSuccess,
    refused: () => founding.error
  }
}

export type FoundingState = ReturnType<typeof createFounding>
