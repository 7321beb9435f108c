import { Button, ButtonRow, LinkButton } from "@/ui/button";
import { Mark } from "@/ui/mark";
import type { Trouble } from "@/ui/trouble-words";

/** What is shown when a page throws: it leans on nothing but its words. */
export function TroublePage({ words, onAgain }: { words: Trouble; onAgain: () => void }) {
  return (
    <main data-room="applicant" className="mx-auto grid max-w-column gap-5 px-4 py-16 sm:px-6">
      <Mark className="size-12" />
      <h1 className="text-3xl">{words.title}</h1>
      <p>{words.text}</p>
      <ButtonRow>
        <Button tone="primary" onClick={onAgain}>
          {words.again}
        </Button>
        <LinkButton href="/">{words.start}</LinkButton>
      </ButtonRow>
    </main>
  );
}
