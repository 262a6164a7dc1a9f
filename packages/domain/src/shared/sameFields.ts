/**
 * Whether two records agree in every field of the first: what was wanted is there already. `Object.keys`
 * does not know its object's type, hence the cast.
 */
export const sameFields = <A extends object>(wanted: Partial<A>, there: A): boolean =>
  (Object.keys(wanted) as Array<keyof A>).every((key) => wanted[key] === there[key])
