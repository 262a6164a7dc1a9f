/**
 * The frame of every page: side 208, breadcrumb 40, then the page. On a phone the side becomes a row
 * at the foot, within reach of the thumb. The page scrolls inside, the frame never moves.
 */
import type { JSX } from "solid-js"

export const Shell = (props: {
  readonly side: JSX.Element
  readonly crumbs: JSX.Element
  readonly skipLabel: string
  readonly children: JSX.Element
}) => (
  <div class="shell">
    <a class="skip" href="#page">
      {props.skipLabel}
    </a>
    {props.side}
    <div class="shell-main">
      <header class="shell-crumbs">{props.crumbs}</header>
      <main class="shell-page" id="page" tabindex="-1">
        {props.children}
      </main>
    </div>
  </div>
)
