/** The store a piece works on: a file of SQLite, or the address of a database of PostgreSQL. */
import { postgresStore, sqliteStore } from "@aiwei/store/store"
import { Redacted } from "effect"

export const isPostgres = (store: string): boolean => store.startsWith("postgres")

export const storeOf = (store: string) =>
  isPostgres(store) ? postgresStore(Redacted.make(store)) : sqliteStore(store)
