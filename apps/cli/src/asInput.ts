/** Leaves out what was not given: an optional field of an input is absent, never undefined. */

type Given<A> = { readonly [K in keyof A as undefined extends A[K] ? never : K]: A[K] } & {
  readonly [K in keyof A as undefined extends A[K] ? K : never]?: Exclude<A[K], undefined>
}

export const asInput = <A extends object>(values: A): Given<A> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<A>
