import { z } from "zod";

/** As typed; whether it is an address of an account is not told. */
export const signInInput = z.object({ email: z.string().max(320), password: z.string().max(1_024) });
export type SignInInput = z.infer<typeof signInInput>;
