/** The language on the screen: Chinese unless somebody chose otherwise on this machine. */
import {
  type Accessor,
  createContext,
  createEffect,
  createSignal,
  type ParentProps,
  useContext
} from "solid-js"

import { en } from "./en.ts"
import type { Words } from "./Words.ts"
import { zh } from "./zh.ts"

export type Language = "zh" | "en"

const key = "aiwei.language"
const all: { readonly [L in Language]: Words } = { zh, en }
const tags: { readonly [L in Language]: string } = { zh: "zh-CN", en: "en" }

interface LanguageChoice {
  readonly words: Accessor<Words>
  readonly language: Accessor<Language>
  readonly choose: (language: Language) => void
}

const LanguageContext = createContext<LanguageChoice>()

export const LanguageProvider = (props: ParentProps) => {
  const [language, choose] = createSignal<Language>(
    localStorage.getItem(key) === "en" ? "en" : "zh"
  )
  createEffect(() => {
    localStorage.setItem(key, language())
    document.documentElement.lang = tags[language()]
  })
  const words = () => all[language()]
  return (
    <LanguageContext.Provider value={{ words, language, choose }}>
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
