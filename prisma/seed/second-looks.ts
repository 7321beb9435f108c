import type { Definition } from "@/features/eligibility/domain/definition";
import type { Actor } from "@/features/identity/domain/actor";
import { giveSecondLook } from "@/features/review/use-cases/give-second-look";
import { takeSecondLook } from "@/features/review/use-cases/take-second-look";
import type { Database } from "@/server/db";
import { firstDefinition } from "../definition";
import { contextAs, done } from "./filing";

const { settings } = firstDefinition;

/** The first form with higher shares of second looks: a demonstration has few cases, and there is to be something to see. */
export const demonstrationForm: Definition = {
  ...firstDefinition,
  settings: { ...settings, secondLook: { ...settings.secondLook!, randomPercent: 40, riskPercent: 60 } },
};

/** Looks that are left for whoever tries the desk. */
const left = 3;
/** Every so many-th second officer comes to another conclusion. */
const differs = 6;

/** Supervisors give, one after the other, the looks that were drawn; those drawn last are still to be taken. */
export async function giveSecondLooks(db: Database, people: Actor[], from: Date): Promise<void> {
  const drawn = await db.secondLook.count({ where: { drawn: true, givenAt: null } });
  for (let at = 0; at < drawn - left; at += 1) {
    const by = people[at % people.length]!;
    const context = contextAs(db, by, new Date(from.getTime() + at * 8 * 60_000));
    const taken = done("take a second look", await takeSecondLook(context));
    if (!taken) return;
    const { version, decisionId } = await db.secondLook.findUniqueOrThrow({ where: { id: taken.id } });
    const first = await db.decision.findUniqueOrThrow({ where: { id: decisionId } });
    const opinion = at % differs === differs - 1 ? other : sameAs(first);
    done("give a second look", await giveSecondLook(context, { lookId: taken.id, version, ...opinion }));
  }
}

const other = { outcome: "ASK" as const, reasons: [], note: "The plan names no host; I would ask before deciding." };

const sameAs = ({ outcome, reasons }: { outcome: string; reasons: string[] }) =>
  outcome === "REFUSE"
    ? { outcome: "REFUSE" as const, reasons, note: "I find the condition not met either." }
    : { outcome: "GRANT" as const, reasons: [], note: "Degree, papers and plan fit each other." };
