/** A new template: its targets are linked to indicators of the office's schemes by code, and checked. */
import { Effect } from "effect"

import { AuditLog } from "../audit/AuditLog.ts"
import { ScoreNotReadable } from "../errors.ts"
import { Offices } from "../org/Offices.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import { idsToCheck } from "../scheme/document/idsToCheck.ts"
import type { IndicatorId } from "../scheme/Indicator.ts"
import { SchemeRepo } from "../scheme/SchemeRepo.ts"
import { Atomically } from "../shared/Atomically.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { now, today } from "../shared/Instant.ts"
import { readPointsText, Worth } from "../shared/Points.ts"
import { LetterTargetRefused } from "./letterErrors.ts"
import { LetterRepo } from "./LetterRepo.ts"
import { type LetterTarget, type LetterTemplate, LetterTemplateId } from "./LetterTemplate.ts"
import { templateShown } from "./LetterView.ts"

export interface AddLetterTemplate {
  readonly office?: string | null | undefined
  /** The current one when left out. */
  readonly year?: number | null | undefined
  readonly title: string
  readonly text?: string | null | undefined
  /** Per cent of the year's appraisal, as decimal text. */
  readonly appraisalWeight?: string | null | undefined
  readonly targets: ReadonlyArray<{
    readonly text: string
    /** By code, of the scheme's version, the newest when none is named. */
    readonly indicator?: string | null | undefined
    readonly schemeVersion?: number | null | undefined
  }>
}

const hundred = 100_000

const weightOf = (text: string | null) => {
  const read = text === null ? null : readPointsText(text)
  if (text === null) return Effect.succeed(null)
  return read === null || read < 0 || read > hundred
    ? Effect.fail(new ScoreNotReadable({ text }))
    : Effect.succeed(Worth.make(read))
}

export const templateAdded = Effect.gen(function* () {
  const offices = yield* Offices
  const schemes = yield* SchemeRepo
  const repo = yield* LetterRepo
  const ids = yield* IdGenerator
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const checkedIn = yield* idsToCheck

  const indicatorOf = Effect.fnUntraced(function* (
    officeId: OrgUnitId,
    code: string,
    version: number | null
  ) {
    const all = yield* schemes.findAll(officeId)
    const scheme = version === null ? all[0] : all.find((one) => one.version === version)
    const found =
      scheme === undefined
        ? undefined
        : (yield* schemes.indicatorsOf(scheme.id)).find((one) => one.code === code)
    return found?.id ?? (yield* new LetterTargetRefused({ indicator: code }))
  })

  const targetsOf = Effect.fnUntraced(function* (
    { id: templateId, officeId }: LetterTemplate,
    given: AddLetterTemplate["targets"]
  ) {
    const targets: Array<LetterTarget> = []
    for (const [at, { text, indicator, schemeVersion }] of given.entries()) {
      const code = indicator?.trim() ?? ""
      const indicatorId: IndicatorId | null =
        code === "" ? null : yield* indicatorOf(officeId, code, schemeVersion ?? null)
      targets.push({ templateId, no: at + 1, text: text.trim(), indicatorId })
    }
    return targets
  })

  return Effect.fn("Letters.addTemplate")(function* (wanted: AddLetterTemplate) {
    const { id: officeId } = yield* offices.resolve(wanted.office ?? null)
    const template: LetterTemplate = {
      id: LetterTemplateId.make(yield* ids.next),
      officeId,
      year: wanted.year ?? Number((yield* today).slice(0, 4)),
      title: wanted.title.trim(),
      text: wanted.text?.trim() ?? "",
      appraisalWeight: yield* weightOf(wanted.appraisalWeight?.trim() ?? null),
      createdAt: yield* now
    }
    const targets = yield* targetsOf(template, wanted.targets)
    yield* repo.insertTemplate(template, targets)
    const subject = `LetterTemplate/${template.id}`
    const after = { ...template, targets }
    yield* audit.append({ verb: "letters.addTemplate", place: officeId, subject, after })
    const made = yield* repo.targetsOf([template.id])
    return templateShown(template, made, yield* checkedIn(officeId))
  }, atomically.run)
})
