/** Language, colours, size of type and density. They hold at once, and for the account everywhere. */
import { densities, typeSizes } from "@aiwei/ui/theme/createLook"
import { themes } from "@aiwei/ui/theme/createTheme"

import { type Language, useLanguage } from "../../words/language.tsx"
import { look } from "../frame/look.ts"
import { Pick } from "./Pick.tsx"

/** Each in its own language, so that whoever cannot read this one finds the way back. */
const languages: ReadonlyArray<readonly [Language, string]> = [
  ["zh", "中文"],
  ["en", "English"]
]

export const LookPart = () => {
  const { words, language, choose } = useLanguage()
  const it = () => words().account
  return (
    <section class="form-part">
      <h2>{it().look}</h2>
      <p class="form-note">{it().lookHint}</p>
      <Pick label={it().language} value={language()} options={languages} onPick={choose} />
      <Pick
        label={it().theme}
        value={look.theme()}
        options={themes.map((one) => [one, words().frame.themes[one]] as const)}
        onPick={look.setTheme}
      />
      <Pick
        label={it().type}
        value={look.type()}
        options={typeSizes.map((one) => [one, it().types[one]] as const)}
        onPick={look.setType}
      />
      <Pick
        label={it().density}
        value={look.density()}
        options={densities.map((one) => [one, it().densities[one]] as const)}
        onPick={look.setDensity}
      />
    </section>
  )
}
