/** The gaps as a file, narrowed by the same duty, day and facets as the list beside it. */
import { Icon } from "@aiwei/ui/Icon"
import { For } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"
import { DropDown } from "../../ranking/DropDown.tsx"
import type { GapsPage } from "./createGapsPage.ts"

const formats = [
  ["xlsx", "Excel (.xlsx)"],
  ["csv", "CSV (.csv)"]
] as const

export const GapExport = (props: { readonly page: GapsPage }) => {
  const words = useWords()
  const frame = useFrame()
  const { address } = props.page
  const href = (format: string) => {
    const asked = { duty: address.duty(), on: address.on(), ...address.chosen() }
    const query = new URLSearchParams({ format, query: JSON.stringify(asked) })
    const its = frame.office()
    if (its !== undefined) query.set("office", its)
    return `/export/gaps?${query}`
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
