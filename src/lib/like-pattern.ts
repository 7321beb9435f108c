/** Makes `%`, `_` and `\` in a text stand for themselves inside a LIKE pattern (and Prisma's `contains`). */
export const literally = (text: string): string => text.replace(/[\\%_]/g, "\\$&");
