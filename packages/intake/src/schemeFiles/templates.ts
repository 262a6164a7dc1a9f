/**
 * The schemes that come with the program, as files beside this one: here in the sources, beside the program
 * once it is built. None is a standard by itself; each says where it is from and how far it can be trusted.
 */
import { readFile } from "node:fs/promises"

import type { SchemeDocument } from "@aiwei/domain/scheme/document/SchemeDocument"
import { Effect } from "effect"

import { checkSchemeFile } from "./checkSchemeFile.ts"

export const templateNames = [
  "community-sheet-100",
  "community-default-100",
  "unannounced-1000",
  "city-2014",
  "city-2021"
] as const

export interface Template {
  readonly name: string
  readonly text: string
  readonly document: SchemeDocument
}

const folder = new URL(
  import.meta.url.endsWith(".ts") ? "./templates/" : "./schemeTemplates/",
  import.meta.url
)

export const templateFile = (name: string): URL => new URL(`${name}.yaml`, folder)

/** A file that is missing or wrong is a broken installation: nothing a caller could do about it. */
export const templateCalled = Effect.fn("Schemes.template")(function* (name: string) {
  const text = yield* Effect.promise(() => readFile(templateFile(name), "utf8"))
  const { document, faults } = checkSchemeFile(text)
  if (document === null || faults.length > 0) return yield* Effect.die(`the template ${name}`)
  const template: Template = { name, text, document }
  return template
})
