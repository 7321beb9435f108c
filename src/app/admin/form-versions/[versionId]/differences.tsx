import { useTranslations } from "next-intl";
import { byPart, type Difference } from "@/features/eligibility/domain/difference/difference";
import { inLanguage } from "@/features/eligibility/domain/text";
import { Tag, type TagTone } from "@/ui/tag";
import { MemberChange, type Sides } from "./member-change";

const tones: Record<Difference["change"], TagTone> = {
  added: "ok",
  removed: "refusal",
  changed: "info",
  moved: "warn",
};
const icons = { added: "plus", removed: "bin", changed: "pencil", moved: "right" } as const;

type Props = { differences: readonly Difference[]; sides: Sides; locale: string };

/** Every change in words, by what it is about; each kind of change has a word, a shape and a colour. */
export function Differences({ differences, sides, locale }: Props) {
  const t = useTranslations("versions");
  if (differences.length === 0) return <p className="text-muted">{t("difference.none")}</p>;
  return (
    <div className="grid gap-6">
      {Object.entries(byPart(differences)).map(
        ([part, changes]) =>
          changes.length > 0 && (
            <section key={part} aria-labelledby={`part-${part}`}>
              <h2 id={`part-${part}`} className="mb-2 text-lg">
                {t(`partsOf.${part as "fields"}`)}{" "}
                <span className="tabular font-normal text-muted">{changes.length}</span>
              </h2>
              <ul className="grid gap-2">
                {changes.map((change) => (
                  <li
                    key={`${change.change} ${change.kind} ${change.id}`}
                    className="rounded-lg border border-line bg-raised px-3.5 py-2.5"
                  >
                    <OneChange change={change} sides={sides} locale={locale} />
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  );
}

function OneChange({ change, sides, locale }: { change: Difference; sides: Sides; locale: string }) {
  const t = useTranslations("versions");
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1">
        <Tag tone={tones[change.change]} icon={icons[change.change]}>
          {t(`changes.${change.change}`)}
        </Tag>
        {change.label && <strong className="min-w-0">{inLanguage(change.label, locale)}</strong>}
        <code className="font-mono text-[0.88em] text-muted wrap-anywhere">{change.id}</code>
      </p>
      {change.from && change.to && (
        <p className="mt-1 text-muted">
          {t("difference.moved", { from: whereIs(change.from, t), to: whereIs(change.to, t) })}
        </p>
      )}
      {change.members.length > 0 && (
        <dl className="mt-2 grid gap-2">
          {change.members.map((member) => (
            <MemberChange key={member.member} {...member} unit={change} sides={sides} locale={locale} />
          ))}
        </dl>
      )}
    </>
  );
}

type Translator = ReturnType<typeof useTranslations<"versions">>;

const whereIs = ({ parent, after }: { parent: string; after: string | null }, t: Translator) => {
  const place = parent || "top";
  return after ? t("difference.after", { place, after }) : t("difference.first", { place });
};
