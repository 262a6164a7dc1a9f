/** The letters of the year as a file. */
import { Icon } from "@aiwei/ui/Icon"
import { For } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"
import { DropDown } from "../../ranking/DropDown.tsx"

const formats = [
  ["xlsx", "Excel (.xlsx)"],
  ["csv", "CSV (.csv)"]
] as const

export const LetterExport = (props: { readonly year: number }) => {
  const words = useWords()
  const frame = useFrame()
  const href = (format: string) => {
    const query = new URLSearchParams({ format, query: JSON.stringify({ year: props.year }) })
    const its = frame.office()
    if (its !== undefined) query.set("office", its)
    return `/export/letters?${query}`
  }
  return (
    <DropDown
      button={
        <>
          <Icon name="export" />
          {words().register.export}
        </>
      }
      label={words().register.exportAs}
      bare
      closes
    >
      <For each={formats}>
        {([format, text]) => (
          <a href={href(format)} rel="external" download="">
            {text}
          </a>
        )}
      </For>
    </DropDown>
  )
}
