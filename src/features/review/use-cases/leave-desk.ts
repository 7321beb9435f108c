import "server-only";
import type { Context } from "@/features/identity/context";
import { saveDesk } from "../desk-repository";
import type { DeskView } from "../schema";

type Left = { [Part in keyof DeskView]?: DeskView[Part] | undefined };

/** Remembers how somebody left their desk, so that they find it so. A habit and no deed: the trail does not tell of it. */
export const leaveDesk = ({ db, actor }: Context, left: Left): Promise<void> => saveDesk(db, actor.id, left);
