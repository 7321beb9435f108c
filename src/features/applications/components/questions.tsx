import type { FormField } from "@/features/eligibility/domain/form";
import { Question, type QuestionScene } from "./question";
import { RowsQuestion } from "./rows-question";

/** The questions of a page, in form order; companions are drawn with the question that they belong to. */
export function Questions({ fields, scene }: { fields: readonly FormField[]; scene: QuestionScene }) {
  return (
    <div id="questions" className="grid gap-8">
      {fields
        .filter(({ companionOf, kind }) => !companionOf && kind !== "upload" && kind !== "automatic")
        .map((field) =>
          field.kind === "rows" ? (
            <RowsQuestion key={field.key} field={field} scene={scene} />
          ) : (
            <Question key={field.key} field={field} name={field.key} value={scene.answers[field.key]} scene={scene} />
          ),
        )}
    </div>
  );
}
