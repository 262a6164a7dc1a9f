/** Where a task stands, and the files its pages can be taken away as. */
import { today } from "../../format/today.ts"

export const taskHref = (id: string, on: string): string => {
  const path = `/tasks/${encodeURIComponent(id)}`
  return on === today() ? path : `${path}?on=${on}`
}

/** The list as a file, or, with a task, all of its parts. */
export const exportHref = (
  format: string,
  office: string | undefined,
  asked: { readonly task?: string; readonly on: string }
): string => {
  const query = new URLSearchParams({ format, query: JSON.stringify(asked) })
  if (office !== undefined) query.set("office", office)
  return `/export/tasks?${query}`
}
