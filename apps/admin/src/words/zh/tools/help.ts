/** Words of the list of shortcuts, in Chinese. */
export const help = {
  everywhere: "所有页面",
  palette: "查找和操作",
  shortcuts: "打开这张表",
  escape: "关闭、取消",
  tab: "下一处、上一处",
  singleKeys: "使用单键快捷键",
  singleKeysHint: (find: string) =>
    `用语音输入或容易误触时可以关掉。${find} 这样的组合键不受影响。`,
  handbook: {
    title: "使用手册",
    chapter: "本页的手册",
    contents: "手册目录",
    pages: {
      contents: "怎样使用这本手册",
      office: "爱卫办工作手册",
      inspector: "督查、包户和社区用户手册",
      administrator: "系统、安全、审计管理员手册",
      readme: "英文说明"
    },
    onlyChinese: "这本手册只有中文。英文的有：",
    readme: "英文说明",
    back: "回到手册目录"
  }
}
