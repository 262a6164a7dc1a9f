/** Words of choosing files and the list of imports, in Chinese. */
export const imports = {
  title: "导入",
  heroTitle: "把旧表整个文件夹拖进来",
  heroText:
    "不用先填模板。合并单元格、小计行、同上符号、错别字都不必改。系统先认一遍给您看，您同意后才写入。",
  folder: "选择文件夹",
  files: "选择文件",
  again: "再导入一批",
  againText: "把文件或整个文件夹拖到这里",
  known: "能导入的表",
  opens: "能打开的文件",
  opensText: "xls、xlsx、xlsm、xlsb、et、ods、csv；有打开密码的在上面填写密码",
  safe: "放心之处",
  safeText:
    "写入前不改动任何数据；原文件留存，每条记录记得来自哪个格子；同样的文件再导入一次，什么也不会变",
  batches: "导入记录",
  more: "更早的",
  source: "来源",
  when: "时间",
  who: "操作人",
  fileCount: "文件",
  operator: "本机操作员",
  system: "系统",
  state: "状态",
  states: {
    open: "待核对",
    committed: "已写入",
    discarded: "已放弃",
    undone: "已撤销",
    partly_undone: "部分撤销"
  },
  undo: "撤销",
  stayed: "看保留的",
  uploading: (done: number, of: number) => `正在上传，${done} / ${of} 个文件`,
  reading: "已上传，正在识别表格",
  stop: "停止上传",
  stopped: "已停止，没有写入任何数据。",
  leftOut: (count: number) => `另有 ${count} 个不是表格，没有上传`,
  notSent: (count: number) => `${count} 个文件没有上传成功`,
  goOn: "继续核对其余文件",
  nothingChosen: "选中的内容里没有表格文件，请选择 xls、xlsx、et、ods 或 csv 文件。"
}
