/** A database that another process holds: whoever writes is told so, whoever reads still reads. */
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"

import { codeOf, domainErrorOf } from "@aiwei/client/domainErrorOf"
import { makeClient } from "@aiwei/client/makeClient"
import { assert, describe, it, vi } from "vitest"

import { addOfficeAdmin, newFolder, openServer, thrownBy } from "../office.ts"

describe("a database held by another process", () => {
  it("is an outage by name for a writer, and none for a reader with a token", async () => {
    const data = newFolder()
    const operator = makeClient(openServer({ data, logLevel: "none" }))
    await addOfficeAdmin(operator, "li")
    const { token } = await operator.api.tokens.create.mutate({ name: "t" })
    const visitors = openServer({ data, as: "visitor", logLevel: "none" })
    const script = makeClient({ ...visitors, token })
    // Opened, and migrated, before the other process comes.
    await makeClient(visitors).api.session.current.query()

    const log = vi.spyOn(console, "error").mockImplementation(() => {})
    const other = new DatabaseSync(join(data, "aiwei.db"))
    other.exec("BEGIN IMMEDIATE")
    // The token's last use cannot be noted now; that is no reason to know nobody.
    assert.strictEqual((await script.api.session.current.query())?.name, "li")
    const thrown = await thrownBy(script.api.imports.open.mutate({ source: "x" }))
    other.exec("ROLLBACK")
    other.close()
    log.mockRestore()
    assert.deepStrictEqual(domainErrorOf(thrown), { _tag: "StoreUnavailable", why: "busy" })
    assert.strictEqual(codeOf(thrown), "SERVICE_UNAVAILABLE")
    assert.isString((await script.api.imports.open.mutate({ source: "x" })).batch)
  })
})
