/** A grant as it is being given: role, place, days, and a sentence of what comes of it. */
import { type AccountLine, useAccountDeeds } from "@aiwei/queries/administration/accountsQueries"
import type { Suggestion } from "@aiwei/ui/form/Suggestion"
import { createSignal } from "solid-js"

import { asDay } from "../../format/asDay.ts"
import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"

export const workRoles = [
  "officeAdmin",
  "communityHead",
  "inspector",
  "householdOfficer",
  "leader",
  "districtViewer"
] as const
export const adminRoles = ["systemAdmin", "securityAdmin", "auditAdmin"] as const
export type GivenRole = (typeof workRoles)[number] | (typeof adminRoles)[number]

export const isAdmin = (role: GivenRole): boolean => adminRoles.some((one) => one === role)

const isRole = (text: string): text is GivenRole =>
  [...workRoles, ...adminRoles].some((one) => one === text)

/** What is typed and chosen. */
const createGrantDraft = () => {
  const [role, setRole] = createSignal<GivenRole | null>(null)
  const [place, setPlace] = createSignal<Suggestion | null>(null)
  const [from, setFrom] = createSignal<string>(today())
  const [until, setUntil] = createSignal<string | null>(null)
  return {
    role,
    setRole: (text: string) => setRole(isRole(text) ? text : null),
    place,
    setPlace,
    from,
    setFrom: (day: string | null) => setFrom(day ?? today()),
    until,
    setUntil,
    clear: () => {
      setRole(null)
      setPlace(null)
      setFrom(today())
      setUntil(null)
    }
  }
}

export const createGranting = (account: () => AccountLine) => {
  const words = useWords()
  const frame = useFrame()
  const { grant } = useAccountDeeds()
  const draft = createGrantDraft()
  const { role, place, from, until } = draft
  const [tried, setTried] = createSignal(false)
  const it = () => words().rights
  const sentence = (): string | null => {
    const given = role()
    if (given === null) return null
    const where = () => {
      if (isAdmin(given)) return it().inSystem
      return place() === null ? it().everywhere : it().inPlace(place()?.text ?? "")
    }
    return it().gives(
      account().displayName,
      words().frame.roles[given],
      it().meanings[given],
      where(),
      it().when(from(), until())
    )
  }
  const send = () => {
    const given = role()
    setTried(given === null)
    if (given === null) return
    const [{ name, displayName }, where, last] = [account(), place(), until()]
    grant.mutate(
      {
        account: name,
        role: given,
        from: asDay(from()),
        ...(where === null || isAdmin(given) ? {} : { place: where.value }),
        ...(last === null ? {} : { until: asDay(last) })
      },
      {
        onSuccess: () => {
          draft.clear()
          frame.say(it().added(displayName))
        }
      }
    )
  }
  return {
    ...draft,
    sentence,
    send,
    missing: () => tried() && role() === null,
    busy: () => grant.isPending,
    refused: () => grant.error
  }
}
