/**
 * Columns to fields: every heading is compared with every word of the vocabulary and the best pairs
 * win, one column to a field. A heading no word fits stays without a field and is left alone.
 */
import type { Heading } from "./headerBlock.ts"
import { canonical } from "./headingKey.ts"
import type { FieldWords, Vocabulary } from "./Vocabulary.ts"

export interface Matched {
  readonly heading: Heading
  readonly field: string
  /** 3 for a word, less for a resemblance or for a word further up the path. */
  readonly quality: number
}

const wordSets = new WeakMap<FieldWords, ReadonlyMap<string, number>>()

/** Words by their place in the list: of two columns the one with the earlier word is meant. */
const wordsOf = (words: FieldWords): ReadonlyMap<string, number> => {
  const known = wordSets.get(words)
  if (known !== undefined) return known
  const made = new Map(words.words.map((word, at) => [canonical(word), at] as const).toReversed())
  wordSets.set(words, made)
  return made
}

/** The forms of a heading that words are compared with; worked out once for all words. */
interface Forms {
  readonly leaf: string
  readonly whole: string
  readonly path: string | null
  readonly over: string
}

const formsOf = ({ keys, path }: Heading): Forms => ({
  leaf: canonical(keys.at(-1) ?? ""),
  whole: canonical(path.at(-1) ?? ""),
  path: keys.length > 1 ? canonical(keys.join("")) : null,
  over: keys.length > 1 ? canonical(keys.at(-2) ?? "") : ""
})

const qualityOf = (
  { leaf, whole, path, over }: Forms,
  words: FieldWords
): { quality: number; at: number } => {
  const known = wordsOf(words)
  const at = known.get(leaf) ?? known.get(whole) ?? (path === null ? undefined : known.get(path))
  if (at !== undefined) return { quality: 3, at }
  if (known.has(over)) return { quality: 0.8, at: 0 }
  return { quality: words.like?.test(leaf) === true ? 1.5 : 0, at: 0 }
}

const forms = new WeakMap<Heading, Forms>()

const formsFor = (heading: Heading): Forms => {
  const made = forms.get(heading) ?? formsOf(heading)
  forms.set(heading, made)
  return made
}

export const matchColumns = (
  headings: ReadonlyArray<Heading>,
  vocabulary: Vocabulary
): ReadonlyArray<Matched> => {
  const pairs: Array<Matched & { readonly order: number; readonly at: number }> = []
  for (const heading of headings) {
    const compared = formsFor(heading)
    for (const [order, words] of vocabulary.fields.entries()) {
      const { quality, at } = qualityOf(compared, words)
      if (quality > 0) pairs.push({ heading, field: words.field, quality, order, at })
    }
  }
  pairs.sort(
    (a, b) =>
      b.quality - a.quality ||
      a.order - b.order ||
      a.at - b.at ||
      a.heading.column - b.heading.column
  )
  const columns = new Set<number>()
  const fields = new Set<string>()
  const many = new Set(vocabulary.fields.flatMap((words) => (words.many ? [words.field] : [])))
  const won = pairs.filter(({ heading, field }) => {
    if (columns.has(heading.column) || (fields.has(field) && !many.has(field))) return false
    columns.add(heading.column)
    fields.add(field)
    return true
  })
  return won.map(({ heading, field, quality }) => ({ heading, field, quality }))
}

/** Zero when something the kind needs has no column. */
export const kindScore = (matched: ReadonlyArray<Matched>, vocabulary: Vocabulary): number => {
  const fields = new Set(matched.map(({ field }) => field))
  if (!vocabulary.needs.every((group) => group.some((field) => fields.has(field)))) return 0
  const weights = new Map(vocabulary.fields.map((words) => [words.field, words.weight ?? 1]))
  // Twelve columns of days say no more than one.
  const once = matched.filter(({ field }, at) => matched.findIndex((m) => m.field === field) === at)
  return once.reduce((sum, { field, quality }) => sum + (weights.get(field) ?? 1) * quality, 0)
}
