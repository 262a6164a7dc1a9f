/** The scheme in jsdom: its terms in words, its sums, and the months that use it. */
import type { SchemeId } from "@aiwei/domain/scheme/AssessmentScheme"
import type { SchemeRow } from "@aiwei/domain/scheme/SchemeView"
import { useScheme, useSchemes } from "@aiwei/queries/schemeQueries"
import { cleanup, screen } from "@solidjs/testing-library"
import { afterEach, expect, test } from "vitest"

import { nextFrom, proofOf } from "../../../src/features/scheme/schemeFacts.ts"
import { SchemePage } from "../../../src/features/scheme/SchemePage.tsx"
import { axeFindings } from "../../axeClean.ts"
import { type Call, clientThat, refusing } from "../../clientThat.ts"
import { drawn } from "../../drawn.tsx"

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
  createdAt: "2026-01-05T00:00:00.000Z"
}
const line = (code: string, category: string, points: string) => ({
  code,
  category,
  name: `内容 ${code}`,
  labels: code === "I01" ? ["例会"] : [],
  points
})
const indicators = [
  line("I01", "组织管理", "39.50"),
  line("I02", "环境卫生", "60.00"),
  line("I03", "组织管理", "0.50")
]
const versions = [
  { ...scheme, id: "S2", version: 2, validFrom: "2026-05", months: [] },
  { ...scheme, months: ["2026-03", "2026-04"] }
]

const answers = ({ path }: Call): unknown =>
  path === "schemes.list" ? versions : path === "schemes.show" ? { scheme, indicators } : null

const page = (answer: (call: Call) => unknown = answers) => {
  const Page = () => {
    const shown = useScheme(
      () => undefined,
      () => "S1"
    )
    const all = useSchemes(() => undefined)
    return <SchemePage scheme={shown} versions={all} office={undefined} />
  }
  drawn(clientThat(answer), () => <Page />)
}

test("says its terms in words and proves its total", async () => {
  page()
  expect(await screen.findByText("40 + 60 = 100")).toBeTruthy()
  expect(screen.getByText("各类分值相加等于总分")).toBeTruthy()
  expect(screen.getByText("另计，最多加 5 分")).toBeTruthy()
  expect(screen.getByText("不适用的指标不计入满分，其余得分按比例折算到总分")).toBeTruthy()
  expect(await screen.findByText("2026年1月起，到2026年5月改用新版为止")).toBeTruthy()
  expect(screen.getByText("待核对")).toBeTruthy()
  expect(screen.getByRole("link", { name: "2026年4月" }).getAttribute("href")).toBe(
    "/scores/2026-04"
  )
  expect(await axeFindings(document.body)).toEqual([])
})

test("an office without a scheme is told how it gets one", async () => {
  page((call) =>
    call.path === "schemes.show"
      ? refusing({ _tag: "SchemeNotFound", scheme: null }, "NOT_FOUND")
      : []
  )
  expect(await screen.findByText("还没有考核方案")).toBeTruthy()
})

test("a sum that is not the total is said, and a version ends where the next begins", () => {
  expect(proofOf({ scheme, indicators: indicators.slice(1) })).toEqual({
    terms: ["60.00", "0.50"],
    sum: "60.50",
    holds: false
  })
  expect(nextFrom(versions, "S1")).toBe("2026-05")
  expect(nextFrom(versions, "S2")).toBeNull()
})
