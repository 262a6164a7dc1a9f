/** Every command's ways to end (PRODUCT §5). Scripts depend on these numbers. */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { beforeAll, assert, describe, it } from "vitest"

import { newFolder, officeAt, officeIn, sample } from "./office.ts"

const [aiwei, empty] = [officeIn(newFolder()), officeIn(newFolder())]
const codes = join(sample, "2026年组织机构及社区代码表.xlsx")
const march = join(sample, "滨河街道2026年3月份社区百分考核评分表.xls")

beforeAll(async () => {
  await aiwei("import", codes, march)
})

describe("exit codes in an office", () => {
  it.each<[number, string, ...Array<string>]>([
    [0, "import inspect", codes],
    [0, "import list"],
    [0, "org list"],
    [0, "org show", "朝阳里"],
    [0, "people list"],
    [0, "scheme list"],
    [0, "scheme show"],
    // Discrepancies are the office's, and end with 0.
    [0, "rank 2026-03"],
    [0, "explain", "朝阳里", "2026-03"],
    [0, "rank verify"],
    [0, "export communities"],
    [0, "db migrate"],
    [0, "db verify"],
    [0, "doctor"],
    [1, "import inspect", join(sample, "wrong/零字节_信访.xls")],
    [1, "import", join(sample, "wrong/截断_楼院底册.xlsx")],
    [2, ""],
    [2, "rank 2026-13"],
    [2, "explain 朝阳里 三月"],
    [2, "import --period 2026 x"],
    [2, "export ranking --period 5"],
    [2, "serve --port 70000"],
    [2, "org list --level street"],
    [2, "org list --on yesterday"],
    [2, "org list --on 2026-02-30"],
    [2, "token create t --expires 2026"],
    [2, "completion csh"],
    [2, "export communities --out", join(codes, "x.csv")],
    [3, "rank 2026-07"],
    [3, "rank 2026-03 --office 110101001000"],
    [3, "explain 不存在 2026-03"],
    [3, "org show 不存在"],
    [3, "scheme show nosuch"],
    [3, "import show nosuch"],
    [3, "rank verify nosuch"],
    [3, "rank publish 2026-07"],
    [3, "user passwd nobody"],
    [3, "token create t --account nobody"]
  ])("is %i for %s", async (code, line, ...more) => {
    const argv = line.split(" ").filter((word) => word !== "")
    const ran = await aiwei(...argv, ...more)
    assert.strictEqual(ran.code, code, ran.notes)
    // Every refusal is one Chinese sentence, and nothing of it stands among the data.
    if (code >= 2) {
      assert.match(ran.notes, /[一-鿿]/)
      assert.strictEqual(ran.data, "")
    }
    assert.notMatch(ran.notes, /\bat .+:\d+:\d+/)
  })

  it.each(["rank 2026-03", "people list", "scheme list", "export zones"])(
    "is 3 for %s while there is no office",
    async (line) => {
      const ran = await empty(...line.split(" "))
      assert.strictEqual(ran.code, 3)
      assert.include(ran.notes, "aiwei import")
    }
  )

  it("is 4 without a server, and where the database cannot be used, with its reason", async () => {
    for (const line of ["rank 2026-03", "import list", "user passwd someone"]) {
      const argv = ["--server", "http://127.0.0.1:9", ...line.split(" ")]
      assert.strictEqual((await aiwei(...argv)).code, 4, line)
    }
    const garbage = newFolder()
    writeFileSync(join(garbage, "aiwei.db"), "no database ".repeat(1000))
    for (const [folder, reason] of [
      [join(codes, "below a file"), /打不开/],
      [garbage, /已损坏|不是爱卫的数据库/]
    ] as const) {
      for (const line of ["org list", "db verify", "db migrate", "rank 2026-03"]) {
        const ran = await officeIn(folder)(...line.split(" "))
        assert.strictEqual(ran.code, 4, `${line}: ${ran.notes}`)
        assert.match(ran.notes, reason)
      }
    }
    const nowhere = officeAt(
      "--data",
      newFolder(),
      "--database-url",
      "postgres://u:secret@127.0.0.1:9/x"
    )
    const ran = await nowhere("org", "list")
    assert.strictEqual(ran.code, 4)
    assert.notInclude(ran.notes, "secret")
  })
})

describe("--help", () => {
  it("of every command has Chinese for each of its lines, and the options all share", async () => {
    for (const line of ["", "import", "import show", "rank publish", "export", "token create"]) {
      const { code, data } = await aiwei(...line.split(" ").filter(Boolean), "--help")
      assert.strictEqual(code, 0)
      assert.include(data, "--data <dir>", line)
      for (const own of data.matchAll(/^  (?:-|[a-z]+ ).*? {2,}(\S.*)$/gm)) {
        assert.match(own[1] ?? "", /[一-鿿]/, `${line}: ${own[0]}`)
      }
    }
  })
})

describe("--json", () => {
  it.each([
    "import list",
    "org list",
    "org show 朝阳里",
    "people list",
    "scheme list",
    "scheme show",
    "rank 2026-03",
    "rank verify",
    "explain 朝阳里 2026-03",
    "export communities",
    "db migrate",
    "db verify",
    "doctor"
  ])("of %s prints JSON and nothing beside it", async (line) => {
    const ran = await aiwei(...line.split(" "), "--json")
    assert.strictEqual(ran.code, 0, ran.notes)
    assert.strictEqual(typeof JSON.parse(ran.data), "object")
    assert.strictEqual(ran.notes, "")
  })

  it("is the format of an exported file too, unless another one is asked for", async () => {
    const [json, csv] = [join(newFolder(), "社区"), join(newFolder(), "社区")]
    await aiwei("export", "communities", "--json", "--out", json)
    await aiwei("export", "communities", "--json", "--format", "csv", "--out", csv)
    assert.isArray(JSON.parse(readFileSync(json, "utf8")))
    assert.include(readFileSync(csv, "utf8"), "朝阳里社区")
    assert.isFalse(existsSync(`${json}.part`))
  })
})
