import { getTranslations } from "next-intl/server";
import { Mark } from "@/ui/mark";
import { NothingHere } from "./nothing-here";

export async function generateMetadata() {
  const t = await getTranslations("common.notFound");
  return { title: t("title") };
}

/** For addresses outside every room. It travels along with each page, so it stays this small. */
export default function NotFound() {
  return (
    <main data-room="applicant" className="mx-auto max-w-column px-4 py-16 sm:px-6">
      <Mark className="mb-6 size-12" />
      <NothingHere />
    </main>
  );
}
