import { writeFileSync } from "node:fs"
import { sampleServer } from "./src/sampleServer.ts"
import { firstAccount } from "./src/office.ts"
const server = await sampleServer()
const account = await firstAccount(server).catch(() => null)
writeFileSync("/tmp/f1/server.json", JSON.stringify({ url: server.url, said: server.said(), account, data: server.data }))
console.log(server.url)
process.on("SIGTERM", () => void server.stop().then(() => process.exit(0)))
setInterval(() => undefined, 1000)
