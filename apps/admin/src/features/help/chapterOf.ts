/**
 * Which chapter of the handbook concerns a page of the admin. An anchor is a heading of `docs/handbook` as
 * GitHub writes its address; a test holds every line against the headings that are there.
 */
const chapters: ReadonlyArray<readonly [path: string, chapter: string]> = [
  ["/ranking", "office#看排名发布排名"],
  ["/month", "office#看板哪里扣得多"],
  ["/scores", "office#填评分表"],
  ["/inspections", "office#督查"],
  ["/draws", "office#抽查"],
  ["/inspectors", "office#检查员"],
  ["/what-if", "office#试算"],
  ["/publication", "office#公示审签后再发布"],
  ["/appeals", "office#申诉"],
  ["/appraisal", "office#年度考核"],
  ["/awards", "office#表彰和街道对比"],
  ["/comparison", "office#表彰和街道对比"],
  ["/scheme", "office#考核方案"],
  ["/schemes", "office#考核方案"],
  ["/rules", "office#制度文件"],
  ["/who", "office#谁负责"],
  ["/gaps", "office#责任缺口"],
  ["/handover", "office#工作交接"],
  ["/organisations", "office#外部单位"],
  ["/trainings", "office#培训记录"],
  ["/groups", "office#领导小组"],
  ["/letters", "office#责任书"],
  ["/tree", "office#组织树"],
  ["/levels", "office#层级与网络"],
  ["/people", "office#人员"],
  ["/zones/board", "office#责任区看板"],
  ["/zones", "office#责任区"],
  ["/tasks", "office#任务"],
  ["/contacts", "office#联系点结对单位门前三包和片区"],
  ["/partners", "office#联系点结对单位门前三包和片区"],
  ["/frontage", "office#联系点结对单位门前三包和片区"],
  ["/sectors", "office#联系点结对单位门前三包和片区"],
  ["/records", "office#台账"],
  ["/worklist", "office#联系点结对单位门前三包和片区"],
  ["/buildings", "office#楼院"],
  ["/import", "office#导入旧表"],
  ["/settings", "office#公示屏和设置"],
  ["/account", "contents#我的账号"],
  ["/founding", "administrator#首次使用设立三员"],
  ["/accounts", "administrator#账号系统管理员"],
  ["/rights", "administrator#授权安全管理员"],
  ["/security", "administrator#安全设置安全管理员"],
  ["/audit", "administrator#审计记录审计管理员"],
  ["/backups", "administrator#备份与恢复系统管理员"],
  ["/personal", "administrator#个人信息期限抹去查询"],
  ["/webhooks", "administrator#对外推送系统管理员"]
]

const isBelow = (pathname: string, path: string): boolean =>
  pathname === path || pathname.startsWith(`${path}/`)

/** The address of the chapter; where a page has none of its own, the contents. */
export const chapterOf = (pathname: string): string => {
  if (pathname === "/") return `/handbook/office#${encodeURIComponent("每天先看首页")}`
  const [, chapter = "contents"] = chapters.find(([path]) => isBelow(pathname, path)) ?? []
  const [page, anchor] = chapter.split("#")
  return anchor === undefined
    ? `/handbook/${page}`
    : `/handbook/${page}#${encodeURIComponent(anchor)}`
}
