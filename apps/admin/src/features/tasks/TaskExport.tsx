/** The tasks as a file, as of the day that is shown: wholes, or all parts of one of them. */
import { Icon } from "@aiwei/ui/Icon"
import { For } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { DropDown } from "../ranking/DropDown.tsx"
import { exportHref } from "./taskLinks.ts"

const formats = [
  ["xlsx", "Excel (.xlsx)"],
  ["csv", "CSV (.csv)"]
] as const

export const TaskExport = (props: { readonly on: string; readonly task?: string }) => {
  const words = useWords()
  const frame = useFrame()
  const asked = () => ({
    on: props.on,
    ...(props.task === undefined ? {} : { task: props.task })
  })
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
          <a href={exportHref(format, frame.office(), asked())} rel="external" download="">
            {text}
          </a>
        )}
      </For>
    </DropDown>
  )
}
