import { getTranslations } from "next-intl/server";
import { Notice } from "@/ui/notice";
import { shownVersion } from "./shown-version";

/** Why nothing can be changed here, where nothing can. */
export async function ReadOnlyNotice({ versionId }: { versionId: string }) {
  const [{ version, mayEdit }, t] = await Promise.all([shownVersion(versionId), getTranslations("editing")]);
  if (mayEdit) return null;
  return <Notice>{t(version.status === "draft" ? "readersOnly" : "readOnly")}</Notice>;
}
