/** The values at a path of an input, through arrays: of `people.id` one for each row. Left out: undefined. */
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null

const step = (value: unknown, key: string): ReadonlyArray<unknown> => {
  if (Array.isArray(value)) return value.flatMap((one) => step(one, key))
  if (!isRecord(value) || !Object.hasOwn(value, key)) return [undefined]
  const next = value[key]
  return Array.isArray(next) ? next : [next]
}

export const valuesAt = (input: unknown, path: string): ReadonlyArray<unknown> => [
  ...new Set(
    path
      .split(".")
      .reduce<ReadonlyArray<unknown>>(
        (values, key) => values.flatMap((value) => step(value, key)),
        [input]
      )
  )
]
