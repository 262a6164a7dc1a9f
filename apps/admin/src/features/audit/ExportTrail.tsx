/** The trail as a file, narrowed as it is shown. That it left is itself a line of the trail. */
import type { AuditAsked } from "@aiwei/queries/administration/auditQueries"
import { Icon } from "@aiwei/ui/Icon"
import { For } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { DropDown } from "../ranking/DropDown.tsx"

const formats = [
  ["xlsx", "Excel (.xlsx)"],
  ["csv", "CSV (.csv)"],
  ["json", "JSON (.json)"]
] as const

export const trailHref = (format: string, asked: AuditAsked): string =>
  `/export/trail?${new URLSearchParams({ format, query: JSON.stringify(asked) })}`

export const ExportTrail = (props: { readonly asked: AuditAsked }) => {
  const words = useWords()
  return (
    <DropDown
      button={
        <>
          <Icon name="export" />
          {words().audit.export}
        </>
      }
      label={words().audit.exportHint}
      bare
      closes
    >
      <For each={formats}>
        {([format, text]) => (
          <a href={trailHref(format, props.asked)} rel="external" download="">
            {text}
          </a>
        )}
      </For>
    </DropDown>
  )
}
