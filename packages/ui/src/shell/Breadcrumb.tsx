/** Where this page stands. The last name is the page itself and leads nowhere. */
import { For, Show } from "solid-js"

import { Icon } from "../Icon.tsx"

export interface Crumb {
  readonly text: string
  readonly href?: string
}

export const Breadcrumb = (props: {
  readonly label: string
  readonly crumbs: ReadonlyArray<Crumb>
}) => (
  <nav class="crumbs" aria-label={props.label}>
    <ol>
      <For each={props.crumbs}>
        {(crumb, at) => (
          <li>
            <Show when={at() > 0}>
              <Icon name="right" />
            </Show>
            <Show
              when={crumb.href}
              fallback={
                <span aria-current={at() === props.crumbs.length - 1 ? "page" : undefined}>
                  {crumb.text}
                </span>
              }
            >
              {(href) => <a href={href()}>{crumb.text}</a>}
            </Show>
          </li>
        )}
      </For>
    </ol>
  </nav>
)
