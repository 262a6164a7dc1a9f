/** Whether two lists without doubles hold the same, in whatever order. */
export const sameMembers = (a: ReadonlyArray<string>, b: ReadonlyArray<string>): boolean =>
  a.length === b.length && a.every((one) => b.includes(one))
