/** The words of a language. */
import { en } from "./en.ts"
import type { Words } from "./Words.ts"
import { zh } from "./zh.ts"

export type Lang = "zh" | "en"

export const wordsOf = (lang: Lang): Words => (lang === "en" ? en : zh)
