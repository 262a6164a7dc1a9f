/**
 * Editing the settings of an office. What was typed is the visitor's until it is saved: newer settings
 * from the server replace it only while nothing was typed, and a refused save keeps it.
 */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import {
  type OfficeSettings,
  type SettingsView,
  useChangeSettings,
  useSettings
} from "@aiwei/queries/settingsQueries"
import { type Accessor, createEffect, createSignal, on } from "solid-js"

import { type Draft, draftOf, type Faults, readDraft } from "./readDraft.ts"

interface Conflict {
  readonly now: SettingsView
  readonly by: string | null
  readonly at: string | null
}

const conflictIn = (thrown: unknown): Conflict | null => {
  const error = domainErrorOf(thrown)
  if (error?._tag !== "ChangedMeanwhile") return null
  // The refusal is told for every kind of record; a write of settings is refused with settings.
  return { now: error.now as SettingsView, by: error.by, at: error.at }
}

/** What was typed, and whether anything was. */
const createDraft = () => {
  const [draft, setDraft] = createSignal<Draft | null>(null)
  const [touched, touch] = createSignal(false)
  const [faults, setFaults] = createSignal<Faults>({})
  /** What the draft began from: a newer version that comes while somebody types was not seen by them. */
  const [seen, see] = createSignal<SettingsView | null>(null)
  const take = (settings: SettingsView) => {
    see(settings)
    touch(false)
    setFaults({})
    setDraft(draftOf(settings))
  }
  const type = (field: keyof Draft, value: string) => {
    touch(true)
    setDraft((before) => before && { ...before, [field]: value })
  }
  /** Typed onto `onto`, whatever it began from. */
  const retype = (texts: Draft, onto: SettingsView) => {
    see(onto)
    setDraft(texts)
  }
  return { draft, retype, seen, touched, touch, faults, setFaults, take, type }
}

export const createSettingsController = (
  office: Accessor<string | undefined>,
  /** Called with what puts the former settings back. */
  saved: (undo: () => void) => void
) => {
  const found = useSettings(office)
  const changing = useChangeSettings(office)
  const typed = createDraft()
  const { draft, seen, touched, touch, faults, type } = typed
  const take = (settings: SettingsView) => {
    typed.take(settings)
    changing.reset()
  }
  createEffect(on(office, () => touch(false), { defer: true }))
  createEffect(() => {
    if (found.isSuccess && !touched()) take(found.data)
  })

  const put = (version: string, settings: OfficeSettings, before: OfficeSettings) =>
    changing.mutate(
      { version, settings },
      {
        onSuccess: (now) => {
          take(now)
          saved(() => changing.mutate({ version: now.version, settings: before }))
        }
      }
    )

  /** On `onto`, or on what was seen when typing began. */
  const save = (onto: SettingsView | null = seen()) => {
    const written = draft()
    if (written === null || onto === null) return
    const { settings, faults } = readDraft(written)
    typed.setFaults(faults ?? {})
    if (settings === null) return
    const { amberAfterHours, redAfterHours, wallName, passPercent } = onto
    put(onto.version, settings, { amberAfterHours, redAfterHours, wallName, passPercent })
  }

  const conflict = () => (changing.error === null ? null : conflictIn(changing.error))
  return {
    found,
    draft,
    type,
    faults,
    save: () => save(),
    busy: () => changing.isPending,
    refused: () => (conflict() === null ? changing.error : null),
    conflict,
    seen,
    /** What was chosen is typed in, onto what stands there now; `leaveConflict` keeps the form as it was. */
    saveMerged: (texts: Draft, onto: SettingsView) => {
      changing.reset()
      typed.retype(texts, onto)
      save()
    },
    leaveConflict: () => changing.reset()
  }
}

export type SettingsController = ReturnType<typeof createSettingsController>
