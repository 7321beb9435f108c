/** How often somebody may try, before RATE_LIMIT_FACTOR. Addresses and accounts are counted apart. */
export const limits = {
  signInByAccount: { name: "sign-in-account", times: 5, perSeconds: 900 },
  signInByAddress: { name: "sign-in-address", times: 50, perSeconds: 900 },
  mailByAccount: { name: "mail-account", times: 3, perSeconds: 3_600 },
  mailByAddress: { name: "mail-address", times: 20, perSeconds: 3_600 },
  linkByAddress: { name: "link-address", times: 30, perSeconds: 3_600 },
  passwordByAccount: { name: "password-account", times: 5, perSeconds: 900 },
  refusalsByAccount: { name: "refusals-account", times: 60, perSeconds: 600 },
} as const;
