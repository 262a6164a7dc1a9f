/**
 * The order of a walked folder: nearer files before deeper ones, then by path, numbers by value. What
 * depends on what is settled inside `understand`; this only makes two runs alike.
 */
const depthOf = (path: string): number => path.split(/[\\/]/u).length

const collator = new Intl.Collator("zh-Hans-CN", { numeric: true })

export const compareFiles = (a: { readonly path: string }, b: { readonly path: string }): number =>
  depthOf(a.path) - depthOf(b.path) ||
  collator.compare(a.path, b.path) ||
  (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)

export const inOrder = <A extends { readonly path: string }>(
  files: ReadonlyArray<A>
): ReadonlyArray<A> => files.toSorted(compareFiles)
