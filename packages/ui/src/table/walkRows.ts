/** ↑ and ↓ (Home, End) move the focus along the row links inside the element that got the key. */
const target = (key: string, at: number, count: number): number | null => {
  if (key === "ArrowDown") return at === -1 ? 0 : Math.min(at + 1, count - 1)
  if (key === "ArrowUp") return at === -1 ? count - 1 : Math.max(at - 1, 0)
  if (key === "Home") return 0
  if (key === "End") return count - 1
  return null
}

export const walkRows = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
  if (event.altKey || event.ctrlKey || event.metaKey) return
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-row-link]")]
  const at = links.findIndex((link) => link === document.activeElement)
  const to = target(event.key, at, links.length)
  if (to === null || links.length === 0) return
  event.preventDefault()
  links[to]?.focus()
}
