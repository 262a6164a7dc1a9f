import { correct as en } from "../../../words/en/files/correct.ts"
/** The words of correcting headings, in the language on the screen. They come with what is lazy here alone. */
import { useLanguage } from "../../../words/language.tsx"
import { correct as zh } from "../../../words/zh/files/correct.ts"

export const useCorrectWords = () => {
  const { language } = useLanguage()
  return () => (language() === "zh" ? zh : en)
}
