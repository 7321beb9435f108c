"use client";

import { useTroubleWords } from "@/ui/trouble-words";
import { TroublePage } from "./trouble-page";

export default function ErrorPage({ retry }: { retry: () => void }) {
  const words = useTroubleWords();
  return words && <TroublePage words={words} onAgain={retry} />;
}
