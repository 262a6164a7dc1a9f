/** A plan while it is being written: texts as they stand in the form, and what is asked once they fit. Pure. */
import type { Month } from "@aiwei/domain/shared/Month"
import type { DrawAsked } from "@aiwei/queries/statistics/drawQueries"

import { readSites } from "./readSites.ts"

export interface DraftLine {
  readonly kind: string
  /** Empty: any size. */
  readonly size: string
  readonly count: string
}

export interface DraftPlan {
  readonly name: string
  readonly seed: string
  readonly day: string
  readonly source: "tree" | "paste"
  readonly pasted: string
  /** Where the numbers come from, when they are not the office's own. */
  readonly cited: string | null
  readonly lines: ReadonlyArray<DraftLine>
  readonly notVisitedFor: string
  readonly perCommunity: string
  readonly recheckOf: Month | null
  readonly must: string
  readonly experts: boolean
  readonly perSite: string
  readonly perPerson: string
  readonly people: string
  readonly field: string
}

export const newPlan = (today: string): DraftPlan => ({
  name: "",
  seed: "",
  day: today,
  source: "tree",
  pasted: "",
  cited: null,
  lines: [{ kind: "community", size: "", count: "1" }],
  notVisitedFor: "",
  perCommunity: "",
  recheckOf: null,
  must: "",
  experts: false,
  perSite: "1",
  perPerson: "",
  people: "",
  field: ""
})

type Fault = "name" | "seed" | "pasted" | "lines" | "numbers"

const whole = (text: string, least: number, most: number): number | null => {
  const value = /^\d{1,5}$/.test(text.trim()) ? Number(text) : Number.NaN
  return value >= least && value <= most ? value : null
}
const isOpen = (text: string): boolean => text.trim() === ""
const limit = (text: string, most: number): number | null =>
  isOpen(text) ? null : whole(text, 1, most)
const isLimit = (text: string, most: number): boolean => isOpen(text) || limit(text, most) !== null

const lineFits = ({ kind, count }: DraftLine): boolean =>
  kind.trim() !== "" && whole(count, 0, 10_000) !== null

/** In the order in which the form asks. */
export const planFaults = (plan: DraftPlan): ReadonlyArray<Fault> => {
  const { faults, sites } = readSites(plan.pasted)
  const numbers =
    isLimit(plan.notVisitedFor, 3650) &&
    isLimit(plan.perCommunity, 10_000) &&
    (!plan.experts ||
      (whole(plan.perSite, 1, 20) !== null &&
        isLimit(plan.perPerson, 10_000) &&
        isLimit(plan.people, 10_000)))
  const found: ReadonlyArray<readonly [Fault, boolean]> = [
    ["name", plan.name.trim() !== ""],
    ["seed", /^\S(?:[^\r\n]{0,198}\S)?$/.test(plan.seed)],
    ["pasted", plan.source === "tree" || (faults.length === 0 && sites.length > 0)],
    ["lines", plan.lines.length > 0 && plan.lines.every(lineFits)],
    ["numbers", numbers]
  ]
  return found.flatMap(([fault, fits]) => (fits ? [] : [fault]))
}

const mustOf = ({ must }: DraftPlan): ReadonlyArray<string> =>
  must
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "")

const peopleOf = (plan: DraftPlan): DrawAsked["people"] =>
  plan.experts
    ? {
        plan: {
          perSite: whole(plan.perSite, 1, 20) ?? 1,
          perPerson: limit(plan.perPerson, 10_000),
          people: limit(plan.people, 10_000),
          field: isOpen(plan.field) ? null : plan.field.trim()
        },
        register: "expert"
      }
    : null

/** Null while something is missing. */
export const askedPlan = (plan: DraftPlan): DrawAsked | null => {
  const lines = plan.lines.map(({ kind, size, count }) => ({
    kind: kind.trim(),
    size: isOpen(size) ? null : size.trim(),
    count: Number(count)
  }))
  const [first, ...rest] = lines
  if (first === undefined || planFaults(plan).length > 0) return null
  return {
    seed: plan.seed,
    day: plan.day as NonNullable<DrawAsked["day"]>,
    plan: {
      name: plan.name.trim(),
      source: plan.cited,
      lines: [first, ...rest],
      notVisitedFor: limit(plan.notVisitedFor, 3650),
      mustVisit: mustOf(plan),
      perCommunity: limit(plan.perCommunity, 10_000)
    },
    recheckOf: plan.recheckOf,
    sites: plan.source === "tree" ? null : readSites(plan.pasted).sites,
    people: peopleOf(plan)
  }
}
