import { z } from "zod";
import { locales } from "@/messages";
import { roles } from "./domain/actor";
import { skills } from "./domain/skills";

/** As typed; whether it is an address of an account is not told. */
export const signInInput = z.object({ email: z.string().max(320), password: z.string().max(1_024) });
export type SignInInput = z.infer<typeof signInInput>;

const email = z.string().max(320);
const password = z.string().max(1_024);
const token = z.string().min(1).max(200);
const name = z.string().max(200);
const post = z.string().regex(/^[a-z0-9_]{1,60}$/);
const languages = z.array(z.string().regex(/^[A-Za-z0-9-]{2,35}$/)).max(100);
const skillsNamed = z.array(z.enum(skills)).max(skills.length);
const version = z.number().int().min(1).max(2_147_483_647);

export const accountInput = z.strictObject({ email, password, name, locale: z.enum(locales) });
export type AccountInput = z.infer<typeof accountInput>;

export const tokenInput = z.strictObject({ token });
export const emailInput = z.strictObject({ email });

export const resetInput = z.strictObject({ token, password });
export type ResetInput = z.infer<typeof resetInput>;

export const passwordInput = z.strictObject({ current: password, password });
export type PasswordInput = z.infer<typeof passwordInput>;

export const languageInput = z.strictObject({ locale: z.enum(locales) });

export const inviteInput = z.strictObject({
  email,
  name,
  roles: z.array(z.enum(roles)).min(1).max(roles.length),
  posts: z.array(post).max(500).default([]),
  /** Narrow which cases they are given next; nothing named narrows nothing. */
  languages: languages.default([]),
  skills: skillsNamed.default([]),
  /** Instead of naming each. */
  everyPost: z.boolean().optional(),
});
export type InviteInput = z.infer<typeof inviteInput>;

export const userChangeInput = z.strictObject({
  roles: z.array(z.enum(roles)).min(1).max(roles.length).optional(),
  posts: z.array(post).max(500).optional(),
  languages: languages.optional(),
  skills: skillsNamed.optional(),
  active: z.boolean().optional(),
  version,
});
export type UserChangeInput = z.infer<typeof userChangeInput>;

export const userView = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  roles: z.array(z.enum(roles)),
  posts: z.array(z.string()),
  languages: z.array(z.string()),
  skills: z.array(z.string()),
  locale: z.string(),
  active: z.boolean(),
  /** False until the address was proven by its mailed link. */
  confirmed: z.boolean(),
  version: z.number().int(),
});
export type UserView = z.infer<typeof userView>;
