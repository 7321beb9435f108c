/** The id of the first control of a field, where an error summary's link leads; safe in an address. */
export const fieldId = (name: string, within?: string) =>
  `field-${(within ? `${within}.${name}` : name).replace(/[^A-Za-z0-9_-]+/g, "-").replace(/-$/, "")}`;
