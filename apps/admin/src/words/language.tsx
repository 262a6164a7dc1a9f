/**
 * The language on the screen: Chinese unless somebody chose otherwise. Only the words of the chosen one
 * are loaded; until the other's have come, the old ones stay.
 */
import {
  type Accessor,
  createContext,
  createEffect,
  createSignal,
  type ParentProps,
  useContext
} from "solid-js"

import type { Words } from "./Words.ts"

export type Language = "zh" | "en"

const key = "aiwei.language"
const tags: { readonly [L in Language]: string } = { zh: "zh-CN", en: "en" }

/** A language with its words. */
export interface Spoken {
  readonly language: Language
  readonly words: Words
}

const loads: { readonly [L in Language]: () => Promise<Words> } = {
  zh: () => import("./zh.ts").then(({ zh }) => zh),
  en: () => import("./en.ts").then(({ en }) => en)
}

export const keptLanguage = (): Language => (localStorage.getItem(key) === "en" ? "en" : "zh")

export const loadLanguage = async (language: Language): Promise<Spoken> => ({
  language,
  words: await loads[language]()
})

interface LanguageChoice {
  readonly words: Accessor<Words>
  readonly language: Accessor<Language>
  readonly choose: (language: Language) => void
}

const LanguageContext = createContext<LanguageChoice>()

export const LanguageProvider = (props: ParentProps<{ readonly start: Spoken }>) => {
  const [spoken, speak] = createSignal<Spoken>(props.start)
  let wanted: Language = props.start.language
  const choose = (language: Language) => {
    wanted = language
    // Without the server the words cannot come: the page then goes on in the language it has.
    void loadLanguage(language).then(
      (loaded) => {
        if (wanted === language) speak(loaded)
      },
      () => undefined
    )
  }
  createEffect(() => {
    localStorage.setItem(key, spoken().language)
    document.documentElement.lang = tags[spoken().language]
  })
  return (
    <LanguageContext.Provider
      value={{ words: () => spoken().words, language: () => spoken().language, choose }}
    >
      {props.children}
    </LanguageContext.Provider>
  )
}

export const useLanguage = (): LanguageChoice => {
  const choice = useContext(LanguageContext)
  if (choice === undefined) throw new Error("there is no LanguageProvider above this component")
  return choice
}

export const useWords = (): Accessor<Words> => useLanguage().words
