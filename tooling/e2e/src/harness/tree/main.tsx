/** The tree with 600,000 invented places; what the page would do is done by the buttons above it. */
import "@fontsource-variable/noto-sans-sc"
import "../harness.css"
import { Tree } from "@aiwei/ui/tree/Tree"
import { createSignal } from "solid-js"
import { render } from "solid-js/web"

import { allOpen, chain, pathTo, places, wideStreet } from "./places.ts"

const asked = new URLSearchParams(location.search)
document.documentElement.dataset["theme"] = asked.get("theme") ?? "light"
document.documentElement.dataset["type"] = asked.get("type") ?? "normal"

const words = {
  label: "组织树",
  name: "单位",
  gaps: "缺口",
  gapCount: (count: number) => `${count} 个缺口`,
  loading: "正在读取",
  failed: "没有读到",
  retry: "重试",
  keys: "方向键移动，回车打开",
  cut: (name: string) => `已剪切 ${name}`
}

const everything = allOpen()
const hits = [
  "3.7.42.99",
  `${wideStreet}.9999.2`,
  [chain, ...Array(39).fill(0)].join("."),
  "0.0.0.0"
]

const Page = () => {
  const [expanded, setExpanded] = createSignal<ReadonlySet<string>>(new Set())
  const [selected, select] = createSignal<string | null>(null)
  let jump = 0
  const jumpOn = () => {
    const hit = hits[jump % hits.length] ?? ""
    jump += 1
    setExpanded(new Set([...expanded(), ...pathTo(hit).slice(0, -1)]))
    select(hit)
  }
  return (
    <>
      <h1 class="unseen">组织树</h1>
      <div class="bar">
        <button type="button" class="btn btn-plain" onClick={() => setExpanded(everything)}>
          全部展开
        </button>
        <button type="button" class="btn btn-plain" onClick={jumpOn}>
          跳到下一个
        </button>
        <output>{selected()}</output>
      </div>
      <Tree
        source={places}
        words={words}
        columns={[
          { key: "households", label: "户", value: (node) => node.households.toLocaleString() },
          { key: "children", label: "楼", width: 48, value: (node) => node.children || "" }
        ]}
        gaps={(node) => (node.households % 17 === 0 ? 1 : 0)}
        note={(node) => (node.children > 0 ? `${node.children} 个下级` : undefined)}
        expanded={expanded()}
        onExpand={setExpanded}
        selected={selected()}
        onSelect={(node) => select(node.id)}
        onMove={({ node, to }) => {
          document.body.dataset["moved"] = `${node.id} ${to.id}`
        }}
      />
    </>
  )
}

const root = document.querySelector("#root")
if (root !== null) render(() => <Page />, root)
