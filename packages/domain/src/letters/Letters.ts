/** Use cases about responsibility letters: templates, making, signing, ending, and who has signed. */
import { Context, Effect, Layer } from "effect"

import { type FileGiven, attachedFiles } from "../attachments/attachedFile.ts"
import type {
  FileNotFound,
  FileTooLarge,
  OfficeAmbiguous,
  OfficeNotFound,
  PlaceAmbiguous,
  PlaceNotFound,
  ScoreNotReadable
} from "../errors.ts"
import { Offices } from "../org/Offices.ts"
import { idsToCheck } from "../scheme/document/idsToCheck.ts"
import type { Day } from "../shared/Day.ts"
import { today } from "../shared/Instant.ts"
import { type CountedPage, partOfAll, type PartWanted } from "../shared/Page.ts"
import { type EndLetter, letterEnded, type ReplaceLetter } from "./letterEnded.ts"
import type {
  LetterNotFound,
  LetterPartyRefused,
  LettersExist,
  LetterStepRefused,
  LetterTargetRefused,
  LetterTemplateNotFound
} from "./letterErrors.ts"
import { letterFound, type OfLetter } from "./letterFound.ts"
import { letterParties } from "./letterParties.ts"
import { LetterRepo } from "./LetterRepo.ts"
import { letterSigned, type SignLetter } from "./letterSigned.ts"
import { lettersMade, type LettersMade, type LettersPreview } from "./lettersMade.ts"
import { letterState, type LetterState } from "./letterState.ts"
import {
  type LetterLine,
  letterLine,
  type LetterShown,
  type TemplateShown,
  templateShown
} from "./LetterView.ts"
import type { CreateLetters } from "./partiesWanted.ts"
import { signingCoverage, type SigningCoverage } from "./signingCoverage.ts"
import { type AddLetterTemplate, templateAdded } from "./templateAdded.ts"

export interface LettersWanted {
  readonly office?: string | null | undefined
  /** That of the day when left out. */
  readonly year?: number | null | undefined
  readonly state?: LetterState | null | undefined
  readonly on?: Day | null | undefined
}
export interface LettersListed extends LettersWanted, PartWanted {}

export interface CoverageShown extends SigningCoverage {
  readonly year: number
  readonly on: Day
}

const yearOf = (year: number | null | undefined, day: Day) => year ?? Number(day.slice(0, 4))

type NoOffice = OfficeNotFound | OfficeAmbiguous
type Unplaced = PlaceNotFound | PlaceAmbiguous
type NoStep = NoOffice | LetterNotFound | LetterStepRefused

export class Letters extends Context.Service<
  Letters,
  {
    readonly templates: (
      wanted: Pick<LettersWanted, "office" | "year">
    ) => Effect.Effect<ReadonlyArray<TemplateShown>, NoOffice>
    readonly addTemplate: (
      wanted: AddLetterTemplate
    ) => Effect.Effect<TemplateShown, NoOffice | LetterTargetRefused | ScoreNotReadable>
    /** All of them or none; with `onlyMissing` those parties that have none yet. */
    readonly create: (
      wanted: CreateLetters
    ) => Effect.Effect<
      LettersMade,
      NoOffice | Unplaced | LetterTemplateNotFound | LetterPartyRefused | LettersExist
    >
    /** With whom letters would be made, and who has one already; nothing is written. */
    readonly preview: (
      wanted: CreateLetters
    ) => Effect.Effect<
      LettersPreview,
      NoOffice | Unplaced | LetterTemplateNotFound | LetterPartyRefused
    >
    readonly list: (wanted: LettersListed) => Effect.Effect<CountedPage<LetterLine>, NoOffice>
    readonly show: (wanted: OfLetter) => Effect.Effect<LetterShown, NoOffice | LetterNotFound>
    /** Again with a file on the same day: the file is kept with it. */
    readonly sign: (
      wanted: SignLetter
    ) => Effect.Effect<LetterLine, NoStep | FileNotFound | FileTooLarge>
    readonly end: (wanted: EndLetter) => Effect.Effect<LetterLine, NoStep>
    readonly replace: (
      wanted: ReplaceLetter
    ) => Effect.Effect<LetterLine, NoStep | Unplaced | LetterTemplateNotFound | LetterPartyRefused>
    readonly coverage: (
      wanted: Omit<LettersWanted, "state">
    ) => Effect.Effect<CoverageShown, NoOffice>
    readonly attachment: (
      wanted: OfLetter
    ) => Effect.Effect<FileGiven, NoOffice | LetterNotFound | FileNotFound>
  }
>()("aiwei/Letters") {
  static readonly layer = Layer.effect(
    Letters,
    Effect.gen(function* () {
      const offices = yield* Offices
      const repo = yield* LetterRepo
      const files = yield* attachedFiles
      const parties = yield* letterParties
      const addTemplate = yield* templateAdded
      const { create, preview } = yield* lettersMade
      const sign = yield* letterSigned
      const { end, replace } = yield* letterEnded
      const { find } = yield* letterFound
      const checkedIn = yield* idsToCheck

      const templates = Effect.fn("Letters.templates")(function* ({
        office,
        year
      }: Pick<LettersWanted, "office" | "year">) {
        const { id } = yield* offices.resolve(office ?? null)
        const found = yield* repo.templates(id, year ?? null)
        const targets = yield* repo.targetsOf(found.map((one) => one.id))
        const toCheck = yield* checkedIn(id)
        return found.map((one) => templateShown(one, targets, toCheck))
      })

      const list = Effect.fn("Letters.list")(function* (wanted: LettersListed) {
        const { id } = yield* offices.resolve(wanted.office ?? null)
        const day = wanted.on ?? (yield* today)
        const state = wanted.state ?? null
        const all = yield* repo.ofYear(id, yearOf(wanted.year, day))
        const found = all.filter((one) => state === null || letterState(one, day) === state)
        const part = partOfAll(found, (one) => one.id, wanted)
        return { ...part, rows: part.rows.map((one) => letterLine(one, day)) }
      })

      const show = Effect.fn("Letters.show")(function* (wanted: OfLetter) {
        const found = yield* find(wanted)
        const day = wanted.on ?? (yield* today)
        const all = yield* repo.templates(found.officeId, found.year)
        const targets = yield* repo.targetsOf([found.templateId])
        const toCheck = yield* checkedIn(found.officeId)
        const [template] = all
          .filter(({ id }) => id === found.templateId)
          .map((one) => templateShown(one, targets, toCheck))
        if (template === undefined) return yield* Effect.die(`letter ${found.id} has no template`)
        return { ...letterLine(found, day), template }
      })

      const coverage = Effect.fn("Letters.coverage")(function* (
        wanted: Omit<LettersWanted, "state">
      ) {
        const office = yield* offices.resolve(wanted.office ?? null)
        const day = wanted.on ?? (yield* today)
        const year = yearOf(wanted.year, day)
        const letters = yield* repo.ofYear(office.id, year)
        const expected = yield* parties.expected(office, day)
        return { year, on: day, ...signingCoverage(letters, expected, day) }
      })

      const attachment = Effect.fn("Letters.attachment")(function* (wanted: OfLetter) {
        return yield* files.given(wanted.id, yield* find(wanted))
      })

      return {
        templates,
        addTemplate,
        create,
        preview,
        list,
        show,
        sign,
        end,
        replace,
        coverage,
        attachment
      }
    })
  )
}
