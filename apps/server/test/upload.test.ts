/** Bytes on their way in: kept by their hash, counted while they arrive, and gone when they are too many. */
import { createHash, randomBytes } from "node:crypto"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

import { codeOf, domainErrorOf } from "@aiwei/client/domainErrorOf"
import { makeClient } from "@aiwei/client/makeClient"
import { FileId } from "@aiwei/domain/importing/ImportBatch"
import { assert, beforeAll, describe, it } from "vitest"

import { newFolder, openServer, thrownBy } from "./office.ts"

const data = newFolder()
const limit = 2_000_000
const client = makeClient(openServer({ data, uploadLimit: limit }))
const files = join(data, "files")
const kept = () => (existsSync(files) ? readdirSync(files) : [])

let batch = "" as Awaited<ReturnType<typeof client.api.imports.open.mutate>>["batch"]
beforeAll(async () => {
  ;({ batch } = await client.api.imports.open.mutate({ source: "test" }))
})

describe("an upload", () => {
  it("over a megabyte arrives whole and is kept by its hash", async () => {
    const bytes = randomBytes(1_500_000)
    const sent: Array<number> = []
    const done = await client.uploadFile({
      batch,
      path: "子目录/表.xlsx",
      body: new Blob([bytes]),
      onProgress: (count) => sent.push(count)
    })
    const sha256 = createHash("sha256").update(bytes).digest("hex")
    assert.deepInclude(done, { bytes: bytes.length, sha256 })
    assert.deepStrictEqual(readFileSync(join(files, sha256)), bytes)
    assert.deepStrictEqual(sent, [0, bytes.length])
  })

  it("above the limit is refused before its bytes are sent", async () => {
    const body = new Uint8Array(limit + 1)
    const thrown = await thrownBy(client.uploadFile({ batch, path: "big.xlsx", body }))
    assert.strictEqual(codeOf(thrown), "PAYLOAD_TOO_LARGE")
    assert.deepStrictEqual(domainErrorOf(thrown), {
      _tag: "FileTooLarge",
      bytes: limit + 1,
      limit
    })
  })

  it("larger than it said is refused on its way and leaves nothing on the disk", async () => {
    const before = kept()
    const { file } = await client.api.imports.stage.mutate({ batch, path: "liar.xlsx", size: 1 })
    const body = new Uint8Array(limit * 3)
    const call = client.api.imports.upload.mutate(body, { context: { aiweiFile: file } })
    const thrown = await thrownBy(call)
    assert.strictEqual(codeOf(thrown), "PAYLOAD_TOO_LARGE")
    const said = domainErrorOf(thrown)
    assert(said?._tag === "FileTooLarge")
    assert.strictEqual(said.limit, limit)
    assert.isAbove(said.bytes, limit)
    assert.deepStrictEqual(kept(), before)
  })

  it("for no file that was announced is refused", async () => {
    const body = new Uint8Array([1])
    for (const context of [{}, { aiweiFile: FileId.make("01nothing") }]) {
      const thrown = await thrownBy(client.api.imports.upload.mutate(body, { context }))
      assert.strictEqual(domainErrorOf(thrown)?._tag, "FileNotFound")
    }
  })

  it("that is cut off leaves nothing on the disk", async () => {
    const before = kept()
    const { file } = await client.api.imports.stage.mutate({ batch, path: "cut.csv", size: 9 })
    const server = openServer({ data })
    const cut = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        controller.enqueue(new Uint8Array(1000))
        controller.error(new Error("the line went dead"))
      }
    })
    const request = new Request(`${server.url}/imports.upload`, {
      method: "POST",
      headers: { "content-type": "application/octet-stream", "x-aiwei-file": file },
      body: cut,
      duplex: "half"
    } as RequestInit)
    const status = await server.fetch(request).then((response) => response.status)
    assert.isAtLeast(status, 400)
    assert.deepStrictEqual(kept(), before)
  })
})
