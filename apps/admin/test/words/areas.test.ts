/**
 * Every file of words, also those that come with a page of their own: both languages have the same words, and a
 * sentence that is said with something is said with it in both, with the same of it in it, whatever it is given.
 */
import { describe, expect, test } from "vitest"

import { saidOfBoth } from "./saidOfBoth.ts"

type Words = Readonly<Record<string, unknown>>

/** Months by name and plurals, which English alone needs. */
const helpers: ReadonlySet<string> = new Set(["names", "many"])

const chinese = import.meta.glob<Words>("../../src/words/zh/**/*.ts", { eager: true })
const english = import.meta.glob<Words>("../../src/words/en/**/*.ts", { eager: true })

/** Some are named after their language. */
const neutral = (words: Words): Words =>
  Object.fromEntries(
    Object.entries(words)
      .filter(([name]) => !helpers.has(name))
      .map(([name, word]) => [name.replace(/^(?:zh|en)(?=[A-Z])/, ""), word])
  )

const under = (files: Readonly<Record<string, Words>>, folder: string) =>
  new Map(
    Object.entries(files).map(([path, words]) => [
      path.slice(path.indexOf(folder) + folder.length),
      neutral(words)
    ])
  )
const [zh, en] = [under(chinese, "words/zh/"), under(english, "words/en/")]
const areas = [...zh.keys()].filter((area) => en.has(area))

test("a file of words stands in both languages, but for what one of them alone needs", () => {
  const alone = [...zh.keys(), ...en.keys()].filter((area) => !zh.has(area) || !en.has(area))
  expect(alone.toSorted()).toEqual(["plural.ts", "tools/initials.ts"])
})

describe("both languages say the same of", () => {
  test.each(areas)("%s", (area) => {
    expect(saidOfBoth(zh.get(area) ?? {}, en.get(area) ?? {})).toEqual([])
  })
})

/** Of a sentence that is said with something, how it is written. */
const written = (words: unknown, path: string): ReadonlyArray<readonly [string, string]> =>
  typeof words === "object" && words !== null
    ? Object.entries(words).flatMap(([key, word]) => written(word, `${path}/${key}`))
    : [[path, String(words)]]

test("no Chinese is left in English, but for the name of the other language", () => {
  const left = [...en].flatMap(([area, words]) =>
    written(words, area).filter(([, text]) => /[\u4e00-\u9fff]/.test(text))
  )
  expect(left.map(([path]) => path)).toEqual(["frame.ts/frame/language"])
})

describe("two languages", () => {
  const plural = (n: number) => (n === 1 ? "one row" : `${n} rows`)
  const month = (period: string) => period.replace("-", "年")

  test("may bend words, count and write months their own way", () => {
    const zh = { rows: (n: number) => `${n} 行`, of: (period: string) => `${month(period)}月` }
    const there = { rows: plural, of: (period: string) => `month ${period.slice(5)}` }
    expect(saidOfBoth(zh, there)).toEqual([])
  })

  test.each([
    ["a word too few", { a: "甲", b: "乙" }, { a: "A" }, "/b: not in English"],
    ["an empty word", { a: "甲" }, { a: " " }, '/a: "甲" and " "'],
    ["a word for a sentence", { a: (n: number) => `${n}` }, { a: "A" }, "/a: function and string"],
    [
      "a sentence that leaves out what it is given",
      { a: (who: string, n: number) => `${who} ${n}` },
      { a: (_who: string, n: number) => `${n}` },
      "/a: says its 0, 1 and its 1"
    ],
    [
      "a sentence that does not speak of none",
      { a: (n: number) => `${n}` },
      { a: (n: number) => (n === 0 ? undefined : `${n}`) },
      "/a: only one speaks of 0"
    ],
    [
      "a sentence that never speaks",
      { a: (who: { name: () => string }) => who.name() },
      { a: (who: { name: () => string }) => who.name() },
      "/a: nothing makes both speak"
    ]
  ])("are told apart by %s", (_what, zh, there, fault) => {
    expect(saidOfBoth(zh, there)).toEqual([fault])
  })
})
