/** What a level is called: in the words of the language, or by the names an office gave to its own. */
import type { Outputs } from "@aiwei/client/Outputs"

import type { Words } from "../words/zh.ts"

export type LevelWord = (level: string) => string

export const levelWord = (words: Words, levels: Outputs["org"]["levels"]): LevelWord => {
  const built: Readonly<Record<string, string>> = words.levels
  return (level) =>
    built[level] ?? levels.find(({ code }) => code === level)?.[words.language] ?? level
}
