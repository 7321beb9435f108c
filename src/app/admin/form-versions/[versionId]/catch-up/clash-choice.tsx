import { useTranslations } from "next-intl";
import type { Clash } from "@/features/eligibility/domain/difference/merge";
import { Radios } from "@/ui/choice-fields";
import { type Sides, shownValue, useMemberName } from "../member-change";

type Props = {
  clash: Clash /** What the thing is called; its key where it has no name. */;
  label: string;
  at: number;
  number: number;
  sides: Sides;
  locale: string;
};

/** One place that both changed: both texts side by side, one of them to be chosen. */
export function ClashChoice({ clash, label, at, number, sides, locale }: Props) {
  const t = useTranslations("versions.catchUp");
  const name = useMemberName(locale);
  const text = (value: unknown) => (value === null ? t("gone") : shownValue(value, clash.member, clash, sides.to));
  const what = [label || clash.id, clash.member && name(clash.member)].filter(Boolean).join(" · ");
  return (
    <>
      <input type="hidden" name={`choices[${at}].at`} value={clash.at} />
      <Radios
        name={`choices[${at}].keep`}
        label={what}
        hint={t("was", { value: text(clash.base) })}
        options={[
          { value: "mine", label: t("mine"), hint: text(clash.mine) },
          { value: "theirs", label: t("theirs-keep", { number }), hint: text(clash.theirs) },
        ]}
      />
    </>
  );
}
