"use client";

import { createContext, type ReactNode, useContext } from "react";

export type Trouble = { title: string; text: string; again: string; start: string };

const Words = createContext<Trouble | null>(null);

/** Hands the error page its few words while things still work, so that it needs nothing when they do not. */
export function TroubleWords({ words, children }: { words: Trouble; children: ReactNode }) {
  return <Words.Provider value={words}>{children}</Words.Provider>;
}

export const useTroubleWords = () => useContext(Words);
