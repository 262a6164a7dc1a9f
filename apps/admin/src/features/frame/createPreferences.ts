/**
 * Keeps language and look with the account: what is kept there wins when somebody signs in, and what is
 * changed afterwards is sent there. This machine has its copy at once, whatever the server says.
 */
import {
  type Preferences,
  usePreferences,
  useSavePreferences
} from "@aiwei/queries/own/accountQueries"
import { createEffect, createSignal, on } from "solid-js"

import { useLanguage } from "../../words/language.tsx"
import { look } from "./look.ts"

const same = (a: Preferences, b: Preferences | null | undefined): boolean =>
  JSON.stringify([a.language, a.theme, a.typeSize, a.density]) ===
  JSON.stringify([b?.language, b?.theme, b?.typeSize, b?.density])

export const createPreferences = (): void => {
  const { language, choose } = useLanguage()
  const kept = usePreferences(() => true)
  const save = useSavePreferences()
  const [taken, take] = createSignal(false)
  const shown = (): Preferences => ({
    language: language(),
    theme: look.theme(),
    typeSize: look.type(),
    density: look.density()
  })

  createEffect(() => {
    if (taken() || !kept.isSuccess) return
    const { data } = kept
    if (data !== null) {
      choose(data.language)
      look.setTheme(data.theme)
      look.setType(data.typeSize)
      look.setDensity(data.density)
    }
    take(true)
  })
  createEffect(
    on(
      shown,
      (now) => {
        // The words of a language come a moment after it was chosen; until then nothing was changed.
        if (taken() && !same(now, kept.data)) save.mutate(now)
      },
      { defer: true }
    )
  )
}
