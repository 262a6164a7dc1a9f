/**
 * What is taken away is what is shown: the same rows, in the same order, the same columns. The server is
 * asked for one row first: a session that is over is then renewed over the page, where a refused file
 * would only be a download that failed.
 */
import { Icon } from "@aiwei/ui/Icon"
import { shownColumns } from "@aiwei/ui/table/columns/shownColumns"
import { useQueryClient } from "@tanstack/solid-query"
import { For } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import { useFrame } from "../../frame/FrameContext.tsx"
import { DropDown } from "../../ranking/DropDown.tsx"
import type { RegisterPage } from "../createRegister.ts"
import type { RecordRow } from "../Register.ts"

const formats = [
  ["xlsx", "Excel (.xlsx)"],
  ["csv", "CSV (.csv)"]
] as const

export const ExportMenu = <Row extends RecordRow>(props: { readonly page: RegisterPage<Row> }) => {
  const words = useWords()
  const frame = useFrame()
  const cache = useQueryClient()
  const { page } = props
  const href = (format: string) => {
    const shown = shownColumns(page.columns(), page.address.state().columns)
    const query = new URLSearchParams({
      format,
      query: JSON.stringify(page.asked()),
      columns: shown.map(({ key }) => key).join(",")
    })
    const its = frame.office()
    if (its !== undefined) query.set("office", its)
    return `/export/${page.register.name}?${query}`
  }
  /** Through the cache, which hears of a session that is over, and is not to keep the answer. */
  const take = async (format: string) => {
    try {
      await cache.fetchQuery({
        queryKey: ["export", page.register.name],
        queryFn: () => page.register.part(page.asked(), 0, 1),
        gcTime: 0
      })
    } catch (thrown) {
      return frame.say(refusalText(words(), thrown))
    }
    const link = Object.assign(document.createElement("a"), { href: href(format), download: "" })
    link.click()
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
          <a
            href={href(format)}
            rel="external"
            download=""
            onClick={(event) => {
              event.preventDefault()
              void take(format)
            }}
          >
            {text}
          </a>
        )}
      </For>
    </DropDown>
  )
}
