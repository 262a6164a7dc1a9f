/** Outside organisations, registers and trainings on the command line, in the sample office. */
import { assert, beforeAll, describe, it } from "vitest"

import { newFolder, officeIn, sample } from "../office.ts"

const office = officeIn(newFolder())
const told = async (...argv: ReadonlyArray<string>) => {
  const { code, data, notes } = await office(...argv, "--json")
  assert.strictEqual(code, 0, `${argv.join(" ")}: ${notes}`)
  return JSON.parse(data)
}
const refused = async (code: number, ...argv: ReadonlyArray<string>) => {
  const ran = await office(...argv)
  assert.deepStrictEqual([ran.code, ran.data], [code, ""], ran.notes)
  return ran.notes
}
const on = ["--on", "2026-03-01"] as const

beforeAll(async () => {
  await office("import", sample)
}, 60_000)

describe("organisations on the command line", () => {
  it("are added with somebody new, who stands on the staff list and among outside people", async () => {
    const kind = ["--kind", "propertyCompany", ...on] as const
    const contact = ["--new-contact", "周经理", "--contact-phone", "13800001234"] as const
    const added = await told("organisation", "add", "安居物业", ...kind, ...contact)
    assert.deepInclude(added, { name: "安居物业", contactName: "周经理" })
    const { rows } = await told("people", "registers", "--register", "outside", ...on)
    assert.deepInclude(rows[0], { personName: "周经理", organisationName: "安居物业" })
    const { data } = await office("organisation", "list", "--lang", "en", ...on)
    assert.match(data, /安居物业 +property company +周经理/)
  })

  it("are changed and end by name; a day before has them as they were", async () => {
    await told("organisation", "change", "安居物业", "--name", "乐居物业", "--contact", "沈鹏")
    const end = ["--on", "2198-01-01"] as const
    await told("organisation", "end", "乐居物业", ...end)
    assert.lengthOf((await told("organisation", "list", ...end)).rows, 0)
    const earlier = await told("organisation", "list", ...on)
    assert.deepInclude(earlier.rows[0], { name: "乐居物业", contactName: "周经理" })
  })

  it("refuse in words what is unknown, twice said or nothing at all", async () => {
    assert.match(await refused(3, "organisation", "end", "没有这家", ...on), /没有改动/)
    assert.match(await refused(2, "organisation", "change", "乐居物业"), /没有改动/)
    const both = ["--contact", "沈鹏", "--new-contact", "周经理"] as const
    assert.match(await refused(2, "organisation", "add", "新单位", ...both, ...on), /只能选一个/)
    const again = await refused(3, "organisation", "add", "乐居物业", ...on)
    assert.match(again, /^NameTaken: /)
    const nobody = await refused(3, "organisation", "add", "新单位", "--contact", "查无此人", ...on)
    assert.include(nobody, "查无此人")
  })
})

describe("registers and trainings on the command line", () => {
  it("put somebody on a register and take them off, each on its day", async () => {
    const expert = ["--register", "expert"] as const
    await told("people", "register", "沈鹏", ...expert, "--field", "病媒生物防制", ...on)
    const { rows } = await told("people", "registers", ...expert, ...on)
    assert.deepInclude(rows[0], { personName: "沈鹏", field: "病媒生物防制" })
    const later = ["--on", "2026-06-01"] as const
    await told("people", "unregister", "沈鹏", ...expert, ...later)
    assert.lengthOf((await told("people", "registers", ...expert, ...later)).rows, 0)
    assert.match(await refused(3, "people", "unregister", "沈鹏", ...expert, ...later), /^Register/)
  })

  it("warn of technical work until a training is recorded", async () => {
    const duty = ["--duty", "bait-station"] as const
    const person = ["--person", "沈鹏", "--from", "2026-03-01"] as const
    await told("duty", "assign", "红旗路社区", ...duty, ...person)
    const warnings = async (...day: ReadonlyArray<string>) =>
      (await told("people", "duties", "沈鹏", ...day)).warnings
    assert.lengthOf(await warnings(...on), 1)
    const until = ["--until", "2026-12-31", "--minutes", "90", "--given-by", "区疾控中心"] as const
    await told("people", "train", "沈鹏", ...duty, ...on, ...until)
    assert.lengthOf(await warnings(...on), 0)
    assert.deepInclude((await warnings("--on", "2027-01-01"))[0], { expired: "2026-12-31" })
    const { data } = await office("people", "trainings", ...duty)
    assert.match(data, /沈鹏.*2026-12-31.*90.*区疾控中心/)
    const early = ["--until", "2026-01-01"] as const
    await refused(3, "people", "train", "沈鹏", ...duty, ...on, ...early)
  })
})
