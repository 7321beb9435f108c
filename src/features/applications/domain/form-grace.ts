const graceHours = 24;

/** Until when a draft may be sent under a form that was replaced at this time: somebody may sit at it in that moment. */
export const graceEnds = (replacedAt: Date): Date => new Date(replacedAt.getTime() + graceHours * 3_600_000);

/** `replacedAt` is null while the form is the one in force. */
export const isGraceOver = (replacedAt: Date | null, now: Date): boolean =>
  replacedAt !== null && now >= graceEnds(replacedAt);
