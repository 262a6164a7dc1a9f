/** The files a page can be taken away as: an Excel sheet or plain text for other programs. */
import { For } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { DropDown } from "./DropDown.tsx"

const formats = [
  ["xlsx", "Excel (.xlsx)"],
  ["csv", "CSV (.csv)"]
] as const

export const ExportMenu = (props: {
  readonly kind: "ranking" | "board"
  readonly period: string
  readonly office: string | undefined
}) => {
  const words = useWords()
  const address = (format: string) => {
    const query = new URLSearchParams({ format, period: props.period })
    if (props.office !== undefined) query.set("office", props.office)
    return `/export/${props.kind}?${query}`
  }
  return (
    <DropDown button={words().ranking.export} label={words().monthBoard.exportAs} closes>
      <For each={formats}>
        {([format, text]) => (
          <a href={address(format)} rel="external" download="">
            {text}
          </a>
        )}
      </For>
    </DropDown>
  )
}
