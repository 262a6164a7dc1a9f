/**
 * Changes that no test can find, because the changed code does the same. Each needs its reason; one that is
 * killed after all, or no longer made, is told so that it can be taken out.
 */
export interface Equivalent {
  readonly file: string
  /** The code as it is, and what it became. */
  readonly code: string
  readonly became: string
  readonly why: string
}

const ownIds = "no two rounds have the same id, so that equal ids are never compared"

export const equivalents: ReadonlyArray<Equivalent> = [
  {
    file: "assessment/scoring/assess.ts",
    code: "a.id < b.id",
    became: "a.id <= b.id",
    why: ownIds
  },
  {
    file: "assessment/scoring/assess.ts",
    code: "a.id > b.id",
    became: "a.id >= b.id",
    why: ownIds
  },
  {
    file: "assessment/scoring/assess.ts",
    code: "a.id > b.id",
    became: "true",
    why: ownIds
  },
  {
    file: "assessment/scoring/assess.ts",
    code: "id === null",
    became: "false",
    why: "no round has the id null: looking it up finds none"
  },
  {
    file: "assessment/scoring/figuresOf.ts",
    code: "points > most",
    became: "points >= most",
    why: "the cap itself is cut to the cap"
  },
  {
    file: "scheme/rules/Measure.ts",
    code: '"Measure"',
    became: '""',
    why: "a brand is a type's name and nothing at run time"
  }
]
