import { getLocale, getTranslations } from "next-intl/server";
import type { FormField } from "@/features/eligibility/domain/form";
import { dateAskedOf, type Papers as Kept } from "@/features/eligibility/domain/pre-check";
import { inLanguage } from "@/features/eligibility/domain/text";
import { Tick } from "@/ui/choice-fields";
import { DateField } from "@/ui/date-field";

/** A box for each paper that a rule asks of this person; the date that the rule reads opens with its tick. */
export async function Papers({ slots, papers }: { slots: readonly FormField[]; papers: Kept | null }) {
  const t = await getTranslations("precheck.papers");
  const locale = await getLocale();
  return slots.map(({ key, label, hint }) => {
    const which = dateAskedOf(key);
    const owned = papers?.[key];
    return (
      <div key={key} className="group grid gap-3">
        <Tick name={key} defaultChecked={owned !== undefined} hint={hint && inLanguage(hint, locale)}>
          {inLanguage(label, locale)}
        </Tick>
        {which && (
          <div className="hidden ps-5 group-has-[input:checked]:block">
            <DateField
              name={`${key}.${which}`}
              label={t(which)}
              hint={t("dateHint")}
              optional
              defaultValue={owned?.[which]}
            />
          </div>
        )}
      </div>
    );
  });
}
