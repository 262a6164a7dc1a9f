/** What each check of `db verify` and `doctor` asks, in both languages; the keys are the server's. */
interface Checks {
  readonly [name: string]: string
}

const zh = {
  aiwei: "爱卫版本",
  node: "Node 版本",
  sqlite: "SQLite 版本",
  dataFolder: "数据目录可写",
  freeDisk: "磁盘空间",
  database: "数据库可用",
  migrations: "表结构是最新的",
  clock: "本机时钟不早于最后一条记录",
  publications: "公布的排名按快照重算一致",
  twoPlacesAtOnce: "同一天没有单位在两个上级之下",
  neverPlaced: "每个单位都有位置",
  pathIsNotUnderParent: "路径与上级一致",
  officeWithoutUnit: "每个办公室都有单位",
  letterOfAnotherYear: "责任书与模板同属一年、一个办公室",
  ruleVersionsOutOfOrder: "细则的新版在旧版之后",
  taskUnderAnotherRoot: "分解的任务属于同一项",
  closedTaskWithParts: "有下级的任务不单独办结",
  twoOfficersAtOnce: "同一天每栋楼只有一名包户干部",
  dutyOfNobody: "每项职责安排都写明由谁承担",
  twoHeadsAtOnce: "同一天每个领导小组只有一名组长、一名办公室主任",
  seatOutsideItsGroup: "席位都在领导小组存续期内",
  twiceOnOneRegister: "同一天同一人在一本名册上只列一次",
  schemeSumDiffers: "指标分值相加等于满分",
  entryOfAnotherScheme: "得分都属于本方案的指标",
  entryFinerThanScheme: "得分不细于方案的精度",
  sumsDifferFromEntries: "分类小计等于各项得分之和",
  keptSumsDiffer: "社区的合计与逐栋清点一致",
  publishedTwice: "每月只有一版在公布中",
  changeOfUncommittedFile: "没有未完成文件的改动",
  provenanceOfNothing: "来源都指向存在的记录",
  auditEntryMissing: "审计记录没有缺号",
  publicationHashDiffers: "公布快照的 SHA-256 一致",
  auditTrail: "审计日志没有改动、删除或插入"
}

const en: { readonly [Name in keyof typeof zh]: string } = {
  aiwei: "version of aiwei",
  node: "version of Node",
  sqlite: "version of SQLite",
  dataFolder: "data folder is writable",
  freeDisk: "disk space",
  database: "database can be used",
  migrations: "tables are up to date",
  clock: "the clock is not behind the last entry",
  publications: "publications recompute to the same result",
  twoPlacesAtOnce: "no unit is in two places on one day",
  neverPlaced: "every unit has or had a place",
  pathIsNotUnderParent: "paths agree with parents",
  officeWithoutUnit: "every office is a unit",
  letterOfAnotherYear: "a letter is of its template's year and office",
  ruleVersionsOutOfOrder: "a newer version of rules follows the older one",
  taskUnderAnotherRoot: "parts belong to one task",
  closedTaskWithParts: "what has parts is not closed by itself",
  twoOfficersAtOnce: "one household officer a building and day",
  dutyOfNobody: "every duty given names who holds it",
  twoHeadsAtOnce: "a leading group has one head and one office director a day",
  seatOutsideItsGroup: "seats lie within the days of their group",
  twiceOnOneRegister: "nobody is twice on one register",
  schemeSumDiffers: "indicators add up to the total",
  entryOfAnotherScheme: "scores belong to indicators of their scheme",
  entryFinerThanScheme: "scores are no finer than the scheme",
  sumsDifferFromEntries: "category sums equal their scores",
  keptSumsDiffer: "kept sums of communities equal counting",
  publishedTwice: "one publication in force a month",
  changeOfUncommittedFile: "no change of an unfinished file",
  provenanceOfNothing: "sources point at records",
  auditEntryMissing: "the audit trail has no gap",
  publicationHashDiffers: "snapshots have their SHA-256",
  auditTrail: "nothing in the audit trail was changed, removed or put in"
}

/** A check that has no words yet is shown by its name rather than not at all. */
export const checks: { readonly zh: Checks; readonly en: Checks } = { zh, en }
