/**
 * The side: whose office, the pages by group, who is signed in. It lists only pages that exist. On a
 * phone it is a bar at the foot, and the pages open above it; a page that is chosen closes them again.
 */
import { createSignal, createUniqueId, Index, type JSX, Show } from "solid-js"

import { Icon, type IconName } from "../Icon.tsx"
import { Seal } from "../Seal.tsx"
import { grouped } from "../text/grouped.ts"

export interface NavLink {
  readonly href: string
  readonly text: string
  readonly icon: IconName
  readonly here: boolean
  /** How many there are behind it; nothing is shown until that is known. */
  readonly count?: number | undefined
}

export interface NavGroup {
  /** Empty for what stands above all groups. */
  readonly title: string
  readonly links: ReadonlyArray<NavLink>
}

/** By their place and not by themselves: a count that comes, or another page, leaves each link as it stands. */
const Links = (props: { readonly group: NavGroup }) => (
  <section>
    <Show when={props.group.title !== ""}>
      <h2>{props.group.title}</h2>
    </Show>
    <Index each={props.group.links}>
      {(link) => (
        <a href={link().href} aria-current={link().here ? "page" : undefined}>
          <Icon name={link().icon} />
          {link().text}
          <Show when={link().count !== undefined}>
            <span class="side-count">{grouped(link().count ?? 0)}</span>
          </Show>
        </a>
      )}
    </Index>
  </section>
)

export const SideNav = (props: {
  readonly label: string
  readonly menuLabel: string
  readonly office: JSX.Element
  /** Between the office and the pages: the way to look for something. */
  readonly find?: JSX.Element
  readonly groups: ReadonlyArray<NavGroup>
  readonly foot: JSX.Element
}) => {
  const [open, setOpen] = createSignal(false)
  const id = createUniqueId()
  return (
    <nav
      class="side"
      aria-label={props.label}
      onKeyDown={(event) => {
        if (event.key === "Escape") setOpen(false)
      }}
    >
      <div class="side-top">
        <div class="side-office">
          <Seal />
          {props.office}
        </div>
        {props.find}
        <button
          type="button"
          class="side-menu"
          aria-expanded={open()}
          aria-controls={id}
          onClick={() => setOpen(!open())}
        >
          <Icon name="menu" />
          {props.menuLabel}
        </button>
      </div>
      <div class="side-rest" classList={{ "side-open": open() }} id={id}>
        <div
          class="side-pages"
          onClick={(event) => {
            if (event.target.closest("a") !== null) setOpen(false)
          }}
        >
          <Index each={props.groups}>{(group) => <Links group={group()} />}</Index>
        </div>
        <div class="side-foot">{props.foot}</div>
      </div>
    </nav>
  )
}
