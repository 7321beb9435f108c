import { useTranslations } from "next-intl";
import { PinDialog } from "./pin-dialog";

export function PinForAnswers({ pinAt }: { pinAt: string }) {
  const t = useTranslations("casePage.pins");
  const viewer = useTranslations("casePage.viewer");
  const words = {
    title: t("title2", { label: "#" }),
    text: t("text"),
    hint: t("textHint"),
    save: t("save"),
    cancel: viewer("cancel"),
    failed: viewer("saveFailed"),
  };
  return <PinDialog pinAt={pinAt} words={words} />;
}
