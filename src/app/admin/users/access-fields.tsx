import { useTranslations } from "next-intl";
import { type Role, roles } from "@/features/identity/domain/actor";
import { Checkboxes } from "@/ui/choice-fields";
import { Details } from "@/ui/details";
import type { Option } from "@/ui/select-field";

type Props = { chosen: { roles: Role[]; posts: string[] }; posts: Option[] };

/** What somebody may do, and where. The empty hidden fields say "none" where nothing is ticked. */
export function AccessFields({ chosen, posts }: Props) {
  const t = useTranslations("admin.users");
  const words = useTranslations("account.roles");
  const meaning = useTranslations("admin.users.roleMeaning");
  return (
    <>
      <Checkboxes
        name="roles"
        label={t("roles")}
        hint={t("rolesHint")}
        options={roles.map((role) => ({ value: role, label: words(role), hint: meaning(role) }))}
        defaultValue={chosen.roles}
      />
      <input type="hidden" name="posts" value="" />
      <Details summary={t("postsOf", { count: chosen.posts.length, all: posts.length })}>
        <Checkboxes name="posts" label={t("posts")} hint={t("postsHint")} options={posts} defaultValue={chosen.posts} />
      </Details>
    </>
  );
}
