import { items } from "./items";

/** For routing and statistics only: no source ties eligibility to these areas. */
export const techAreas = items([
  ["quantum", "Quantum technology", "量子科技"],
  ["biomfg", "Biomanufacturing, synthetic biology", "生物制造、合成生物学"],
  ["h2fusion", "Hydrogen and nuclear fusion energy", "氢能和核聚变能"],
  ["bci", "Brain–computer interfaces", "脑机接口"],
  ["embodied", "Embodied AI, humanoid robots", "具身智能、人形机器人"],
  ["6g", "6G mobile communication", "第六代移动通信（6G）"],
  ["ai", "Artificial intelligence, large models, intelligent computing centres", "人工智能、大模型、智算中心"],
  ["semicon", "Integrated circuits, semiconductors", "集成电路、半导体"],
  ["newenergy", "New energy, storage, batteries", "新能源、储能、电池"],
  ["newmat", "Advanced materials", "先进材料"],
  ["aero", "Aerospace, low-altitude economy, deep sea", "航空航天、低空经济、深海"],
  ["health", "Cell and gene technology, high-end medical devices", "细胞和基因技术、高端医疗装备"],
  ["mfg", "Intelligent manufacturing, industrial machine tools", "智能制造、工业母机"],
  ["display", "New displays", "新型显示"],
  ["cleantech", "Environment and climate technology", "环境和气候技术"],
]);
