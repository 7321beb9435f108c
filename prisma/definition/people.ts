import type { Condition } from "@/features/eligibility/domain/definition";
import type { Question } from "./section";
import { t } from "./texts";

type Whose = {
  /** In front of `surname` and `givenNames`: `family.father.`; inside a group nothing. */
  keys: string;
  /** The whole path in front of them, where it differs: `family.children[].`. */
  paths?: string;
  /** "your father’s" and "父亲的". */
  whose: { en: string; zh: string };
  visibleWhen?: Condition;
  note?: string;
};

/** Surname and given names of somebody else. One of the two is enough: many people have one name only. */
export function surnameAndGivenNames({ keys, paths = keys, whose, visibleWhen, note }: Whose): Question[] {
  const common: Pick<Question, "kind" | "maxLength" | "visibleWhen" | "source"> = {
    kind: "latin",
    maxLength: 60,
    ...(visibleWhen ? { visibleWhen } : {}),
    ...(note ? { source: { tag: "reported", note } } : {}),
  };
  return [
    {
      ...common,
      key: `${keys}surname`,
      label: t("Surname", "姓"),
      noun: t(`${whose.en} surname`, `${whose.zh}姓`),
      hint: t("Leave empty if there is only one name and it stands below.", "如只有一个名字并已填在下方，此栏留空。"),
      requiredWhen: { field: `${paths}givenNames`, answered: false },
    },
    {
      ...common,
      key: `${keys}givenNames`,
      label: t("Given names", "名"),
      noun: t(`${whose.en} given names`, `${whose.zh}名`),
      hint: t("First and middle names together.", "名和中间名一起填写。"),
      requiredWhen: { field: `${paths}surname`, answered: false },
    },
  ];
}
