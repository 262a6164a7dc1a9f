/** How what a line starts from, what takes points away and how rounds are put together stand in a file. */
import { roundKinds } from "@aiwei/domain/assessment/scoring/Finding"
import type { Combination } from "@aiwei/domain/scheme/rules/Combination"
import { type DeductionRule, RuleCode } from "@aiwei/domain/scheme/rules/DeductionRule"
import type { Band, CheckItem, EarningRule } from "@aiwei/domain/scheme/rules/EarningRule"

import { faulty, type Form } from "./Form.ts"
import { choice, measure, name, prose, step, trueOrFalse, whole, worth } from "./scalars.ts"
import { maybe, needed, record, some, tagged, usually } from "./structures.ts"

export const ruleCode: Form<RuleCode> = {
  read: (reading) => {
    const code = name.read(reading)
    return code === faulty ? faulty : RuleCode.make(code)
  },
  write: (value) => value
}

const weight = whole(1, 10_000)
const side = choice(["under", "over"] as const)
const named = { code: needed(ruleCode), text: needed(prose) }

export const deductionForm: Form<DeductionRule> = tagged<DeductionRule>()("kind", {
  fixedIfMissing: { ...named, points: needed(worth) },
  perOccurrence: { ...named, points: needed(worth), cap: maybe(worth) },
  perShortfall: {
    ...named,
    target: needed(measure),
    side: usually(side, "under"),
    step: needed(step),
    points: needed(worth),
    counted: usually(choice(["exact", "begun", "complete"] as const), "exact"),
    cap: maybe(worth)
  },
  beyondLimit: {
    ...named,
    limit: needed(measure),
    side: needed(side),
    inclusive: needed(trueOrFalse),
    points: needed(worth)
  },
  stated: { ...named, cap: maybe(worth) }
})

const band: Form<Band> = record<Band>({
  name: needed(name),
  from: needed(worth),
  to: needed(worth)
})

const item: Form<CheckItem> = record<CheckItem>({
  code: needed(name),
  text: needed(prose),
  points: needed(worth)
})

export const earningForm: Form<EarningRule> = tagged<EarningRule>()("kind", {
  full: {},
  graded: { bands: needed(some(band)) },
  linear: { full: needed(measure), none: needed(measure) },
  proportional: {},
  checklist: { items: needed(some(item)) },
  scorers: {
    scorers: needed(
      some(
        record<{ readonly code: string; readonly name: string; readonly weight: number }>({
          code: needed(name),
          name: needed(name),
          weight: usually(weight, 1)
        })
      )
    )
  }
})

export const combinationForm: Form<Combination> = tagged<Combination>()("kind", {
  mean: {},
  sum: {},
  worst: {},
  last: {},
  weighted: {
    weights: needed(
      some(
        record<{ readonly round: (typeof roundKinds)[number]; readonly weight: number }>({
          round: needed(choice(roundKinds)),
          weight: needed(weight)
        })
      )
    )
  }
})
