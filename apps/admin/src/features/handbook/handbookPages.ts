/**
 * The pages of the handbook, made of `docs/handbook` when the admin is built (`build/handbook`). Each is
 * loaded when it is opened. `readme` is the project's own, in English, for who does not read Chinese.
 */
export interface HandbookPage {
  readonly title: string
  readonly headings: ReadonlyArray<{ readonly id: string; readonly text: string }>
  readonly html: string
}

const files = import.meta.glob<{ readonly page: HandbookPage }>([
  "../../../../../docs/handbook/*.md",
  "../../../../../README.md"
])

export const pageNames = ["contents", "office", "inspector", "administrator"] as const
export type PageName = (typeof pageNames)[number] | "readme"

const folder = "../../../../../docs/handbook"
const pathOf = (name: PageName): string => {
  if (name === "readme") return "../../../../../README.md"
  return `${folder}/${name === "contents" ? "README" : name}.md`
}

const names: ReadonlyArray<PageName> = [...pageNames, "readme"]

/** Undefined where the handbook has no such page. */
export const pageNamed = (text: string): PageName | undefined => names.find((one) => one === text)

export const loadPage = async (name: PageName): Promise<HandbookPage> => {
  const load = files[pathOf(name)]
  if (load === undefined) throw new Error(`the handbook was built without ${name}`)
  return (await load()).page
}
