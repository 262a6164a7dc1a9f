/** Which office the pages show. Chosen once and kept on this machine; only asked when there are several. */
import { useOffices } from "@aiwei/queries/orgQueries"
import { createMemo, createSignal } from "solid-js"

const key = "aiwei.office"

/** Which office it will most likely be, before the server has said which ones there are. */
export const likelyOffice = (): string | undefined => localStorage.getItem(key) ?? undefined

/** `mayAsk`: the administrators of the installation work in no office. */
export const createOffice = (mayAsk: () => boolean) => {
  const offices = useOffices(mayAsk)
  const [chosen, setChosen] = createSignal(localStorage.getItem(key))
  const list = () =>
    ((offices.isPending ? undefined : offices.data) ?? []).map((office) => ({
      value: office.code ?? office.id,
      text: office.name
    }))
  // Remembered, so that asking for the list again is no change of office to whoever edits something.
  const office = createMemo((): string | undefined => {
    const all = list()
    if (all.length < 2) return undefined
    return all.find((one) => one.value === chosen())?.value ?? all[0]?.value
  })
  const choose = (value: string) => {
    localStorage.setItem(key, value)
    setChosen(value)
  }
  const name = (): string | undefined =>
    (list().find(({ value }) => value === office()) ?? list()[0])?.text
  return {
    list,
    name,
    office,
    choose,
    known: () => !mayAsk() || !offices.isPending,
    isNew: () => offices.isSuccess && offices.data.length === 0
  }
}
