/** However a community is usually written, the name it is stored under is among those tried. */
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { namesMeant } from "../../../src/org/naming/namesMeant.ts"

const Stem = Schema.Literals(["柳荫", "南关", "南关东", "建设新村", "朝阳里", "水岸", "三官庙"])
const Ending = Schema.Literals(["社区", "村"])
const Written = Schema.Literals(["short", "full", "committee", "spaced", "withOffice"])

const writings = {
  short: (stem: string) => stem,
  full: (stem: string, ending: string) => `${stem}${ending}`,
  committee: (stem: string, ending: string) =>
    ending === "村" ? `${stem}村委会` : `${stem}社区居民委员会`,
  spaced: (stem: string, ending: string) => ` ${stem} ${ending}　`,
  withOffice: (stem: string, ending: string) => `滨河街道${stem}${ending}`
}

describe("namesMeant", () => {
  it.prop("finds the stored name", [Stem, Ending, Written], ([stem, ending, written]) =>
    namesMeant(writings[written](stem, ending)).includes(`${stem}${ending}`)
  )

  it.prop(
    "tries what was written first",
    [Schema.NonEmptyString],
    ([text]) => namesMeant(text)[0] === text
  )

  it("does not take a subdistrict apart", () => {
    assert.include(namesMeant("滨河街道"), "滨河街道")
    assert.notInclude(namesMeant("南关"), "南关东社区")
  })
})
