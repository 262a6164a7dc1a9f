/** The handbook in the admin: from a page's help to its chapter, every line of that map leads somewhere. */
import { Route, Router } from "@solidjs/router"
import { cleanup, screen, waitFor } from "@solidjs/testing-library"
import { afterEach, beforeEach, expect, test, vi } from "vitest"

import {
  FrameContext,
  type FrameShare,
  type Place
} from "../../../src/features/frame/FrameContext.tsx"
import { pageRights } from "../../../src/features/frame/rights/pageRights.ts"
import { loadPage, pageNamed, pageNames } from "../../../src/features/handbook/handbookPages.ts"
import HandbookRoute from "../../../src/features/handbook/route.tsx"
import { chapterOf } from "../../../src/features/help/chapterOf.ts"
import { axeFindings } from "../../axeClean.ts"
import { clientThat } from "../../clientThat.ts"
import { drawn } from "../../drawn.tsx"

const scrolled = vi.fn<() => void>()
beforeEach(() => {
  Element.prototype.scrollIntoView = scrolled
  Element.prototype.scrollTo = () => undefined
  globalThis.matchMedia = () =>
    Object.assign(new EventTarget(), { matches: true }) as MediaQueryList
})
afterEach(() => {
  cleanup()
  scrolled.mockClear()
  localStorage.clear()
  history.replaceState(null, "", "/")
})

const opened = (at: string) => {
  history.replaceState(null, "", at)
  const stood: Array<string> = []
  const share: FrameShare = {
    office: () => undefined,
    isNew: () => false,
    stand: ({ crumbs }: Place) => {
      stood.push(crumbs.map(({ text }) => text).join(" / "))
    },
    say: () => undefined,
    tools: { opened: () => null, has: () => true, open: (tool) => tool, close: () => null },
    tasks: {
      tasks: () => [],
      run: () => Promise.resolve("done" as const),
      stop: () => undefined,
      clear: () => []
    }
  }
  const { container } = drawn(
    clientThat(() => null),
    () => (
      <FrameContext.Provider value={share}>
        <Router>
          <Route path={["/handbook", "/handbook/:page"]} component={HandbookRoute} />
          <Route path="*" component={() => <p>elsewhere</p>} />
        </Router>
      </FrameContext.Provider>
    )
  )
  return { container, stood }
}

const paths = [...new Set(["/", "/account", "/nowhere", ...pageRights.map(({ path }) => path)])]

test.each(paths)("help on %s opens a chapter that is there", async (path) => {
  const address = new URL(chapterOf(path), "http://here")
  const name = pageNamed(address.pathname.split("/")[2] ?? "")
  expect(name).toBeDefined()
  if (name === undefined) return
  const { headings } = await loadPage(name)
  const chapter = decodeURIComponent(address.hash.slice(1))
  if (chapter !== "") expect(headings.map(({ id }) => id)).toContain(chapter)
  // Only an address that is none, and the handbook itself, have no chapter of their own.
  expect(chapter === "").toBe(path === "/nowhere")
})

test("every page of the handbook can be read, and its links lead to pages and chapters that are there", async () => {
  for (const name of pageNames) {
    const page = await loadPage(name)
    expect(page.title).not.toBe("")
    const root = document.createElement("div")
    root.innerHTML = page.html
    for (const link of root.querySelectorAll('a[href^="/"]:not(.book-picture)')) {
      const to = new URL(link.getAttribute("href") ?? "", "http://here")
      const other = pageNamed(to.pathname.split("/")[2] ?? "")
      expect(other, to.pathname).toBeDefined()
      if (other === undefined || to.hash === "") continue
      const text = (await loadPage(other)).html
      expect(text).toContain(`id="${decodeURIComponent(to.hash.slice(1))}"`)
    }
  }
})

test("from a page's help it goes to the chapter; the reader with ears comes there, too", async () => {
  const { container, stood } = opened("/handbook?at=/accounts")
  const chapter = decodeURIComponent(new URL(chapterOf("/accounts"), "http://here").hash.slice(1))
  await waitFor(() => expect(document.activeElement?.id).toBe(chapter))
  expect(location.pathname).toBe("/handbook/administrator")
  expect(scrolled).toHaveBeenCalledTimes(1)
  expect(stood.at(-1)).toBe("使用手册 / 系统、安全、审计管理员手册")
  expect(container.querySelector("article")?.lang).toBe("zh-CN")
  expect(container.querySelector(".book-language")).toBeNull()
  expect(await axeFindings(container)).toEqual([])
})

test("in English it says that the handbook is Chinese, and what there is in English", async () => {
  localStorage.setItem("aiwei.language", "en")
  const { container } = opened("/handbook/office")
  await screen.findByText(/written in Chinese/)
  const link = await screen.findByRole("link", { name: "What aiwei does" })
  expect(link.getAttribute("href")).toBe("/handbook/readme")
  expect(await axeFindings(container)).toEqual([])
  cleanup()
  const english = opened("/handbook/readme")
  await screen.findByRole("heading", { name: "Two commands" })
  expect(english.container.querySelector("article")?.lang).toBe("en")
})

test("a page that the handbook does not have is an address that is none", async () => {
  opened("/handbook/nowhere")
  await screen.findByText("没有这个页面")
})
