import { items } from "./items";

export const occupations = items([
  ["company_employee", "Company employee", "公司职员"],
  ["businessperson", "Businessperson", "商人"],
  ["self_employed", "Self-employed", "自由职业者"],
  ["researcher", "Researcher", "科研人员"],
  ["teacher", "Teacher", "教师"],
  ["student", "Student", "学生"],
  ["postdoc", "Postdoctoral researcher", "博士后"],
  ["engineer", "Engineer", "工程师"],
  ["unemployed", "Unemployed", "无业"],
  ["retired", "Retired", "退休"],
  ["government_official", "Government official", "政府官员"],
  ["member_of_parliament", "Member of parliament", "议员"],
  ["military", "Member of the military", "军人"],
  ["media", "Media worker", "媒体从业人员"],
  ["ngo", "NGO worker", "非政府组织人员"],
  ["religious", "Religious worker", "宗教人士"],
  ["crew", "Crew member (ship, aircraft, train)", "乘务人员（船舶、航空器、列车）"],
  ["entertainer", "Entertainer", "演艺人员"],
  ["industrial_agricultural_worker", "Industrial or agricultural worker", "工人、农民"],
  ["other", "Other", "其他"],
]);
