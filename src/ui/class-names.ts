/** Joins whole class strings; what is false or absent is left out. */
export const classes = (...parts: (string | false | null | undefined)[]) => parts.filter(Boolean).join(" ");
