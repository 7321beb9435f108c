import { useTranslations } from "next-intl";
import { CharacterCount } from "./character-count";
import { classes } from "./class-names";
import { controlLook, controlProps, Field, type FieldProps } from "./field";

type Props = FieldProps & {
  defaultValue?: string;
  rows?: number;
  /** Shows how much is left; the text is never cut. */
  most?: number;
  mono?: boolean;
  spellCheck?: boolean;
};

export function TextArea(props: Props) {
  const { name, defaultValue, rows = 5, most, mono, spellCheck, below } = props;
  const t = useTranslations("kit");
  const control = controlProps(props);
  const count = most && (
    <CharacterCount
      controlId={control.id}
      most={most}
      words={{
        atMost: t("atMost", { count: most }),
        left: t("charactersLeft", { count: "#" }),
        over: t("charactersOver", { count: "#" }),
      }}
    />
  );
  return (
    <Field
      {...props}
      below={
        <>
          {count}
          {below}
        </>
      }
    >
      <textarea
        {...control}
        name={name}
        rows={rows}
        defaultValue={defaultValue}
        spellCheck={spellCheck}
        className={classes(controlLook, "w-full", mono && "font-mono tracking-wide")}
      />
    </Field>
  );
}
