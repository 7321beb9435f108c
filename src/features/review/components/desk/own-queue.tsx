import { useTranslations } from "next-intl";
import { ApiForm } from "@/ui/api-form";
import { SubmitButton } from "@/ui/button";
import { Tick } from "@/ui/choice-fields";
import { Panel } from "@/ui/panel";
import { TextField } from "@/ui/text-field";
import { TextLink } from "@/ui/text-link";
import { listAddress } from "../../domain/list-query";
import type { SavedQueue } from "../../schema";

/** A queue that its supervisor renames, shares or removes; whom a removal touches stands above the button. */
export function OwnQueue({ queue: { id, name, query, shared, version } }: { queue: SavedQueue }) {
  const t = useTranslations("desk.saved");
  const action = `/api/v1/case-queues/${id}`;
  return (
    <Panel id={id} title={name}>
      <div className="grid gap-4">
        <TextLink href={listAddress(query)}>{t("show")}</TextLink>
        <ApiForm
          action={action}
          method="PATCH"
          hidden={{ version }}
          next="/review/queues?done=changed"
          label={t("change", { name })}
          within={id}
        >
          <TextField name="name" within={id} label={t("queueName")} defaultValue={name} width="half" />
          <Tick name="shared" within={id} defaultChecked={shared}>
            {t("shared")}
          </Tick>
          <div>
            <SubmitButton tone="secondary">{t("saveChange")}</SubmitButton>
          </div>
        </ApiForm>
        <ApiForm action={action} method="DELETE" next="/review/queues?done=removed" label={t("removeNamed", { name })}>
          <p className="text-muted">{t(shared ? "removeShared" : "removeOwn")}</p>
          <div>
            <SubmitButton tone="quiet" icon="bin">
              {t("removeNamed", { name })}
            </SubmitButton>
          </div>
        </ApiForm>
      </div>
    </Panel>
  );
}
