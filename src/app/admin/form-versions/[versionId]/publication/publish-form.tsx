import { useTranslations } from "next-intl";
import { type Act, ActForm } from "@/ui/act-form";
import { Radios } from "@/ui/choice-fields";
import { Panel } from "@/ui/panel";
import { TextArea } from "@/ui/text-area";
import { TextField } from "@/ui/text-field";

type Props = { act: Act; number: number; inForce: number; note: string };

export function PublishForm({ act, number, inForce, note }: Props) {
  const t = useTranslations("versions.publication");
  const typed = act.flash?.typed ?? {};
  return (
    <Panel id="publish" title={t("publish", { number })}>
      <p className="max-w-[46em]">{t("effect", { number, inForce })}</p>
      <ActForm {...act} route="publication" button={t("button", { number })}>
        <div className="group grid gap-[inherit]">
          <Radios
            name="when"
            label={t("when")}
            options={[
              { value: "now", label: t("now"), hint: t("nowHint") },
              { value: "later", label: t("later"), hint: t("laterHint") },
            ]}
            defaultValue={typed.when ?? "now"}
          />
          <div className="group-has-[[value=now]:checked]:hidden">
            <TextField
              name="effectiveFrom"
              type="datetime-local"
              label={t("at")}
              width="half"
              defaultValue={typed.effectiveFrom ?? ""}
            />
          </div>
        </div>
        <TextArea
          name="note"
          label={t("note")}
          hint={t("noteHint")}
          rows={3}
          most={2_000}
          defaultValue={typed.note ?? note}
        />
      </ActForm>
    </Panel>
  );
}
