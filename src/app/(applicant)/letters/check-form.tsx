import { useTranslations } from "next-intl";
import { SubmitButton } from "@/ui/button";
import { TextField } from "@/ui/text-field";

/** A plain GET form: checking changes nothing, and the address of the answer can be passed on. */
export function CheckForm({ typed, fault }: { typed?: string | undefined; fault?: string | undefined }) {
  const t = useTranslations("letters.check");
  return (
    <form action="/letters" className="grid gap-5">
      <TextField
        name="code"
        label={t("code")}
        hint={t("codeHint")}
        mono
        width="half"
        spellCheck={false}
        autoCapitalize="none"
        autoComplete="off"
        defaultValue={typed ?? ""}
        {...(fault ? { error: fault } : {})}
      />
      <div>
        <SubmitButton>{t("submit")}</SubmitButton>
      </div>
    </form>
  );
}
