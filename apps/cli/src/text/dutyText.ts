/** Answers about duties for the terminal: who answers and above whom, gaps, overlaps, what was given. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../table.ts"
import type { DutyWords } from "../words/dutyWords.ts"
import type { Words } from "../words/zh.ts"

type Duties = Outputs["duties"]
type Who = Duties["who"]
type Answerer = NonNullable<Who["answer"]>
type Kind = Duties["kinds"][number]

const open = "9999-12-31"

const named = (words: DutyWords, { name, title, organisation, since }: Answerer): string =>
  `${name}${words.who(title, organisation, since)}`

/** What each duty is called; its code where nothing says. */
export const dutyNames = (lang: "zh" | "en", kinds: ReadonlyArray<Kind>) => {
  const names = new Map<string, string>(kinds.map((kind) => [kind.code, kind[lang]]))
  return (code: string): string => names.get(code) ?? code
}
type Naming = ReturnType<typeof dutyNames>

export const whoText = (
  words: DutyWords,
  lang: "zh" | "en",
  { place, duty, day, answer, untrained, gap, beside, passedOver, chain }: Who,
  whole: boolean
): string => {
  const head: ReadonlyArray<readonly [string, string]> = [
    [words.place, place.path],
    [words.duty, duty[lang]],
    [words.day, day],
    ...(answer === null ? [] : [[words.answers, named(words, answer)] as const]),
    ...(untrained === null ? [] : [[words.warning, words.untrained(untrained.expired)] as const]),
    ...(gap === null ? [] : [[words.nobody, words.because(gap)] as const]),
    ...beside.map((one) => [words.beside, named(words, one)] as const),
    ...(answer === null
      ? []
      : passedOver.map((one) => [words.nobody, `${one.placeName} ${words.because(one)}`] as const))
  ]
  const shown = whole ? chain : chain.slice(-1)
  const links = shown.map((link) => [link.placeName, words.roles[link.role], named(words, link)])
  const heads = [{ title: words.chain }, { title: "" }, { title: "" }]
  const told = table([{ title: "" }, { title: "" }], head).trimStart()
  return links.length === 0 ? told : `${told}\n\n${table(heads, links)}`
}

export const gapsText = (
  words: DutyWords,
  naming: Naming,
  rows: ReadonlyArray<Duties["gaps"]["rows"][number]>,
  day: string
): string => {
  if (rows.length === 0) return words.noGaps(day)
  const heads = [{ title: words.path }, { title: words.duty }, { title: words.reason }]
  const lines = rows.map((row) => [row.path, naming(row.duty), words.because(row)])
  return `${table(heads, lines)}\n${words.gapCount(rows.length)}`
}

export const overlapsText = (
  words: DutyWords,
  naming: Naming,
  rows: ReadonlyArray<Duties["overlaps"]["rows"][number]>,
  day: string
): string => {
  if (rows.length === 0) return words.noOverlaps(day)
  const heads = [{ title: words.path }, { title: words.duty }, { title: words.holder }]
  return table(
    heads,
    rows.map(({ path, duty, holders }) => [
      path,
      naming(duty),
      holders.map((one) => named(words, one)).join("；")
    ])
  )
}

export const linesText = (
  words: DutyWords,
  naming: Naming,
  rows: ReadonlyArray<Duties["list"]["rows"][number]>
): string =>
  rows.length === 0
    ? words.noLines
    : table(
        [
          { title: words.place },
          { title: words.duty },
          { title: words.holder },
          { title: words.since },
          { title: words.until }
        ],
        rows.map((row) => [
          row.placeName,
          naming(row.duty),
          row.holderName,
          row.validFrom,
          row.validTo === open ? words.open : row.validTo
        ])
      )

export const kindsText = (duty: DutyWords, words: Words, kinds: ReadonlyArray<Kind>): string => {
  const levelName = (level: string) =>
    (words.levels as Readonly<Record<string, string>>)[level] ?? level
  return table(
    [{ title: duty.code }, { title: duty.name }, { title: duty.levels }, { title: duty.marks }],
    kinds.map((kind) => [
      kind.code,
      kind[words.language],
      kind.levels.map(levelName).join(" "),
      [...(kind.technical ? [duty.technical] : []), ...(kind.network ? [duty.network] : [])].join(
        " "
      )
    ])
  )
}
