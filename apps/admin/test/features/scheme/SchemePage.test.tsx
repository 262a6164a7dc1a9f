/** The scheme in jsdom: its rules in sentences, what is to be checked on every line, and two versions compared. */
import type { SchemeId } from "@aiwei/domain/scheme/AssessmentScheme"
import type { SchemeRow } from "@aiwei/domain/scheme/SchemeView"
import { useScheme, useSchemes } from "@aiwei/queries/schemeQueries"
import { cleanup, screen } from "@solidjs/testing-library"
import { afterEach, expect, test } from "vitest"

import { nextFrom } from "../../../src/features/scheme/read/nextFrom.ts"
import { schemeState } from "../../../src/features/scheme/read/schemeState.ts"
import { SchemePage } from "../../../src/features/scheme/SchemePage.tsx"
import { axeFindings } from "../../axeClean.ts"
import { type Call, clientThat, refusing } from "../../clientThat.ts"
import { drawn } from "../../drawn.tsx"
import { aDocument } from "./aDocument.ts"

afterEach(cleanup)

const scheme: SchemeRow = {
  id: "S1" as SchemeId,
  version: 1,
  name: "滨河街道爱国卫生考核方案",
  total: "100.00",
  bonusMax: "5.00",
  veto: null,
  notApplicable: "rebase",
  precision: "0.01",
  validFrom: "2026-01",
  validUntil: null,
  createdAt: "2026-01-05T00:00:00.000Z"
}
const line = { months: [], published: [], status: "toBeChecked", hasDocument: true, rule: null }
const versions = [
  { ...line, ...scheme, id: "S2", version: 2, validFrom: "2026-05" },
  { ...line, ...scheme, months: ["2026-03", "2026-04"] }
]
const shownDocument = { ...aDocument, bonusMax: "5.00", status: "toBeChecked" as const }
const changes = [
  {
    kind: "changed",
    of: "rule",
    code: "I01.1",
    within: "I01",
    field: "points",
    before: "0.50",
    after: "1"
  },
  { kind: "removed", of: "indicator", code: "I02", within: null, value: aDocument.indicators[1] },
  {
    kind: "changed",
    of: "scheme",
    code: null,
    within: null,
    field: "publication.noticeDays",
    before: 0,
    after: 5
  }
]

const answers = ({ path }: Call): unknown => {
  if (path === "schemes.list") return versions
  if (path === "schemes.show") return { scheme, indicators: [], document: shownDocument, file: "" }
  if (path === "schemes.diff") {
    return { before: { name: "", version: 2 }, after: { name: "", version: 1 }, changes }
  }
  return null
}

const page = (answer: (call: Call) => unknown = answers, compared: string | null = null) => {
  const Page = () => {
    const shown = useScheme(
      () => undefined,
      () => "S1"
    )
    const all = useSchemes(() => undefined)
    return (
      <SchemePage
        scheme={shown}
        versions={all}
        office={undefined}
        with={compared}
        onCompare={() => undefined}
      />
    )
  }
  drawn(clientThat(answer), () => <Page />)
}

test("says its rules in sentences, proves its total, and marks what is to be checked on every line", async () => {
  page()
  expect(await screen.findByText("60 + 40 = 100")).toBeTruthy()
  expect(screen.getByText("各类分值相加等于总分")).toBeTruthy()
  expect(screen.getByText("最多加 5 分")).toBeTruthy()
  expect(screen.getByText("每处扣 0.5 分，最多扣 3 分")).toBeTruthy()
  expect(await screen.findByText("2026年1月起，到2026年5月改用新版为止")).toBeTruthy()
  const rows = [...document.querySelectorAll(".line-name")].map((row) => row.textContent)
  expect(rows).toEqual(["卫生死角待核对", "例会待核对"])
  expect(screen.getByRole("link", { name: "2026年4月" }).getAttribute("href")).toBe(
    "/scores/2026-04"
  )
  expect(await axeFindings(document.body)).toEqual([])
})

test("two versions are compared in words, with the names a reader knows", async () => {
  page(answers, "2")
  expect(await screen.findByText("规则 I01.1 的分数由“0.5”改为“1”")).toBeTruthy()
  expect(screen.getByText("删去指标 I02：例会（40 分）")).toBeTruthy()
  expect(screen.getByText("发布 / 公示几个工作日由“0”改为“5”")).toBeTruthy()
})

test("an office without a scheme is told how it gets one", async () => {
  page((call) =>
    call.path === "schemes.show"
      ? refusing({ _tag: "SchemeNotFound", scheme: null }, "NOT_FOUND")
      : []
  )
  expect(await screen.findByText("还没有考核方案")).toBeTruthy()
})

test("a version ends where the next begins, and what was published by it is frozen", () => {
  expect(nextFrom(versions, "S1")).toBe("2026-05")
  expect(nextFrom(versions, "S2")).toBeNull()
  expect(schemeState({ months: [], published: [] })).toBe("draft")
  expect(schemeState({ months: ["2026-03"], published: [] })).toBe("used")
  expect(schemeState({ months: ["2026-03"], published: ["2026-03"] })).toBe("frozen")
})
