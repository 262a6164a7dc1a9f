/** The side of the admin: only pages that exist are listed. */
import { Choice } from "@aiwei/ui/form/Choice"
import { SideNav } from "@aiwei/ui/shell/SideNav"
import { useLocation } from "@solidjs/router"
import { type JSX, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import type { createOffice } from "./createOffice.ts"

export const PageNav = (props: {
  readonly office: ReturnType<typeof createOffice>
  readonly foot: JSX.Element
}) => {
  const words = useWords()
  const location = useLocation()
  const here = (start: string) => location.pathname.startsWith(start)
  return (
    <SideNav
      label={words().frame.nav}
      office={
        <Show
          when={props.office.list().length > 1}
          fallback={<span>{props.office.list()[0]?.text ?? words().frame.newOffice}</span>}
        >
          <Choice
            quiet
            label={words().frame.chooseOffice}
            value={props.office.office() ?? ""}
            options={props.office.list()}
            onChoose={props.office.choose}
          />
        </Show>
      }
      groups={[
        {
          title: words().frame.assessment,
          links: [
            {
              href: "/ranking",
              text: words().frame.ranking,
              icon: "rank",
              here: here("/ranking")
            }
          ]
        },
        {
          title: words().frame.records,
          links: [
            { href: "/import", text: words().frame.imports, icon: "import", here: here("/import") }
          ]
        }
      ]}
      foot={props.foot}
    />
  )
}
