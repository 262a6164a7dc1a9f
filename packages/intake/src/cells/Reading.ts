/**
 * What a cell reader gives back: a value, a doubt, or both. A warning keeps the value; an error has
 * none, so that nothing unreadable ever turns into zero.
 */
export interface Doubt {
  readonly code: string
  readonly severity: "warning" | "error"
  readonly zh: string
  readonly en: string
  readonly more?: Readonly<Record<string, unknown>>
}

export interface Reading<A> {
  readonly value: A | null
  readonly doubt?: Doubt
}

export const nothing: Reading<never> = { value: null }

export const read = <A>(value: A): Reading<A> => ({ value })
