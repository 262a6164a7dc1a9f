/** What narrows the page: period, scheme, group. It wraps on a narrow screen and is not printed. */
import type { JSX } from "solid-js"

export const FilterBar = (props: { readonly children: JSX.Element }) => (
  <div class="filter-bar">{props.children}</div>
)
