/** The product on a socket, with a published month and a signed-in account, everything switched on. */
import { openAsBlob } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

import { makeClient } from "@aiwei/client/makeClient"
import { Month } from "@aiwei/domain/shared/Month"
import { serverInProcess } from "@aiwei/server/inProcess"
import { serve } from "@aiwei/server/serve"

const [data = ""] = process.argv.slice(2)
const sample = fileURLToPath(new URL("../../../../fixtures/office-a", import.meta.url))

const filling = serverInProcess({ data })
const { api, uploadFile } = makeClient(filling)
const { batch } = await api.imports.open.mutate({ source: "bench" })
for (const path of ["2026年组织机构及社区代码表.xlsx", "4月考核评分汇总.xlsx"]) {
  await uploadFile({ batch, path, body: await openAsBlob(join(sample, path)) })
}
await api.imports.commit.mutate({ batch })
await api.publications.publish.mutate({ period: Month.make("2026-04") })
const account = { name: "bench", password: "only for this measurement" }
await api.accounts.add.mutate(account)
await api.grants.add.mutate({ account: account.name, role: "officeAdmin" })
await filling.close()

const serving = await serve({ data, port: 0, logLevel: "error" })
const signedIn = await fetch(`${serving.url}/trpc/session.signIn`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(account)
})
const cookie = signedIn.headers.get("set-cookie")?.split(";")[0] ?? ""
process.once("SIGTERM", () => void serving.close())
process.stdout.write(`${JSON.stringify({ url: serving.url, cookie })}\n`)
