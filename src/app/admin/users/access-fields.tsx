import { useTranslations } from "next-intl";
import { type Role, roles } from "@/features/identity/domain/actor";
import { skills } from "@/features/identity/domain/skills";
import { Checkboxes } from "@/ui/choice-fields";
import { Details } from "@/ui/details";
import type { Option } from "@/ui/select-field";

type Access = { roles: Role[]; posts: string[]; languages: string[]; skills: string[] };
type Props = { chosen: Access; posts: Option[]; languages: Option[] };

/** What somebody may do, and where. The empty hidden fields say "none" where nothing is ticked. */
export function AccessFields({ chosen, posts, languages }: Props) {
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
      <input type="hidden" name="languages" value="" />
      <input type="hidden" name="skills" value="" />
      <Details summary={t("fitOf", { count: chosen.languages.length + chosen.skills.length })}>
        <div className="grid gap-5">
          <p>{t("fitHint")}</p>
          <Checkboxes
            name="languages"
            label={t("languages")}
            hint={t("languagesHint")}
            options={languages}
            defaultValue={chosen.languages}
          />
          <Checkboxes
            name="skills"
            label={t("skills")}
            hint={t("skillsHint")}
            options={skills.map((skill) => ({ value: skill, label: t(`skillNames.${skill}`) }))}
            defaultValue={chosen.skills}
          />
        </div>
      </Details>
    </>
  );
}
