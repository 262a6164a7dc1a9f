/** Responsibility letters over the wire. A signed copy is uploaded first, as files to be imported are. */
import { Letters } from "@aiwei/domain/letters/Letters"
import { LetterYear } from "@aiwei/domain/letters/ResponsibilityLetter"
import { OrganisationKind } from "@aiwei/domain/people/Organisation"
import { PostKind } from "@aiwei/domain/people/PostKind"
import { Day } from "@aiwei/domain/shared/Day"
import { Schema } from "effect"

import { procedure, router } from "../../trpc.ts"
import { dayOfChange } from "../rowInputs.ts"
import { maybe, maybeBlank, office, part, text } from "../wanted.ts"

const longText = Schema.String.check(Schema.isMaxLength(20_000))
const year = maybe(LetterYear)

const Templates = Schema.UndefinedOr(Schema.Struct({ ...office, year }))
const AddTemplate = Schema.Struct({
  ...office,
  year,
  title: text,
  text: maybe(longText),
  /** Per cent of the year's appraisal, as decimal text. */
  appraisalWeight: maybe(text),
  targets: Schema.Array(
    Schema.Struct({ text, indicator: maybe(text), schemeVersion: maybe(Schema.Int) })
  ).check(Schema.isMaxLength(200))
})

const party = Schema.Union([Schema.Struct({ unit: text }), Schema.Struct({ organisation: text })])
const Create = Schema.Struct({
  ...office,
  template: text,
  partyA: maybe(Schema.Struct({ unit: text, postKind: maybe(PostKind) })),
  kind: maybe(Schema.Literals([...OrganisationKind.literals, "community"])),
  parties: maybe(Schema.Array(party).check(Schema.isMaxLength(1000))),
  onlyMissing: maybe(Schema.Boolean),
  on: maybe(dayOfChange)
})

const state = maybe(Schema.Literals(["notMade", "unsigned", "signed", "ended", "expired"]))
const List = Schema.UndefinedOr(Schema.Struct({ ...office, year, state, on: maybe(Day), ...part }))
const Coverage = Schema.UndefinedOr(Schema.Struct({ ...office, year, on: maybe(Day) }))
const one = { ...office, id: text }
const Show = Schema.Struct({ ...one, on: maybe(Day) })
const Sign = Schema.Struct({ ...one, on: maybe(dayOfChange), file: maybe(text) })
const End = Schema.Struct({ ...one, on: maybe(dayOfChange), reason: maybe(maybeBlank) })
const Replace = Schema.Struct({ ...End.fields, template: maybe(text) })
const Attachment = Schema.Struct(one)

const read = { place: "office", narrowedBy: { office: "office" } } as const
const write = { place: "office", inside: { office: "office" } } as const

export const lettersRouter = router({
  templates: procedure({ verb: "letters.templates", ...read }, Templates).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Letters.use((letters) => letters.templates(input ?? {}))
      )
  ),

  addTemplate: procedure({ verb: "letters.addTemplate", ...write }, AddTemplate).mutation(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Letters.use((letters) => letters.addTemplate(input))
      )
  ),

  create: procedure(
    {
      verb: "letters.create",
      place: "office",
      inside: { office: "office", "parties.unit": "place" },
      // Whoever leads the unit above may be the first party of an office's letters.
      among: ["partyA.unit"]
    },
    Create
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Letters.use((letters) => letters.create(input))
    )
  ),

  preview: procedure(
    {
      verb: "letters.preview",
      place: "office",
      inside: { office: "office", "parties.unit": "place" },
      among: ["partyA.unit"]
    },
    Create
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Letters.use((letters) => letters.preview(input))
    )
  ),

  list: procedure({ verb: "letters.list", ...read }, List).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Letters.use((letters) => letters.list(input ?? {}))
    )
  ),

  show: procedure({ verb: "letters.show", ...read, among: ["id"] }, Show).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Letters.use((letters) => letters.show(input))
      )
  ),

  sign: procedure(
    {
      verb: "letters.sign",
      place: "office",
      inside: { office: "office", file: "file" },
      among: ["id"]
    },
    Sign
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Letters.use((letters) => letters.sign(input))
    )
  ),

  end: procedure({ verb: "letters.end", ...write, among: ["id"] }, End).mutation(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Letters.use((letters) => letters.end(input))
      )
  ),

  replace: procedure({ verb: "letters.replace", ...write, among: ["id"] }, Replace).mutation(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Letters.use((letters) => letters.replace(input))
      )
  ),

  coverage: procedure({ verb: "letters.coverage", ...read }, Coverage).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Letters.use((letters) => letters.coverage(input ?? {}))
      )
  ),

  attachment: procedure({ verb: "letters.attachment", ...read, among: ["id"] }, Attachment).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Letters.use((letters) => letters.attachment(input))
      )
  )
})
