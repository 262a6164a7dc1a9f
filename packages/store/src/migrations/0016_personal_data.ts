/**
 * How long personal data is kept, by kind, with the words of the law or the habit it rests on; and that
 * something was erased, never what.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

const rules = [
  {
    kind: "complainants",
    days: 730,
    basis: "办结后两年，供复查与统计；到期抹去姓名和电话，保留件数与办理结果",
    source: "《个人信息保护法》第十九条：保存期限应当为实现处理目的所必要的最短时间",
    status: "usual"
  },
  {
    kind: "signIns",
    days: 365,
    basis: "登录地址与设备；法定不少于六个月",
    source: "《网络安全法》（2025年修正）第二十三条第三项：网络日志留存不少于六个月",
    status: "law"
  },
  {
    kind: "leavers",
    days: 730,
    basis: "离岗后两年，供交接与核对；到期抹去电话、出生年月、性别、备注，姓名改为编号",
    source: "《个人信息保护法》第十九条、第四十七条",
    status: "usual"
  }
] as const

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable, frozen } = yield* dialect

  yield* sql`
    CREATE TABLE retention_rules (
      kind ${bytewiseText} NOT NULL PRIMARY KEY,
      days INTEGER NOT NULL CHECK (days > 0),
      basis TEXT NOT NULL,
      source TEXT NOT NULL,
      status TEXT NOT NULL,
      changed_at TEXT
    ) ${strictTable}`
  yield* sql`INSERT INTO retention_rules ${sql.insert(rules)}`

  yield* sql`
    CREATE TABLE erasures (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      at TEXT NOT NULL,
      cause TEXT NOT NULL,
      office_id TEXT REFERENCES org_units (id),
      person_id ${bytewiseText} REFERENCES people (id),
      records INTEGER NOT NULL,
      reason TEXT NOT NULL
    ) ${strictTable}`
  yield* sql`CREATE INDEX erasures_person ON erasures (person_id)`
  yield* sql`CREATE INDEX erasures_office ON erasures (office_id)`
  yield* frozen("erasures", null)
})
