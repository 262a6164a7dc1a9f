/** Made-up documents: the arithmetic of the domain's own made-up schemes, with words, ranks and publication. */
import { ApproverRole } from "@aiwei/domain/access/rights/ApproverRole"
import { TieRule } from "@aiwei/domain/scheme/document/RankingTerms"
import { type SchemeDocument, SourceStatus } from "@aiwei/domain/scheme/document/SchemeDocument"
import { RuleCode } from "@aiwei/domain/scheme/rules/DeductionRule"
import { Month } from "@aiwei/domain/shared/Month"
import { Points } from "@aiwei/domain/shared/Points"
import { anyTerms } from "@aiwei/domain/test/assessment/scoring/anyAssessment"
import * as fc from "fast-check"

import { isPrintable } from "../../src/schemeFiles/forms/scalars.ts"

/** Words that a file might take for something else. */
const odd = fc.constantFrom(
  "null",
  "~",
  "true",
  "012",
  "1e3",
  "0x10",
  "2026-01",
  "- a",
  "a: b",
  "#no",
  "“引号”",
  "'",
  '"',
  "*x",
  "&x",
  "!t",
  "[1]",
  "{a}",
  "%",
  "@",
  "多行\n第二行",
  " 前后有空格 ",
  "制表\t符",
  "|",
  ">",
  "😀",
  "a\\n",
  "<<",
  "。\n",
  "甲\u2028乙",
  "\uFEFF甲",
  "甲\r\n乙"
)
const plain = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .filter((text) => text.trim() !== "" && isPrintable(text))
export const anyText = fc.oneof(odd, plain)
const maybeText = fc.option(anyText)

const month = fc
  .tuple(fc.integer({ min: 1900, max: 2999 }), fc.integer({ min: 1, max: 12 }))
  .map(([y, m]) => Month.make(`${y}-${String(m).padStart(2, "0")}`))

const end = fc.option(
  fc.record({
    at: fc.integer({ min: -9_999_999, max: 9_999_999 }).map((n) => Points.make(n)),
    included: fc.boolean()
  })
)
const grades = fc.array(
  fc.record({
    name: anyText,
    from: end,
    to: end,
    gives: fc.option(fc.integer({ min: -5000, max: 5000 }).map((n) => Points.make(n)))
  }),
  { minLength: 1, maxLength: 3 }
)

const tieBreaker = fc.oneof(
  fc.constantFrom(
    { by: "fewerVetoes" as const },
    { by: "previous" as const },
    { by: "code" as const }
  ),
  fc.record({ by: fc.constant("indicator" as const), code: anyText }),
  fc.record({ by: fc.constant("category" as const), name: anyText }),
  fc.record({ by: fc.constant("rule" as const), code: anyText.map((it) => RuleCode.make(it)) })
)

const words = fc.record({
  category: anyText,
  name: anyText,
  labels: fc.array(anyText, { maxLength: 2 }),
  clause: maybeText,
  evidence: maybeText,
  source: maybeText,
  status: fc.option(fc.constantFrom(...SourceStatus.literals))
})

const head = fc.record({
  name: anyText,
  edition: maybeText,
  source: maybeText,
  status: fc.constantFrom(...SourceStatus.literals),
  note: maybeText,
  from: month,
  until: fc.option(month),
  grades: fc.option(
    grades.map(([first, ...rest]) => [first, ...rest] as never),
    { freq: 2 }
  ),
  ranking: fc.record({
    ties: fc.constantFrom(...TieRule.literals),
    tieBreakers: fc.array(tieBreaker, { maxLength: 3 }),
    bottom: fc.option(
      fc.record({ places: fc.integer({ min: 1, max: 9 }), runs: fc.integer({ min: 1, max: 9 }) })
    )
  }),
  publication: fc.record({
    noticeDays: fc.nat(9),
    approvals: fc.subarray([...ApproverRole.literals]),
    appealDays: fc.nat(9),
    repliesPrinted: fc.boolean()
  })
})

export const anyDocument: fc.Arbitrary<SchemeDocument> = fc
  .tuple(anyTerms, head, fc.array(words, { minLength: 3, maxLength: 3 }))
  .map(([terms, of, lines]) => {
    const [first, ...rest] = terms.indicators.map((one, i) => ({
      ...one,
      ...(lines[i] ?? lines[0] ?? ({} as never))
    }))
    return { layout: 1, ...terms, ...of, indicators: [first, ...rest] as never }
  })
