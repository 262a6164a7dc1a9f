/** The parts of forms and pages side by side, to be looked at in every colour, size and width. */
import "@fontsource-variable/noto-sans-sc"
import "../harness.css"
import { AsOf } from "@aiwei/ui/day/AsOf"
import { DateRail } from "@aiwei/ui/day/DateRail"
import { DayField } from "@aiwei/ui/day/DayField"
import { Explanation } from "@aiwei/ui/explanation/Explanation"
import { createTasks } from "@aiwei/ui/feedback/createTasks"
import { TaskTray } from "@aiwei/ui/feedback/TaskTray"
import { ShortcutHelp } from "@aiwei/ui/help/ShortcutHelp"
import { Palette } from "@aiwei/ui/palette/Palette"
import { createSignal, Show } from "solid-js"
import { render } from "solid-js/web"

import { Fields } from "./Fields.tsx"
import {
  asOfWords,
  explained,
  paletteGroups,
  paletteWords,
  railEvents,
  shortcuts,
  taskWords
} from "./said.ts"

const asked = new URLSearchParams(location.search)
document.documentElement.dataset["theme"] = asked.get("theme") ?? "light"
document.documentElement.dataset["type"] = asked.get("type") ?? "normal"

const Days = () => {
  const [day, setDay] = createSignal("2026-05-31")
  const [from, setFrom] = createSignal<string | null>("2026-03-05")
  return (
    <>
      <div class="page-head">
        <h1>组织树</h1>
        <div class="page-acts">
          <AsOf label="截至" value={day()} today="2026-06-12" words={asOfWords} onChange={setDay} />
        </div>
      </div>
      <DateRail
        from="2026-01-01"
        to="2026-06-30"
        value={day()}
        events={railEvents}
        words={{
          label: "截至日期",
          month: (_year, month) => `${month}月`,
          events: (count) => `${count} 件事`
        }}
        onChange={setDay}
      />
      <div class="p-6">
        <DayField
          label="自哪天起"
          value={from()}
          onChange={setFrom}
          today="2026-06-12"
          words={asOfWords}
        />
      </div>
    </>
  )
}

const Page = () => {
  const tasks = createTasks(() => "连不上服务器，已导出的部分没有保留")
  void tasks.run("导出楼院底册", ({ progress }) => {
    progress(40, 120, "第 40 页，共 120 页")
    return new Promise(() => {})
  })
  void tasks.run("重算 5 月排名", () => Promise.resolve({ label: "打开", open: () => {} }))
  const close = () => {}
  return (
    <div class="shell-page">
      <Days />
      <Fields />
      <Explanation {...explained} />
      <TaskTray tasks={tasks} words={taskWords} />
      <Show when={asked.get("open") === "palette"}>
        <Palette
          words={paletteWords}
          query="红旗"
          onQuery={close}
          groups={paletteGroups}
          onClose={close}
        />
      </Show>
      <Show when={asked.get("open") === "help"}>
        <ShortcutHelp {...shortcuts} singleKeys onSingleKeys={close} onClose={close} />
      </Show>
    </div>
  )
}

const root = document.querySelector("#root")
if (root !== null) render(() => <Page />, root)
