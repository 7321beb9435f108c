import { useTranslations } from "next-intl";
import { listAddress } from "../../domain/list-query";
import { queueKeys, queues } from "../../domain/queues";
import { type Command, DeskKeys, type KeyWords } from "./desk-keys";

const said = [
  "open",
  "title",
  "close",
  "on",
  "move",
  "enter",
  "tick",
  "palette",
  "sheet",
  "search",
  "none",
  "cases",
  "here",
  "go",
] as const;

/** Keys and palette with their words; pages add their own acts by `aria-keyshortcuts` on whatever is pressed. */
export function DeskKeysPart({
  shortcuts,
  pages,
  mayTake,
}: {
  shortcuts: boolean;
  pages: Command[];
  mayTake: boolean;
}) {
  const t = useTranslations("desk.keys");
  const list = useTranslations("review.list");
  const words = Object.fromEntries(said.map((key) => [key, t(key)])) as KeyWords;
  const commands: Command[] = [
    ...(mayTake ? [{ label: list("takeNext"), post: "/api/v1/cases/next-assignment" }] : []),
    ...queueKeys.map((key) => ({ label: t("queue", { name: list(key) }), href: listAddress(queues[key]) })),
    ...pages,
  ];
  return <DeskKeys shortcuts={shortcuts} commands={commands} words={words} />;
}
