/**
 * Which rows are ticked, by their keys, so it outlives scrolling and sorting. `all` means all that
 * match the filters, loaded or not, but for the exceptions: nobody has to know their keys.
 */
export type RowSelection =
  | { readonly kind: "some"; readonly keys: ReadonlySet<string> }
  | { readonly kind: "all"; readonly except: ReadonlySet<string> }

export const noRows: RowSelection = { kind: "some", keys: new Set() }
export const allRows: RowSelection = { kind: "all", except: new Set() }

export const isSelected = (selection: RowSelection, key: string): boolean =>
  selection.kind === "all" ? !selection.except.has(key) : selection.keys.has(key)

export const selectedCount = (selection: RowSelection, total: number): number =>
  selection.kind === "all" ? Math.max(0, total - selection.except.size) : selection.keys.size

const without = (keys: ReadonlySet<string>, gone: ReadonlyArray<string>) => {
  const left = new Set(keys)
  for (const key of gone) left.delete(key)
  return left
}

/** The rows of these keys ticked or not, whatever they were before. */
export const withRows = (
  selection: RowSelection,
  keys: ReadonlyArray<string>,
  ticked: boolean
): RowSelection => {
  if (selection.kind === "all") {
    return {
      kind: "all",
      except: ticked ? without(selection.except, keys) : new Set([...selection.except, ...keys])
    }
  }
  return {
    kind: "some",
    keys: ticked ? new Set([...selection.keys, ...keys]) : without(selection.keys, keys)
  }
}
