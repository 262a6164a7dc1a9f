/** The words of a ranking beyond its first table. They come with the page and not with the first load. */
import type { Accessor } from "solid-js"

import { ranking as en } from "../../../words/en/assess/ranking.ts"
import { useLanguage } from "../../../words/language.tsx"
import { ranking as zh } from "../../../words/zh/assess/ranking.ts"

export type RankingMoreWords = typeof zh

export const useRankingWords = (): Accessor<RankingMoreWords> => {
  const { language } = useLanguage()
  return () => (language() === "en" ? en : zh)
}
