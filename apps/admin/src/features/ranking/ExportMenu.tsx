/** The files a page can be taken away as: an Excel sheet or plain text for other programs. */
import { buttonClass } from "@aiwei/ui/Button"
import { For } from "solid-js"

import { useWords } from "../../words/language.tsx"

const formats = ["xlsx", "csv"] as const

export const ExportMenu = (props: {
  readonly kind: "ranking" | "board"
  readonly period: string
  readonly office: string | undefined
}) => {
  const words = useWords()
  let menu: HTMLDetailsElement | undefined
  const address = (format: string) => {
    const query = new URLSearchParams({ format, period: props.period })
    if (props.office !== undefined) query.set("office", props.office)
    return `/export/${props.kind}?${query}`
  }
  const close = () => {
    if (menu !== undefined) menu.open = false
  }
  return (
    <details
      class="export-menu"
      ref={(element) => {
        menu = element
      }}
      onFocusOut={(event) => {
        const to = event.relatedTarget
        if (!(to instanceof Node && menu?.contains(to) === true)) close()
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || menu?.open !== true) return
        event.stopPropagation()
        close()
        menu.querySelector("summary")?.focus()
      }}
    >
      <summary class={buttonClass()}>{words().ranking.export}</summary>
      <div class="export-choices" role="group" aria-label={words().monthBoard.exportAs}>
        <For each={formats}>
          {(format) => (
            <a href={address(format)} rel="external" download="" onClick={close}>
              {format === "xlsx" ? "Excel（.xlsx）" : "CSV（.csv）"}
            </a>
          )}
        </For>
      </div>
    </details>
  )
}
