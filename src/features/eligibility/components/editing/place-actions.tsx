"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/ui/button";
import type { Change, Path } from "../../domain/changes";
import { useAct } from "./use-act";

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
