/** Words of an assessment scheme that pages of their own words share, in English. */
import type { scheme as Measure } from "../../zh/assessment/scheme.ts"

export const scheme: typeof Measure = {
  version: (version: number) => `Version ${version}`,
  noneTodo: "Import the score sheet of any month: the scheme is made from it."
}
