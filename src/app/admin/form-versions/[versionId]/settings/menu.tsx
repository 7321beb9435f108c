import { useTranslations } from "next-intl";
import { type SettingPart, settingParts } from "./parts";

/** The parts of the settings, below each other or, where there is little room, in rows. */
export function SettingsMenu({ base, current }: { base: string; current: SettingPart }) {
  const t = useTranslations("settings");
  return (
    <nav aria-label={t("menu")}>
      <ul className="flex flex-wrap gap-x-1 lg:grid">
        {settingParts.map((part) => (
          <li key={part}>
            <a
              href={`${base}/${part}`}
              aria-current={part === current ? "page" : undefined}
              className="block rounded-md px-2 py-1 no-underline hover:bg-sunken hover:underline aria-[current=page]:bg-action-soft aria-[current=page]:font-semibold"
            >
              {t(`${part}.title`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
