import { useTranslations } from "next-intl";
import { demonstrationPassword } from "@/features/identity/domain/demonstration";
import type { DemonstrationAccount } from "@/features/identity/queries";

/** One press signs in as one of the cast; only the demonstration shows this. */
export function DemonstrationAccounts({ cast, next }: { cast: DemonstrationAccount[]; next: string }) {
  const t = useTranslations("account.demonstration");
  const roles = useTranslations("account.roles");
  return (
    <section aria-labelledby="demonstration" className="grid gap-3 rounded-lg border border-line bg-sunken p-5">
      <h2 id="demonstration" className="text-xl">
        {t("title")}
      </h2>
      <p>
        {t("text")} <code className="font-mono">{demonstrationPassword}</code>
      </p>
      <form method="post" action="/api/v1/sessions">
        <input type="hidden" name="password" value={demonstrationPassword} />
        {next && <input type="hidden" name="next" value={next} />}
        <ul className="grid gap-2 sm:grid-cols-2">
          {cast.map(({ email, name, roles: [role = "applicant"] }) => (
            <li key={email}>
              <button
                type="submit"
                name="email"
                value={email}
                className="block w-full rounded-md border border-control bg-raised px-4 py-2.5 text-start hover:bg-action-soft"
              >
                <span className="font-semibold">{name}</span> <span className="text-muted">{roles(role)}</span>
                <span className="block text-[0.88em] text-muted">{email}</span>
              </button>
            </li>
          ))}
        </ul>
      </form>
    </section>
  );
}
