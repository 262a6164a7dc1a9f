/** The security settings being changed. Newer ones from the server replace what stands there while nothing was typed. */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import { useChangeSecurity, useSecurity } from "@aiwei/queries/administration/securityQueries"
import { createEffect, createSignal } from "solid-js"

import { draftOf, type NumberField, readSecurity, type SecurityDraft } from "./readSecurity.ts"

export const createSecurity = (saved: () => void) => {
  const found = useSecurity()
  const changing = useChangeSecurity()
  const [draft, setDraft] = createSignal<SecurityDraft | null>(null)
  const [touched, touch] = createSignal(false)
  const [wrong, setWrong] = createSignal<ReadonlyArray<NumberField>>([])
  createEffect(() => {
    if (found.isSuccess && !touched()) setDraft(draftOf(found.data))
  })
  const change = (part: Partial<SecurityDraft>) => {
    touch(true)
    setDraft((before) => before && { ...before, ...part })
  }
  const save = () => {
    const [typed, seen] = [draft(), found.data]
    if (typed === null || seen === undefined) return
    const read = readSecurity(typed)
    setWrong(read.wrong)
    if (read.settings === null) return
    changing.mutate(
      { version: seen.version, ...read.settings },
      {
        onSuccess: () => {
          touch(false)
          saved()
        },
        onError: (thrown) => {
          // What somebody else made of them has to be looked at before anything is put on top.
          if (domainErrorOf(thrown)?._tag === "ChangedMeanwhile") touch(false)
        }
      }
    )
  }
  return {
    found,
    draft,
    change,
    touched,
    wrong,
    save,
    busy: () => changing.isPending,
    refused: () => changing.error
  }
}

export type SecurityState = ReturnType<typeof createSecurity>
