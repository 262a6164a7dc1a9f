/** The words of every table in Chinese: its heads, menus, ticks, edits. */
import type { TableWords } from "@aiwei/ui/table/model/TableWords"

const many = (count: number) => String(count).replaceAll(/\B(?=(\d{3})+$)/g, " ")

export const table: TableWords = {
  selectAll: "选择全部",
  selectRow: "选择",
  selected: (count) => `已选 ${many(count)} 行`,
  selectMatching: (total) => `选择全部 ${many(total)} 行`,
  clearSelection: "取消选择",
  batch: "批量操作",
  columnMenu: (title) => `“${title}”列`,
  sortUp: "升序",
  sortDown: "降序",
  hideColumn: "隐藏此列",
  moveLeft: "前移",
  moveRight: "后移",
  narrower: "变窄",
  wider: "变宽",
  columns: "列",
  resetColumns: "恢复原来的列",
  density: "行高",
  densities: { normal: "标准", compact: "紧凑" },
  filter: "筛选",
  filterOp: "条件",
  ops: {
    contains: "包含",
    is: "等于",
    isNot: "不等于",
    anyOf: "是",
    empty: "为空",
    filled: "不为空",
    atLeast: "不小于",
    atMost: "不大于"
  },
  filterValue: "筛选内容",
  join: (values) => values.join("、"),
  apply: "筛选",
  removeFilter: (title) => `取消筛选：${title}`,
  clearFilters: "清除全部筛选",
  loading: "正在读取",
  refreshing: "正在更新",
  sum: "合计",
  total: (count) => `共 ${many(count)} 行`,
  editing: (title) => `修改${title}`,
  pending: "正在保存",
  refused: "没有保存，您填写的内容还在。请检查后重试。",
  suggestions: "可选内容",
  copied: (rows, columns) => `已复制 ${many(rows)} 行 ${columns} 列`,
  notLoaded: (rows) => `没有复制：还有 ${many(rows)} 行未读取。请稍后再试，或用导出。`,
  printedPart: (printed, total) => `仅打印前 ${many(printed)} 行，共 ${many(total)} 行`,
  keys: "方向键移动，回车键打开或修改，空格键选择，Esc 键取消；在表头按回车键排序，按 Alt 加向下键打开列菜单。"
}
