"use client";

import { useSyncExternalStore } from "react";
import { troubleWords } from "@/messages/trouble";
import "@/ui/theme.css";
import { TroublePage } from "./trouble-page";

const nothingToWatch = () => () => {};
const noWishes: readonly string[] = [];

export default function GlobalError({ retry }: { retry: () => void }) {
  const wishes = useSyncExternalStore(
    nothingToWatch,
    () => navigator.languages,
    () => noWishes,
  );
  const words = troubleWords(wishes);
  return (
    <html lang={words.lang}>
      <body>
        <title>{words.title}</title>
        <TroublePage words={words} onAgain={retry} />
      </body>
    </html>
  );
}
