/**
 * Files with the same bytes: the original lies nearest the given folder and then has the shortest name,
 * in whatever order they came; the rest are its duplicates.
 */
export interface Hashed {
  readonly path: string
  readonly sha256: string
}

const nameOf = (path: string): string => path.split(/[\\/]/u).at(-1) ?? path
const depthOf = (path: string): number => path.split(/[\\/]/u).length

const before = (a: Hashed, b: Hashed): number =>
  depthOf(a.path) - depthOf(b.path) ||
  [...nameOf(a.path)].length - [...nameOf(b.path)].length ||
  (a.path < b.path ? -1 : 1)

/** By path of a duplicate, the path of its original. */
export const originals = (files: ReadonlyArray<Hashed>): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const same of Map.groupBy(files, ({ sha256 }) => sha256).values()) {
    const [original, ...rest] = same.toSorted(before)
    for (const { path } of rest) if (original !== undefined) found.set(path, original.path)
  }
  return found
}
