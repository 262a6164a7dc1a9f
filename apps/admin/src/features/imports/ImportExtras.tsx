/** What may be done besides dropping files: pasting a range, and saying the password of files behind one. */
import { Field } from "@aiwei/ui/form/Field"

import { importExtras as en } from "../../words/en/files/importExtras.ts"
import { useLanguage } from "../../words/language.tsx"
import { importExtras as zh } from "../../words/zh/files/importExtras.ts"
import type { Upload } from "./createUpload.ts"
import { usePasted } from "./pasted.ts"

export const ImportExtras = (props: { readonly upload: Upload }) => {
  const { language } = useLanguage()
  const it = () => (language() === "en" ? en : zh)
  usePasted(
    (day) => it().pasted(day),
    (files) => {
      if (props.upload.state().now !== "sending") void props.upload.start(files)
    }
  )
  return (
    <div class="import-extras">
      <p>{it().paste}</p>
      <details>
        <summary>{it().locked}</summary>
        <Field
          label={it().password}
          hint={it().passwordHint}
          type="password"
          name="import-password"
          autocomplete="off"
          value={props.upload.password()}
          onInput={(event) => props.upload.setPassword(event.currentTarget.value)}
        />
      </details>
    </div>
  )
}
