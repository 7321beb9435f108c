/** Why a link was mailed; each works once and for so long. */
export const linkMinutes = {
  "confirm-address": 24 * 60,
  "reset-password": 30,
  invitation: 7 * 24 * 60,
} as const;

export type LinkPurpose = keyof typeof linkMinutes;
