import type { User } from "./user";

/** An account as the API shows it to its keepers: nothing of the password. */
export const showUser = ({ passwordHash: _hidden, ...user }: User) => user;
