import "server-only";
import { seal, unseal } from "./seal";

const place = (userId: string) => `outbox_mail|secret|${userId}`;

/** Seals the secret of a mailed link for its way through the outbox; only the mail itself shows it. */
export const sealMailSecret = (userId: string, secret: string): string => seal(secret, place(userId));

export const openMailSecret = (userId: string, sealed: string): string => unseal(sealed, place(userId));
