/**
 * Reads and changes a value of a document by its address, which is written as faults write theirs:
 * `indicators[2].deductions[0].points`. So whatever a fault names can be found, and what is edited is named.
 */
type Step = string | number

export const stepsOf = (path: string): ReadonlyArray<Step> =>
  Array.from(path.matchAll(/([^.[\]]+)|\[(\d+)\]/g), ([, key, at]) =>
    at === undefined ? (key ?? "") : Number(at)
  )

const inside = (value: unknown, step: Step | undefined): unknown =>
  typeof value === "object" && value !== null && step !== undefined
    ? Reflect.get(value, step)
    : undefined

export const valueAt = (root: unknown, path: string): unknown =>
  stepsOf(path).reduce<unknown>(inside, root)

const changed = (
  value: unknown,
  [step, ...rest]: ReadonlyArray<Step>,
  change: (before: unknown) => unknown
): unknown => {
  if (step === undefined) return change(value)
  if (Array.isArray(value)) {
    return value.map((item: unknown, i) => (i === step ? changed(item, rest, change) : item))
  }
  // A way that leads nowhere changes nothing: the value it meant went away meanwhile.
  if (typeof value !== "object" || value === null || typeof step === "number") return value
  return { ...value, [step]: changed(inside(value, step), rest, change) }
}

/** What lies beside the way is the same object as before. */
export const withChanged = <Root>(
  root: Root,
  path: string,
  change: (before: unknown) => unknown
): Root => changed(root, stepsOf(path), change) as Root

export const withValue = <Root>(root: Root, path: string, value: unknown): Root =>
  withChanged(root, path, () => value)

const listOf = (value: unknown): ReadonlyArray<unknown> => (Array.isArray(value) ? value : [])

/** At the end when no place is said. A list that is not there yet begins with it. */
export const withItem = <Root>(root: Root, path: string, item: unknown, at?: number): Root =>
  withChanged(root, path, (before) => {
    const items = listOf(before)
    return items.toSpliced(at ?? items.length, 0, item)
  })

export const withoutItem = <Root>(root: Root, path: string, at: number): Root =>
  withChanged(root, path, (before) => listOf(before).filter((_, i) => i !== at))

/** One place up or down; at the ends nothing moves. */
export const withMoved = <Root>(root: Root, path: string, at: number, by: 1 | -1): Root =>
  withChanged(root, path, (before) => {
    const items = listOf(before)
    const item = items[at]
    const to = at + by
    if (item === undefined || to < 0 || to >= items.length) return before
    return items.toSpliced(at, 1).toSpliced(to, 0, item)
  })

/** The address it lies in: `indicators[2].deductions[0]` of its points; null of the whole. */
export const around = (path: string): string | null =>
  path === "" ? null : path.replace(/(?:^|\.)[^.[\]]+$|\[\d+\]$/, "")
