/** Every word on the screen, in Chinese. `Words.ts` makes this the measure of every other language. */
import { accounts } from "./zh/admin/accounts.ts"
import { audit } from "./zh/admin/audit.ts"
import { backups } from "./zh/admin/backups.ts"
import { founding } from "./zh/admin/founding.ts"
import { personalData } from "./zh/admin/personalData.ts"
import { rights } from "./zh/admin/rights.ts"
import { security } from "./zh/admin/security.ts"
import { explain } from "./zh/assessment/explain.ts"
import { month } from "./zh/assessment/month.ts"
import { monthBoard } from "./zh/assessment/monthBoard.ts"
import { publish } from "./zh/assessment/publish.ts"
import { ranking } from "./zh/assessment/ranking.ts"
import { rankingSheet } from "./zh/assessment/rankingSheet.ts"
import { scheme } from "./zh/assessment/scheme.ts"
import { scores } from "./zh/assessment/scores.ts"
import { contacts } from "./zh/duty/contacts.ts"
import { frontage } from "./zh/duty/frontage.ts"
import { gaps } from "./zh/duty/gaps.ts"
import { groups } from "./zh/duty/groups.ts"
import { handover } from "./zh/duty/handover.ts"
import { letters } from "./zh/duty/letters.ts"
import { levelsPage } from "./zh/duty/levels.ts"
import { officeTasks } from "./zh/duty/officeTasks.ts"
import { organisations } from "./zh/duty/organisations.ts"
import { partners } from "./zh/duty/partners.ts"
import { rules } from "./zh/duty/rules.ts"
import { sectors } from "./zh/duty/sectors.ts"
import { trainings } from "./zh/duty/trainings.ts"
import { treePlans } from "./zh/duty/treePlans.ts"
import { who } from "./zh/duty/who.ts"
import { zoneBoard } from "./zh/duty/zoneBoard.ts"
import { imports } from "./zh/files/imports.ts"
import { report } from "./zh/files/report.ts"
import { take } from "./zh/files/take.ts"
import { frame } from "./zh/frame.ts"
import { home } from "./zh/home.ts"
import { account } from "./zh/own/account.ts"
import { factor } from "./zh/own/factor.ts"
import { settings } from "./zh/own/settings.ts"
import { signIn } from "./zh/own/signIn.ts"
import { buildings } from "./zh/register/buildings.ts"
import { editing } from "./zh/register/editing.ts"
import { people } from "./zh/register/people.ts"
import { register } from "./zh/register/register.ts"
import { tree } from "./zh/register/tree.ts"
import { views } from "./zh/register/views.ts"
import { zones } from "./zh/register/zones.ts"
import { table } from "./zh/table.ts"
import { help } from "./zh/tools/help.ts"
import { palette } from "./zh/tools/palette.ts"
import { tasks } from "./zh/tools/tasks.ts"
import { zhFileRefusals, zhKinds, zhOutcomes, zhRows } from "./zhFiles.ts"
import { zhRefusals } from "./zhRefusals.ts"

export const zh = {
  refusals: zhRefusals,
  kinds: zhKinds,
  outcomes: zhOutcomes,
  rowClasses: zhRows,
  fileRefusals: zhFileRefusals,
  month,
  monthBoard,
  product: "aiwei 爱卫",
  retry: "重试",
  loading: "正在读取",
  close: "关闭",
  offline: "连不上服务器。已显示的内容还在，网络恢复后请重试。",
  broken:
    "服务器出了错，没有完成，也没有改动数据。请稍后重试；若仍不行，请让维护服务器的人查看日志。",
  notFound: "没有这个页面",
  notFoundTodo: "地址可能不完整或有错字，请从菜单进入要去的页面。",
  frame,
  home,
  settings,
  account,
  factor,
  founding,
  accounts,
  rights,
  security,
  audit,
  backups,
  personalData,
  help,
  palette,
  tasks,
  signIn,
  ranking,
  rankingSheet,
  explain,
  editing,
  publish,
  imports,
  report,
  take,
  scheme,
  scores,
  table,
  tree,
  who,
  gaps,
  levelsPage,
  groups,
  letters,
  rules,
  handover,
  organisations,
  trainings,
  treePlans,
  register,
  people,
  zones,
  zoneBoard,
  officeTasks,
  sectors,
  frontage,
  partners,
  contacts,
  buildings,
  views
}
