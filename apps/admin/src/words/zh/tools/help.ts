/** Words of the list of shortcuts, in Chinese. */
export const help = {
  everywhere: "所有页面",
  palette: "查找和操作",
  shortcuts: "打开这张表",
  escape: "关闭、取消",
  tab: "下一处、上一处",
  singleKeys: "使用单键快捷键",
  singleKeysHint: (find: string) => `用语音输入或容易误触时可以关掉。${find} 这样的组合键不受影响。`
}
