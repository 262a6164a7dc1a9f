/** Three old sheets, drawn: decoration beside the words that say the same. */
import { For } from "solid-js"

const sheets = ["工作人员花名册.xls", "楼院底册-定稿2.xlsx", "考核评分表（最终）.xlsx"]
const lines = `M.5.5h175v63H.5z${[12, 22, 32, 42, 52].map((y) => `M.5 ${y}.5h175`).join("")}M24.5 12.5v51M64.5 12.5v51M100.5 22.5v41M138.5 22.5v41`

export const PaperPile = () => (
  <div class="pile" aria-hidden="true" lang="zh-CN">
    <For each={sheets}>
      {(name) => (
        <div>
          <b>{name}</b>
          <svg viewBox="0 0 176 64" preserveAspectRatio="none">
            <path d={lines} fill="none" stroke="currentColor" />
            <path d="M100 12.5h76v10h-76z" fill="currentColor" />
            <path d="M.5 42.5h176v10H.5z" fill="currentColor" opacity=".5" />
          </svg>
        </div>
      )}
    </For>
  </div>
)
