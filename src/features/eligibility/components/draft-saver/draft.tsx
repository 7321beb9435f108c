"use client";

import { createContext, type ReactNode, type RefObject, useContext, useEffect, useMemo, useRef } from "react";

export type Language = { locale: string; name: string };

type Draft = {
  versionId: string;
  /** As last heard from the server; every editor of the page saves with it. */
  version: RefObject<number>;
  /** False where it is only shown: a published version, or somebody who may not change it. */
  editable: boolean;
  /** Those in which texts are written, the reader's own first. */
  languages: Language[];
  locale: string;
};

const Context = createContext<Draft | null>(null);

type Props = {
  versionId: string;
  version: number;
  editable: boolean;
  languages: Language[];
  locale: string;
  children: ReactNode;
};

/** The draft that the editors below it change. */
export function DraftProvider({ versionId, version, editable, languages, locale, children }: Props) {
  const latest = useRef(version);
  useEffect(() => {
    latest.current = Math.max(latest.current, version);
  }, [version]);
  const draft = useMemo(
    () => ({ versionId, version: latest, editable, languages, locale }),
    [versionId, editable, languages, locale],
  );
  return <Context.Provider value={draft}>{children}</Context.Provider>;
}

export function useDraft(): Draft {
  const draft = useContext(Context);
  if (!draft) throw new Error("An editor stands outside of a DraftProvider");
  return draft;
}
