import { isYes } from "../conditions";
import { page, type Question, section } from "../section";
import { law, reported } from "../sources";
import { t } from "../texts";

type Declared = {
  en: string;
  zh: string;
  /** The question in mid-sentence: "whether …". */
  whether: string;
  note: string;
  hint?: Question["hint"];
  /** Where even the bare yes tells more than a list of cases should show. */
  sensitive?: boolean;
  detailsSensitive?: boolean;
};

function yesOrNo(key: string, { en, zh, whether, note, hint, sensitive }: Declared): Question {
  return {
    key,
    kind: "yes-no",
    label: t(en, zh),
    noun: t(`whether ${whether}`, zh.replace(/？$/, "")),
    ...(hint ? { hint } : {}),
    ...(sensitive ? { sensitive } : {}),
    required: true,
    source: reported(note),
  };
}

/** A yes must be explained. */
function explained(key: string, declared: Declared): Question[] {
  const details: Question = {
    key: `${key}.details`,
    kind: "long-text",
    maxLength: 1000,
    label: t("Tell us what happened, where and when", "请说明经过、地点和时间"),
    noun: t("what happened, where and when", "经过、地点和时间"),
    required: true,
    visibleWhen: isYes(key),
    ...(declared.sensitive || declared.detailsSensitive ? { sensitive: true } : {}),
  };
  return [yesOrNo(key, declared), details];
}

const honest = t(
  "A yes does not decide your application. A false answer can: it is a ground of refusal by law.",
  "回答“是”并不决定申请结果；但虚假陈述依法可以成为拒签理由。",
);

const china = page(
  "china",
  t("Your history with China’s borders", "您与中国出入境有关的经历"),
  [
    ...explained("decl.refused", {
      en: "Have you ever been refused a Chinese visa or entry into China?",
      zh: "您是否曾被拒发中国签证或被拒绝入境？",
      whether: "you have ever been refused a Chinese visa or entry",
      note: "Item 1",
      detailsSensitive: true,
    }),
    ...explained("decl.cancelled", {
      en: "Has a Chinese visa of yours ever been cancelled?",
      zh: "您的中国签证是否曾被注销？",
      whether: "a Chinese visa of yours has ever been cancelled",
      note: "Item 2",
      detailsSensitive: true,
    }),
    ...explained("decl.illegal", {
      en: "Have you ever entered China illegally, overstayed or worked there illegally?",
      zh: "您是否曾在中国非法入境、非法居留或非法就业？",
      whether: "you have ever entered illegally, overstayed or worked illegally in China",
      note: "Item 3",
      detailsSensitive: true,
    }),
    ...explained("decl.deported", {
      en: "Have you ever been deported from China or banned from entering it?",
      zh: "您是否曾被中国遣送出境或被禁止入境？",
      whether: "you have ever been deported from China or banned from entering",
      note: "Exit and Entry Administration Law, Article 21(1)",
      detailsSensitive: true,
    }),
    {
      key: "decl.deported.banEndsOn",
      kind: "date",
      label: t("Until when may you not enter? (optional)", "禁止入境至何时？（选填）"),
      noun: t("the day on which the ban ends", "禁止入境的截止日期"),
      hint: t("Leave empty if there was no ban, or none with an end.", "如没有禁令或禁令没有期限，此栏留空。"),
      sensitive: true,
      visibleWhen: isYes("decl.deported"),
      source: law("Exit and Entry Administration Law, Articles 21(1) and 25"),
    },
  ],
  honest,
);

const recordAndHealth = page(
  "record-and-health",
  t("Criminal record and health", "犯罪记录与健康"),
  [
    ...explained("decl.criminal", {
      en: "Do you have a criminal record in China or anywhere else?",
      zh: "您在中国或其他国家是否有犯罪记录？",
      whether: "you have a criminal record in China or anywhere else",
      note: "Item 4",
      sensitive: true,
    }),
    ...explained("decl.health", {
      en: "Do you have a serious mental disorder or an infectious disease?",
      zh: "您是否患有严重精神障碍或传染性疾病？",
      whether: "you have a serious mental disorder or an infectious disease",
      hint: t(
        "The law names these two. Other illnesses need not be told. Few people may see this answer.",
        "法律只列明这两类，其他疾病无需填写。能看到此项回答的人员很少。",
      ),
      note: "Item 5",
      sensitive: true,
    }),
    ...explained("decl.epidemic", {
      en: "Have you been in an epidemic area in the last 30 days?",
      zh: "过去30天内您是否到过疫区？",
      whether: "you have been in an epidemic area in the last 30 days",
      note: "Item 6",
      detailsSensitive: true,
    }),
  ],
  honest,
);

const serviceRows: Question = {
  key: "decl.military.rows",
  kind: "rows",
  label: t("Your military service", "服役经历"),
  noun: t("your military service", "服役经历"),
  required: true,
  sensitive: true,
  visibleWhen: isYes("decl.military"),
  least: 1,
  most: 5,
  source: reported("Item 8"),
  fields: [
    {
      key: "country",
      kind: "country",
      label: t("Country", "国家或地区"),
      noun: t("the country in which you served", "服役的国家或地区"),
      required: true,
      sensitive: true,
    },
    {
      key: "branch",
      kind: "text",
      maxLength: 80,
      label: t("Branch", "军种"),
      noun: t("the branch in which you served", "军种"),
      required: true,
      sensitive: true,
    },
    {
      key: "rank",
      kind: "text",
      maxLength: 80,
      label: t("Rank", "军衔"),
      noun: t("your rank", "军衔"),
      required: true,
      sensitive: true,
    },
    {
      key: "specialty",
      kind: "text",
      maxLength: 80,
      label: t("What you did there", "军事专长"),
      noun: t("what you did there", "军事专长"),
      required: true,
      sensitive: true,
    },
    {
      key: "from",
      kind: "year-month",
      label: t("From", "开始"),
      noun: t("the month in which your service began", "服役开始的年月"),
      required: true,
      sensitive: true,
      checks: [{ check: "past-or-today" }],
    },
    {
      key: "to",
      kind: "year-month",
      label: t("To", "结束"),
      noun: t("the month in which your service ended", "服役结束的年月"),
      hint: t("If you still serve, the month in which it is due to end.", "如仍在服役，填写预计结束的年月。"),
      required: true,
      sensitive: true,
      checks: [{ check: "not-before", field: "decl.military.rows[].from" }],
    },
  ],
};

const security = page(
  "security",
  t("Special training and service", "特殊训练与服役"),
  [
    ...explained("decl.weapons", {
      en: "Have you had special training with firearms, explosives, or nuclear, biological or chemical materials?",
      zh: "您是否接受过枪械、爆炸物、核、生物或化学物品方面的特殊训练？",
      whether: "you have had such special training",
      hint: t(
        "Many chemists, biologists and physicists answer yes. Laboratory safety courses count; say so in a sentence.",
        "许多化学、生物和物理专业人员都回答“是”。实验室安全培训也算，用一句话说明即可。",
      ),
      note: "Item 7",
      sensitive: true,
    }),
    yesOrNo("decl.military", {
      en: "Are you serving, or have you ever served, in the military?",
      zh: "您是否正在或曾经在军队服役？",
      whether: "you serve or have served in the military",
      hint: t("Military service that everybody has to do counts too.", "义务兵役也算。"),
      note: "Item 8",
      sensitive: true,
    }),
    serviceRows,
    ...explained("decl.paramilitary", {
      en: "Have you served in a paramilitary, civil armed, guerrilla or other armed group?",
      zh: "您是否曾在准军事组织、民间武装、游击队或其他武装组织中服役？",
      whether: "you have served in an armed group",
      note: "Item 9",
      sensitive: true,
    }),
  ],
  honest,
);

const anythingElse = page("anything-else", t("Organisations and anything else", "所属组织及其他"), [
  ...explained("decl.organisation", {
    en: "Do you work for a professional, social or charitable organisation?",
    zh: "您是否为专业、社会或慈善组织工作？",
    whether: "you work for a professional, social or charitable organisation",
    hint: t(
      "Work beside your job counts too: a learned society, a volunteer group.",
      "本职以外的工作也算，例如学会、志愿者团体。",
    ),
    note: "Item 10",
  }),
  ...explained("decl.other", {
    en: "Is there anything else that you want to declare?",
    zh: "您是否还有其他需要声明的事项？",
    whether: "there is anything else that you want to declare",
    note: "Item 11",
  }),
]);

export const declarations = section("declarations", t("Declarations", "声明"), [
  china,
  recordAndHealth,
  security,
  anythingElse,
]);
