import { useTranslations } from "next-intl";
import { classes } from "./class-names";
import { controlLook, controlProps, Field, type FieldProps, Hint } from "./field";

type Props = FieldProps & {
  /** Media types and endings: "image/jpeg,image/png,application/pdf". */
  accept?: string;
  multiple?: boolean;
  /** The size limit, shown below the hint. */
  mostMegabytes?: number;
};

export function FileField(props: Props) {
  const { name, accept, multiple, mostMegabytes } = props;
  const t = useTranslations("kit");
  return (
    <Field {...props}>
      {mostMegabytes && <Hint>{t("fileSize", { size: mostMegabytes })}</Hint>}
      <input
        {...controlProps(props)}
        type="file"
        name={name}
        accept={accept}
        multiple={multiple}
        className={classes(
          controlLook,
          "w-full",
          "file:me-[0.8em] file:cursor-pointer file:rounded-sm file:border file:border-control file:bg-sunken file:px-[0.8em] file:py-[0.3em] file:font-semibold file:text-ink",
        )}
      />
    </Field>
  );
}
