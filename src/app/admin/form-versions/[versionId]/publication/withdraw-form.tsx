import { useTranslations } from "next-intl";
import { type Act, ActForm } from "@/ui/act-form";
import { Panel } from "@/ui/panel";
import { Moment } from "./moment";

/** A publication that waits for its time can be taken back. */
export function WithdrawForm({ act, may, since }: { act: Act; may: boolean; since: string }) {
  const t = useTranslations("versions.publication");
  return (
    <Panel id="withdraw" title={t("toCome")}>
      <p>
        {t("comesAt")} <Moment at={since} />
      </p>
      {may && (
        <>
          <p className="max-w-[46em] text-muted">{t("withdrawText")}</p>
          <ActForm {...act} route="publication/withdrawal" button={t("withdraw")} tone="secondary" />
        </>
      )}
    </Panel>
  );
}
