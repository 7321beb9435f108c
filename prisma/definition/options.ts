import { option } from "./texts";

export const sexes = [
  option("f", "Female (F)", "女（F）"),
  option("m", "Male (M)", "男（M）"),
  option("x", "Unspecified (X)", "未说明（X）"),
];

export const educationLevels = [
  option("isced_3", "Upper secondary school (ISCED 3)", "高中（ISCED 3）"),
  option("isced_4", "Post-secondary, not tertiary (ISCED 4)", "高中后非高等教育（ISCED 4）"),
  option("isced_5", "Short-cycle tertiary, such as a diploma (ISCED 5)", "短期高等教育，如专科（ISCED 5）"),
  option("isced_6", "Bachelor’s degree or equivalent (ISCED 6)", "学士学位或同等学历（ISCED 6）"),
  option("isced_7", "Master’s degree or equivalent (ISCED 7)", "硕士学位或同等学历（ISCED 7）"),
  option("isced_8", "Doctorate or equivalent (ISCED 8)", "博士学位或同等学历（ISCED 8）"),
];

/** In what standing somebody lives in China. */
export const chinaStatuses = [
  option("citizen", "Chinese citizen", "中国公民", "702001"),
  option("permanent_resident", "Permanent resident", "永久居留", "702002"),
  option("resident", "Resident, with a residence permit", "居留（持居留许可）", "702003"),
  option("stay", "Staying, on a visa", "停留（持签证）", "702004"),
];

/** What a residence permit or a stay rests on. */
export const chinaStatusDetails = [
  option("work_type", "Residence permit for work", "工作类居留许可", "704001"),
  option("non_work", "Residence permit for another reason", "非工作类居留许可", "704002"),
  option("z_under_90_days", "Z visa, under 90 days", "Z字签证（少于90天）", "704003"),
  option("other_visa_under_180_days", "Another visa, under 180 days", "其他签证（少于180天）", "704004"),
];
