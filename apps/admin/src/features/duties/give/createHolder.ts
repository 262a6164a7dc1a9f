/** Who is to hold a duty, as far as it has been said: a person, a post of a unit, or an organisation. */
import type { PostKind } from "@aiwei/domain/people/PostKind"
import type { HolderWanted } from "@aiwei/queries/duty/dutyWrites"
import type { Suggestion } from "@aiwei/ui/form/Suggestion"
import { createSignal } from "solid-js"

export const holderKinds = ["person", "post", "organisation"] as const
export type HolderKind = (typeof holderKinds)[number]

export interface HolderSaid {
  readonly holder: HolderWanted
  /** How it is called when it is done. */
  readonly name: string
}

export const createHolder = (similar: Suggestion | null, postName: (kind: PostKind) => string) => {
  const [kind, setKind] = createSignal<HolderKind>("person")
  const [person, setPerson] = createSignal<Suggestion | null>(similar)
  const [unit, setUnit] = createSignal<Suggestion | null>(null)
  const [postKind, setPostKind] = createSignal<PostKind>("mainLeader")
  const [organisation, setOrganisation] = createSignal("")
  /** Null while it is not said yet. */
  const said = (): HolderSaid | null => {
    if (kind() === "person") {
      const chosen = person()
      if (chosen === null) return null
      const { value, text } = chosen
      return { holder: value === text ? { name: text } : { personId: value }, name: text }
    }
    if (kind() === "post") {
      const of = unit()
      if (of === null) return null
      const name = `${of.text} ${postName(postKind())}`
      return { holder: { unit: of.value, postKind: postKind() }, name }
    }
    const name = organisation().trim()
    return name === "" ? null : { holder: { organisation: name }, name }
  }
  return {
    kind,
    setKind,
    person,
    setPerson,
    unit,
    setUnit,
    postKind,
    setPostKind,
    organisation,
    setOrganisation,
    said
  }
}

export type HolderState = ReturnType<typeof createHolder>
