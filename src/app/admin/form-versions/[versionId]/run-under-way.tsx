import type { RunView } from "@/features/impact/schema";
import { ApiForm } from "@/ui/api-form";
import { SubmitButton } from "@/ui/button";
import { RunProgress } from "./run-progress";

type Props = {
  /** Of the run in the API. */
  address: string;
  /** The page that shows it. */
  next: string;
  progress: RunView["progress"];
  words: { running: string; waiting: string; note: string; cancel: string };
  mayCancel: boolean;
};

/** A run that has not ended: how far it is, and the way to stop it. */
export function RunUnderWay({ address, next, progress, words, mayCancel }: Props) {
  return (
    <div className="grid max-w-[34em] gap-3">
      <RunProgress address={address} progress={progress} words={words} />
      <p className="text-muted">{words.note}</p>
      {mayCancel && (
        <ApiForm action={`${address}/cancellation`} next={next}>
          <SubmitButton tone="secondary">{words.cancel}</SubmitButton>
        </ApiForm>
      )}
    </div>
  );
}
