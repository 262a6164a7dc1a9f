/**
 * Two languages held against each other word by word. A sentence that is said with something is tried with much that
 * it could be given: where one language speaks so must the other, and what changes the one changes the other.
 */

type Fn = (...given: ReadonlyArray<unknown>) => unknown
type Way = ReadonlyArray<unknown>

/** A thing that has every field, all of them this. */
const thing = (field: unknown): object =>
  new Proxy({}, { get: (_target, key) => (typeof key === "symbol" ? undefined : field) })

/** Two of each kind, told apart in whatever is said of them: numbers that are many, in any language. */
const kinds: ReadonlyArray<readonly [unknown, unknown]> = [
  ["qaq", "zbz"],
  [1111, 2222],
  ["2026-03", "2025-11"],
  ["2026-03-05", "2025-11-17"],
  ["2026-03-05T01:00:00Z", "2025-11-17T02:30:00Z"],
  [true, false],
  [["qaq"], ["zbz"]],
  [[], ["zbz"]],
  [thing("qaq"), thing("zbz")],
  [thing(1111), thing(2222)],
  [thing(["qaq"]), thing(["zbz"])],
  [thing([]), thing(["zbz"])],
  [null, "zbz"]
]

/** Choices that a sentence takes and that do not stand in it, some of them in a field of a thing. */
const choices = ["under", "over", "exact", "begun", "complete", "block", "exclude", "last", "zero"]
const reasons = ["none", "on", "blank", "unknown", "malformed", "future", "inside", "ahead"]

const literals = (word: Fn) =>
  [...String(word).matchAll(/["'`]([A-Za-z]{2,20})["'`]/g)].map(([, text]) => text)

type Pair = readonly [unknown, unknown]

const paired = (all: ReadonlyArray<string | undefined>): ReadonlyArray<Pair> =>
  all.map((one, at) => [one, all.length === 1 ? "zbz" : all[(at + 1) % all.length]])

const poolOf = (zh: Fn, en: Fn): ReadonlyArray<Pair> => [
  ...kinds,
  ...paired([...new Set([...literals(zh), ...literals(en)])]),
  ...paired(choices),
  ...paired(reasons).map(([one, other]): Pair => [thing(one), thing(other)])
]

/** Null: nothing, or not all of it. */
const said = (word: Fn, way: Way): string | object | null => {
  try {
    const answer = word(...way)
    if (typeof answer === "object" && answer !== null) return answer
    return typeof answer === "string" && !/undefined|NaN|\[object/.test(answer) ? answer : null
  } catch {
    return null
  }
}

const whole = (answer: string | object | null): string =>
  typeof answer === "string" ? answer : (JSON.stringify(answer) ?? "")

/** The same every time, and no two parameters in step. */
const scattered = (at: number, no: number): number =>
  (Math.imul(at + 1, 0x9e3779b1) ^ Math.imul(no + 1, 0x85ebca6b)) >>> (5 + no)

const tries = 4000
const enough = 60

const spokenWays = (zh: Fn, en: Fn, pool: ReadonlyArray<Pair>) => {
  const count = Math.max(zh.length, en.length)
  const ways: Array<Way> = []
  for (let at = 0; at < tries && ways.length < enough; at += 1) {
    const way = Array.from({ length: count }, (_, no) => pool[scattered(at, no) % pool.length]?.[0])
    if (said(zh, way) !== null && said(en, way) !== null) ways.push(way)
  }
  return ways
}

/** Parameters that change what is said, in one way of saying it at least. */
const moving = (word: Fn, ways: ReadonlyArray<Way>, pool: ReadonlyArray<Pair>) => {
  const moved = new Set<number>()
  for (const way of ways) {
    const before = whole(said(word, way))
    for (const [no, given] of way.entries()) {
      const other = pool.find(([one]) => one === given)?.[1]
      const after = said(word, way.with(no, other))
      if (after !== null && whole(after) !== before) moved.add(no)
    }
  }
  return [...moved].toSorted().join(", ")
}

/** None, one and two are said as well as many. */
const ofFew = (path: string, zh: Fn, en: Fn, ways: ReadonlyArray<Way>): ReadonlyArray<string> =>
  ways.flatMap((way) =>
    way.flatMap((given, no) =>
      typeof given !== "number"
        ? []
        : [0, 1, 2].flatMap((few) => {
            const [here, there] = [zh, en].map((word) => said(word, way.with(no, few)))
            return (here === null) === (there === null)
              ? []
              : [`${path}: only one speaks of ${few}`]
          })
    )
  )

const sentence = (path: string, zh: Fn, en: Fn): ReadonlyArray<string> => {
  const pool = poolOf(zh, en)
  const ways = spokenWays(zh, en, pool)
  const way = ways.find((one) => whole(said(zh, one)) !== "" && whole(said(en, one)) !== "")
  if (way === undefined) return [`${path}: nothing makes both speak`]
  const [here, there] = [moving(zh, ways, pool), moving(en, ways, pool)]
  const unlike = here === there ? [] : [`${path}: says its ${here || "—"} and its ${there || "—"}`]
  const shape = compared(path, said(zh, way), said(en, way))
  return [...unlike, ...shape, ...ofFew(path, zh, en, ways)].slice(0, 1)
}

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? "list" : value === null ? "null" : typeof value

const compared = (path: string, zh: unknown, en: unknown): ReadonlyArray<string> => {
  if (kindOf(zh) !== kindOf(en)) return [`${path}: ${kindOf(zh)} and ${kindOf(en)}`]
  if (typeof zh === "string" && typeof en === "string") {
    return (zh.trim() === "") === (en.trim() === "") ? [] : [`${path}: "${zh}" and "${en}"`]
  }
  if (typeof zh === "function") return sentence(path, zh as Fn, en as Fn)
  return typeof zh === "object" && zh !== null ? saidOfBoth(zh, en as object, path) : []
}

/** What the two do not say alike; empty when all is well. */
export const saidOfBoth = (zh: object, en: object, path = ""): ReadonlyArray<string> => {
  const keys = [...new Set([...Object.keys(zh), ...Object.keys(en)])]
  return keys.flatMap((key) => {
    const here = `${path}/${key}`
    if (!Object.hasOwn(zh, key)) return [`${here}: not in Chinese`]
    if (!Object.hasOwn(en, key)) return [`${here}: not in English`]
    return compared(here, Reflect.get(zh, key), Reflect.get(en, key))
  })
}
