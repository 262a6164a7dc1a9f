/** Every word on the screen, in English. */
import { accounts } from "./en/admin/accounts.ts"
import { audit } from "./en/admin/audit.ts"
import { backups } from "./en/admin/backups.ts"
import { founding } from "./en/admin/founding.ts"
import { personalData } from "./en/admin/personalData.ts"
import { rights } from "./en/admin/rights.ts"
import { security } from "./en/admin/security.ts"
import { explain } from "./en/assessment/explain.ts"
import { month } from "./en/assessment/month.ts"
import { monthBoard } from "./en/assessment/monthBoard.ts"
import { publish } from "./en/assessment/publish.ts"
import { ranking } from "./en/assessment/ranking.ts"
import { rankingSheet } from "./en/assessment/rankingSheet.ts"
import { scheme } from "./en/assessment/scheme.ts"
import { scores } from "./en/assessment/scores.ts"
import { contacts } from "./en/duty/contacts.ts"
import { frontage } from "./en/duty/frontage.ts"
import { gaps } from "./en/duty/gaps.ts"
import { groups } from "./en/duty/groups.ts"
import { handover } from "./en/duty/handover.ts"
import { letters } from "./en/duty/letters.ts"
import { levelsPage } from "./en/duty/levels.ts"
import { officeTasks } from "./en/duty/officeTasks.ts"
import { organisations } from "./en/duty/organisations.ts"
import { partners } from "./en/duty/partners.ts"
import { rules } from "./en/duty/rules.ts"
import { sectors } from "./en/duty/sectors.ts"
import { trainings } from "./en/duty/trainings.ts"
import { treePlans } from "./en/duty/treePlans.ts"
import { who } from "./en/duty/who.ts"
import { zoneBoard } from "./en/duty/zoneBoard.ts"
import { imports } from "./en/files/imports.ts"
import { report } from "./en/files/report.ts"
import { take } from "./en/files/take.ts"
import { frame } from "./en/frame.ts"
import { home } from "./en/home.ts"
import { account } from "./en/own/account.ts"
import { factor } from "./en/own/factor.ts"
import { settings } from "./en/own/settings.ts"
import { signIn } from "./en/own/signIn.ts"
import { buildings } from "./en/register/buildings.ts"
import { editing } from "./en/register/editing.ts"
import { people } from "./en/register/people.ts"
import { register } from "./en/register/register.ts"
import { tree } from "./en/register/tree.ts"
import { views } from "./en/register/views.ts"
import { zones } from "./en/register/zones.ts"
import { table } from "./en/table.ts"
import { help } from "./en/tools/help.ts"
import { palette } from "./en/tools/palette.ts"
import { tasks } from "./en/tools/tasks.ts"
import { enFileRefusals, enKinds, enOutcomes, enRows } from "./enFiles.ts"
import { enRefusals } from "./enRefusals.ts"
import type { Words } from "./Words.ts"

export const en: Words = {
  refusals: enRefusals,
  kinds: enKinds,
  outcomes: enOutcomes,
  rowClasses: enRows,
  fileRefusals: enFileRefusals,
  month,
  monthBoard,
  product: "aiwei 爱卫",
  retry: "Try again",
  loading: "Loading",
  close: "Close",
  offline: "The server cannot be reached. What is shown stays; try again when the network is back.",
  broken:
    "The server failed. Nothing was changed. Try again later; if it stays so, let whoever runs the server look at its log.",
  notFound: "There is no such page",
  notFoundTodo: "The address may have been shortened or mistyped. The menu leads to every page.",
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
