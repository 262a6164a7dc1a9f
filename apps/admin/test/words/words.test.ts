/** Both languages say everything; English says it in English. Missing words are caught by the types. */
import { expect, test } from "vitest"

import { en as first } from "../../src/words/en.ts"
import { auditVerbs as verbsInEnglish } from "../../src/words/en/admin/auditVerbs.ts"
import { zh as firstInChinese } from "../../src/words/zh.ts"
import { auditVerbs as verbsInChinese } from "../../src/words/zh/admin/auditVerbs.ts"

/** With the names of verbs, which come with the trail alone. */
const en = { ...first, auditVerbs: verbsInEnglish }
const zh = { ...firstInChinese, auditVerbs: verbsInChinese }

type Said = readonly [path: string, text: string]

/** Counts, months, things with fields: a sentence is said with the first that it can be said with. */
const samples: ReadonlyArray<ReadonlyArray<unknown>> = [
  ["2026-03", 1, 3, true],
  [2, 1, 3, true],
  ["2026-03", "2026-04"],
  [["a", "b"], ["a"]],
  [1, 2, ["a", "b"]],
  ["skipped", 2],
  [null, null]
]

/** Fields that hold a list. */
const lists = new RegExp(
  [
    "issues|candidates|problems|cells|rows|faults|things|parties|units|approvals|roles",
    "months|published|letters|known|shortages"
  ].join("|")
)

/** Sentences with data are said with sample data; a refusal gets an object that has every field. */
const anythingThat = (why: string) =>
  new Proxy(
    {},
    {
      get: (_target, key) => {
        if (key === "why" || key === "kind") return why
        if (key === "state") return "none"
        if (key === "at") return "2026-03-05T01:00:00Z"
        if (key === "period") return "2026-03"
        if (key === "by") return "account:li"
        return lists.test(String(key)) ? [] : 1
      }
    }
  )

/** One reason of each refusal that has several: a store that does not answer, a grant, an address. */
const whys = [
  "busy",
  "held",
  "malformed",
  "unknown",
  "future",
  "inside",
  "code",
  "endsFirst",
  "visit",
  "ahead",
  "titleTaken",
  "few",
  "submitted",
  "notPublic",
  "noMonths",
  "contradicts",
  "unreadable"
]
const anything = whys.map((why) => [anythingThat(why)])

const saidBy = (word: unknown, ways: ReadonlyArray<ReadonlyArray<unknown>>): unknown => {
  for (const way of [...ways, ...anything]) {
    try {
      const said: unknown = Reflect.apply(word as () => unknown, null, way)
      if (typeof said === "string" || (typeof said === "object" && said !== null)) return said
    } catch {
      // It wants something else.
    }
  }
  throw new Error(`nothing makes it speak: ${String(word)}`)
}

const texts = (words: object, path = ""): ReadonlyArray<Said> =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]): ReadonlyArray<Said> => {
    const here = `${path}/${key}`
    if (typeof value === "string") return [[here, value]]
    if (typeof value === "function") {
      const said = saidBy(value, path.endsWith("/refusals") ? anything : samples)
      return typeof said === "string" ? [[here, said]] : texts(said as object, here)
    }
    return texts(value as object, here)
  })

test("the same things are said in both languages, and nothing is empty", () => {
  const [inChinese, inEnglish] = [texts(zh), texts(en)]
  const paths = (said: ReadonlyArray<Said>) => said.map(([path]) => path).toSorted()
  expect(paths(inEnglish)).toEqual(paths(inChinese))
  expect([...inChinese, ...inEnglish].filter(([, text]) => text.trim() === "")).toEqual([])
  expect(inChinese.length).toBeGreaterThan(200)
})

test("no Chinese is left in the English words, but for the name and the other language", () => {
  const left = texts(en).filter(([, text]) => /[\u4e00-\u9fff]/.test(text))
  expect(left.map(([path]) => path)).toEqual(["/product", "/frame/language"])
})
