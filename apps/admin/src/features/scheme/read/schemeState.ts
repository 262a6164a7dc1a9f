/** Whether a version was used yet: what nothing was scored by may still be replaced, what was published by it never. */
interface Used {
  readonly months: ReadonlyArray<string>
  readonly published: ReadonlyArray<string>
}
export type SchemeState = "draft" | "used" | "frozen"

export const schemeState = ({ months, published }: Used): SchemeState =>
  published.length > 0 ? "frozen" : months.length > 0 ? "used" : "draft"
