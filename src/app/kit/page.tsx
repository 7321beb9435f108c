import { notFound } from "next/navigation";
import { env } from "@/server/env";
import { Page, PageTitle, Shell } from "@/ui/shell";
import { LanguageChoice } from "../language-choice";
import { FormParts } from "./form-parts";
import { ReadingParts } from "./reading-parts";
import { WayParts } from "./way-parts";

export const metadata = { title: "The kit" };

/** Every part in every state, for those who build and for the sweep by axe. Not there in production. */
export default async function KitPage({ searchParams }: { searchParams: Promise<{ room?: string }> }) {
  if (!env().KVISA_DEMO && env().NODE_ENV === "production") notFound();
  const room = (await searchParams).room === "desk" ? "desk" : "applicant";
  return (
    <Shell
      room={room}
      brand={{ name: "K-Visa Portal", href: "/", room: "Kit" }}
      skip="Skip to the content"
      banner="The kit: not there in production."
      navigation={{
        label: "Main",
        items: [
          { href: "/kit", label: "Applicants' room", current: room === "applicant" },
          { href: "/kit?room=desk", label: "The desk", current: room === "desk" },
        ],
      }}
      aside={<LanguageChoice />}
      footer={{ label: "About this site", notice: "A standing notice.", items: [{ href: "/about", label: "About" }] }}
    >
      <Page width="wide">
        <div lang="en" className="grid gap-12">
          <PageTitle lead="What it is made of, in every state. Pages use these parts and write no class of their own for them.">
            The kit
          </PageTitle>
          <ReadingParts />
          <FormParts />
          <WayParts />
        </div>
      </Page>
    </Shell>
  );
}
