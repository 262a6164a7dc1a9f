/** The side of the admin: whose office, the way to look for something, the pages, the person. */
import { useRegisterCounts } from "@aiwei/queries/registerCountQueries"
import { Choice } from "@aiwei/ui/form/Choice"
import { Icon } from "@aiwei/ui/Icon"
import { SideNav } from "@aiwei/ui/shell/SideNav"
import { useLocation } from "@solidjs/router"
import { type JSX, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { findKey } from "../help/findKey.ts"
import type { createOffice } from "./createOffice.ts"
import type { Tools } from "./createTools.ts"
import { navGroups } from "./navGroups.ts"
import { isAt } from "./rights/pageRights.ts"
import { useMay } from "./rights/useMay.ts"

export const PageNav = (props: {
  readonly office: ReturnType<typeof createOffice>
  readonly tools: Tools
  readonly foot: JSX.Element
}) => {
  const words = useWords()
  const location = useLocation()
  const may = useMay()
  const counts = useRegisterCounts(
    props.office.office,
    // A new office has nothing to count, and the server would say that there is no office.
    () => props.office.known() && props.office.list().length > 0
  )
  const noOffice = () => (may("org.offices") ? words().frame.newOffice : words().frame.installation)
  return (
    <SideNav
      label={words().frame.nav}
      menuLabel={words().frame.menu}
      office={
        <Show
          when={props.office.list().length > 1}
          fallback={<span>{props.office.list()[0]?.text ?? noOffice()}</span>}
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
      find={
        <Show when={props.tools.has("palette")}>
          <button type="button" class="side-find" onClick={() => props.tools.open("palette")}>
            <Icon name="search" />
            {words().frame.find}
            <kbd>{findKey()}</kbd>
          </button>
        </Show>
      }
      groups={navGroups(words(), may, (start) => isAt(location.pathname, start), counts.data)}
      foot={props.foot}
    />
  )
}
