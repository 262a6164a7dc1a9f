/** `SchemeDesk`: texts are read and written here, everything stored goes through `Schemes`. */
import { documentDiff } from "@aiwei/domain/scheme/document/documentDiff"
import type { SchemeDocument } from "@aiwei/domain/scheme/document/SchemeDocument"
import { SchemeRefused, TemplateNotFound } from "@aiwei/domain/scheme/schemeErrors"
import { Schemes } from "@aiwei/domain/scheme/Schemes"
import { schemeRow } from "@aiwei/domain/scheme/SchemeView"
import { written } from "@aiwei/domain/shared/Points"
import { Effect, Layer } from "effect"

import { checkSchemeFile } from "./checkSchemeFile.ts"
import { documentShown } from "./documentShown.ts"
import { type DocumentNamed, SchemeDesk, type TemplateRow, type TextToSave } from "./SchemeDesk.ts"
import { type Template, templateCalled, templateNames } from "./templates.ts"
import { writeSchemeFile } from "./writeSchemeFile.ts"

const viewOf = (document: SchemeDocument) => ({
  document: documentShown(document),
  file: writeSchemeFile(document, "yaml")
})

const check = (text: string) => {
  const { document, faults } = checkSchemeFile(text)
  return document === null ? { document, file: null, faults } : { ...viewOf(document), faults }
}

const rowOf = ({ name, document }: Template): TemplateRow => ({
  template: name,
  name: document.name,
  edition: document.edition,
  source: document.source,
  status: document.status,
  from: document.from,
  total: written(document.total),
  indicators: document.indicators.length,
  toBeChecked: document.indicators.filter(({ status }) => status === "toBeChecked").length
})

const templateNamed = Effect.fnUntraced(function* (name: string) {
  const known: ReadonlyArray<string> = templateNames
  if (!known.includes(name)) return yield* new TemplateNotFound({ template: name, known })
  return yield* templateCalled(name)
})

/** What can be read can be compared, whatever else is wrong with it. */
const readText = Effect.fnUntraced(function* (text: string) {
  const { document, faults } = checkSchemeFile(text)
  return document ?? (yield* new SchemeRefused({ faults }))
})

export const SchemeDeskLayer = Layer.effect(
  SchemeDesk,
  Effect.map(Schemes, (schemes) => {
    const named = Effect.fnUntraced(function* (
      office: string | null,
      { scheme, template, text }: DocumentNamed
    ) {
      if (text != null) return { version: null, document: yield* readText(text) }
      if (template != null) {
        return { version: null, document: (yield* templateNamed(template)).document }
      }
      const whole = yield* schemes.whole({ office, scheme: scheme ?? null })
      return { version: whole.scheme.version, document: whole.document }
    })

    return {
      show: Effect.fn("SchemeDesk.show")(function* (wanted) {
        const whole = yield* schemes.whole(wanted)
        return { ...whole, ...viewOf(whole.document) }
      }),
      check: (text) => Effect.sync(() => check(text)),
      save: Effect.fn("SchemeDesk.save")(function* ({ office, text, replace }: TextToSave) {
        const { document, faults } = checkSchemeFile(text)
        if (document === null || faults.length > 0) return yield* new SchemeRefused({ faults })
        const { scheme, action } = yield* schemes.save({ office, document, replace })
        return { scheme: schemeRow(scheme), action }
      }),
      templates: Effect.map(Effect.forEach(templateNames, templateCalled), (all) => all.map(rowOf)),
      template: Effect.fn("SchemeDesk.template")(function* (name: string) {
        const template = yield* templateNamed(name)
        const { document, text } = template
        return { ...rowOf(template), document: documentShown(document), file: text }
      }),
      diff: Effect.fn("SchemeDesk.diff")(function* (wanted) {
        const office = wanted.office ?? null
        const before = yield* named(office, wanted.before)
        const after = yield* named(office, wanted.after)
        const changes = documentDiff(documentShown(before.document), documentShown(after.document))
        return {
          before: { name: before.document.name, version: before.version },
          after: { name: after.document.name, version: after.version },
          changes
        }
      })
    }
  })
)
