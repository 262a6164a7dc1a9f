/** The side: whose office, the pages by group, who is signed in. It lists only pages that exist. */
import { For, type JSX } from "solid-js"

import { Icon, type IconName } from "../Icon.tsx"
import { Seal } from "../Seal.tsx"

export interface NavGroup {
  readonly title: string
  readonly links: ReadonlyArray<{
    readonly href: string
    readonly text: string
    readonly icon: IconName
    readonly here: boolean
  }>
}

export const SideNav = (props: {
  readonly label: string
  readonly office: JSX.Element
  readonly groups: ReadonlyArray<NavGroup>
  readonly foot: JSX.Element
}) => (
  <nav class="side" aria-label={props.label}>
    <div class="side-office">
      <Seal />
      {props.office}
    </div>
    <div class="side-pages">
      <For each={props.groups}>
        {(group) => (
          <section>
            <h2>{group.title}</h2>
            <For each={group.links}>
              {(link) => (
                <a href={link.href} aria-current={link.here ? "page" : undefined}>
                  <Icon name={link.icon} />
                  {link.text}
                </a>
              )}
            </For>
          </section>
        )}
      </For>
    </div>
    <div class="side-foot">{props.foot}</div>
  </nav>
)
