import { getTranslations } from "next-intl/server";

export async function SignOutButton() {
  const t = await getTranslations("common.navigation");
  return (
    <form action="/api/v1/me/sign-out" method="post">
      <button type="submit" className="rounded-md px-1.5 py-1 font-medium underline underline-offset-4 hover:bg-sunken">
        {t("signOut")}
      </button>
    </form>
  );
}
