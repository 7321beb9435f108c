import { redirect } from "next/navigation";
import { shownVersion } from "../shown-version";
import { settingParts } from "./parts";

type Props = { params: Promise<{ versionId: string }> };

/** The settings begin with their first part. */
export default async function SettingsPage({ params }: Props) {
  const { version } = await shownVersion((await params).versionId);
  redirect(`/admin/form-versions/${version.id}/settings/${settingParts[0]}`);
}
