/**
 * What stands beside a ranking and behind a version: whom nobody inspected, the evidence a version counted, and
 * what the desk and the explanation say once somebody changed that evidence behind the program's back.
 */
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"

import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { themes } from "../../src/looks.ts"
import { asOperator } from "../../src/servers/prepareAccount.ts"
import { sampleServer } from "../../src/servers/sampleServer.ts"
import { faultsOf, openSession, type Session } from "../../src/session.ts"
import { shot } from "../../src/shot.ts"

const street = "990104003000"
const period = "2026-05"

let session: Session
let data: string
let unit: string
/** The name of the line that something was found about. */
let line: string

const prepare = (folder: string) => {
  data = folder
  return asOperator(folder, async (api) => {
    const added = { name: "新桥", level: "community" as const, code: null }
    const { rows, office } = await api.rankings.month.query({ period, office: street })
    await api.org.add.mutate({ unit: added, parentId: office.id, on: "2026-01-01" })
    unit = rows[0]?.unitCode ?? ""
    const { document } = await api.schemes.show.query()
    line = document.indicators.find(({ code }) => code === "I03")?.name ?? ""
    const round = { kind: "unannounced" as const, day: "2026-05-06", inspectors: ["李督查"] }
    const findings = [{ indicator: "I03", points: "1", spot: "3号楼东侧" }]
    await api.inspections.record.mutate({ ...round, unit, findings })
    await api.publications.publish.mutate({ period, reason: "计入检查" })
  })
}

beforeAll(async () => {
  session = await openSession(() => sampleServer(prepare))
  session.page.setDefaultTimeout(20_000)
}, 240_000)

afterAll(async () => {
  await session?.end()
})

const looks = async (name: string) => {
  const { page } = session
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme })
    await shot(page, `${name}-${theme}`)
    assert.deepStrictEqual(await faultsOf(page), [], theme)
  }
  await page.setViewportSize({ width: 390, height: 844 })
  await shot(page, `${name}-390`)
  assert.deepStrictEqual(await faultsOf(page), [], "in a hand")
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.emulateMedia({ colorScheme: "light" })
}

/** As somebody with the file in their hands would: the program refuses it, so its refusal goes first. */
const changeEvidence = () => {
  const db = new DatabaseSync(join(data, "aiwei.db"))
  try {
    db.exec("DROP TRIGGER evidence_update_refused")
    const done = db
      .prepare("UPDATE evidence SET found = replace(found, '1000', '100') WHERE indicator = 'I03'")
      .run()
    assert.strictEqual(Number(done.changes), 1)
  } finally {
    db.close()
  }
}

const verify = async () => {
  const { page, server } = session
  await page.goto(`${server.url}/publication/${period}`)
  await page.getByRole("button", { name: "核验第 2 版" }).click()
}

describe("evidence of a version", () => {
  it("is asked for where nobody inspected, by name below the table", async () => {
    const { page, server } = session
    await page.goto(`${server.url}/ranking/${period}`)
    await page.getByText("新桥社区").first().waitFor()
    await page.getByText("未检查 1 个").waitFor()
    await page.getByText("未检查 1 个").scrollIntoViewIfNeeded()
    await looks("ranking-unscored")
  })

  it("is verified with the version, line by line", async () => {
    await verify()
    await session.page.getByText(/个得分项的佐证也与发布时相同/).waitFor()
  })

  it("is named where somebody changed it, and the explanation says that its parts are unknown", async () => {
    changeEvidence()
    const { page, server } = session
    await verify()
    await page.getByText("1 个得分项的佐证与发布时不一致，请告诉管理员：").waitFor()
    assert.include(await page.locator(".desk-wrong-lines").innerText(), "现有佐证")
    await looks("publication-differs")
    await page.goto(`${server.url}/ranking/${period}?unit=${unit}&version=2`)
    const leaf = page.locator(".leaf-item", { hasText: line })
    await leaf.locator(".worked-open > summary").focus()
    await page.keyboard.press("Enter")
    await page.getByText(/现存的佐证与发布时不一致/).waitFor()
    await looks("explanation-differs")
  })
})
