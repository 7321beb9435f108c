"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/ui/button";
import type { Change, Path } from "../../domain/changes";
import { same } from "../draft-saver/changes";
import { useDraft } from "../draft-saver/draft";
import { sendChanges } from "../draft-saver/send-changes";

type Props = {
  path: Path;
  item: unknown;
  count: number;
  list: string;
  label: string;
  /** What goes with it when it is removed. */
  also?: Change[];
};

/** Moves a thing within its list, or takes it out; each is saved at once. */
export function PlaceActions({ path, item, count, list, label, also = [] }: Props) {
  const t = useTranslations("editing");
  const [asked, setAsked] = useState(false);
  const { act, problem } = useAct(item);
  const at = Number(path.at(-1));
  const inPlace = (index: number) => `${list}${list.includes("?") ? "&" : "?"}item=${index}#item`;
  const move = (to: number) => act([{ move: path, to }], inPlace(to));
  return (
    <>
      {at > 0 && (
        <Button icon="up" aria-label={t("moveUpNamed", { name: label })} onClick={() => move(at - 1)}>
          {t("moveUp")}
        </Button>
      )}
      {at < count - 1 && (
        <Button icon="down" aria-label={t("moveDownNamed", { name: label })} onClick={() => move(at + 1)}>
          {t("moveDown")}
        </Button>
      )}
      {asked ? (
        <Button tone="danger" icon="bin" onClick={() => act([...also, { remove: path }], list)}>
          {t("removeReally")}
        </Button>
      ) : (
        <Button icon="bin" aria-label={t("removeNamed", { name: label })} onClick={() => setAsked(true)}>
          {t("remove")}
        </Button>
      )}
      {problem && (
        <p role="alert" className="w-full font-semibold text-seal">
          {problem}
        </p>
      )}
    </>
  );
}

/** Changes sent at once, that of the thing itself last; where somebody else changed something else, it is sent once more. */
function useAct(item: unknown) {
  const t = useTranslations("editing");
  const draft = useDraft();
  const [problem, setProblem] = useState<string>();

  async function act(changes: Change[], next: string, tries = 2): Promise<void> {
    const sent = await sendChanges(draft.versionId, changes, draft.version.current);
    if (sent.kind === "saved") return location.assign(next);
    if (sent.kind === "conflict" && tries > 0 && same(sent.values.at(-1), item)) {
      draft.version.current = sent.version;
      return act(changes, next, tries - 1);
    }
    if (sent.kind === "conflict") return setProblem(t("movedOn"));
    if (sent.kind === "offline") return setProblem(t("offline"));
    setProblem(sent.message ?? sent.faults[0]?.message ?? t("failed"));
  }
  return { act, problem };
}
