/** Why a database cannot be used, and what to do, in both languages; the keys are the store's. */
const zh = {
  cannotOpen: (store: string) =>
    `数据库打不开：${store}。没有写入任何内容，请检查 --data 目录和权限，或 --database-url。`,
  damaged: (store: string) =>
    `数据库文件已损坏：${store}。没有写入任何内容。请保留原文件，用 aiwei backup restore 恢复最近的备份。`,
  notOurs: (store: string) => `${store} 不是爱卫的数据库，没有写入任何内容。请换一个。`,
  sqliteTooOld: (store: string) =>
    `内嵌数据库的版本太旧，没有打开 ${store}。请运行 npm run setup。`,
  newerThanProgram: (store: string) => `${store} 由更新版本的爱卫写成，没有打开。请升级本程序。`,
  notBackedUp: (store: string) =>
    `升级 ${store} 前没有做成备份，没有升级，数据保持原样。请腾出空间或检查权限后重试。`,
  beingRestored: (store: string) => `${store} 正在恢复备份，没有打开。请等恢复结束再试。`,
  cannotMigrate: (store: string) => `${store} 的表结构升级失败，数据保持原样。请看详情后重试。`,
  clockBehind: () =>
    "本机时钟早于数据库中最后一条记录，没有启动：日期、权限和期限都会算错。请校准时钟；若是以前的时钟偏快，设环境变量 AIWEI_ACCEPT_CLOCK=true 再启动。"
}

const en: typeof zh = {
  cannotOpen: (store) =>
    `The database cannot be opened: ${store}. Nothing was written; check the folder and rights of --data, or --database-url.`,
  damaged: (store) =>
    `The database file is damaged: ${store}. Nothing was written; keep the file and restore the newest backup with aiwei backup restore.`,
  notOurs: (store) => `${store} is no database of aiwei; nothing was written. Choose another.`,
  sqliteTooOld: (store) =>
    `The embedded database is too old; ${store} was not opened. Run npm run setup.`,
  newerThanProgram: (store) =>
    `${store} was written by a newer aiwei and was not opened. Update this program.`,
  notBackedUp: (store) =>
    `${store} could not be backed up before its tables are updated; nothing was changed. Make room or check the rights, then try again.`,
  beingRestored: (store) =>
    `A backup is being restored into ${store}; it was not opened. Try again once that has ended.`,
  cannotMigrate: (store) =>
    `The tables of ${store} could not be updated; the data is as it was. See the detail.`,
  clockBehind: () =>
    "This machine's clock is behind the last entry of the database; nothing was started, since days, rights and deadlines would be wrong. Set the clock; if it was the earlier clock that ran ahead, start with AIWEI_ACCEPT_CLOCK=true."
}

export const storeUnusable = { zh, en }
