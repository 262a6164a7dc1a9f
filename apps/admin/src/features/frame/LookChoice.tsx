/** Colours and language. The language switch is written in the language it leads to. */
import { Button } from "@aiwei/ui/Button"
import { Choice } from "@aiwei/ui/form/Choice"
import { themes } from "@aiwei/ui/theme/createTheme"

import { useLanguage } from "../../words/language.tsx"
import { look } from "./look.ts"

export const LookChoice = () => {
  const { words, language, choose } = useLanguage()
  const { theme, setTheme } = look
  const other = () => (language() === "zh" ? "en" : "zh")
  return (
    <>
      <Choice
        quiet
        label={words().frame.theme}
        value={theme()}
        options={themes.map((value) => ({ value, text: words().frame.themes[value] }))}
        onChoose={(value) => setTheme(themes.find((one) => one === value) ?? theme())}
      />
      <Button
        tone="bare"
        size="small"
        lang={other() === "zh" ? "zh-CN" : "en"}
        onClick={() => choose(other())}
      >
        {words().frame.language}
      </Button>
    </>
  )
}
