import * as v from "valibot";
import { choice, emailAddress, line } from "../input.ts";
import { newPassword } from "./new-password.ts";

const name = line(120);
const locale = choice(["sv", "da", "nb", "en"]);

/** A password that is there already is compared, not judged. */
const password = v.pipe(v.string("required"), v.minLength(1, "required"), v.maxLength(1000, "too_long"));

export const signInSchema = v.object({ email: line(254), password });

export const resetRequestSchema = v.object({ email: emailAddress });

export const resetSchema = v.object({ password: newPassword });

export const newAccountSchema = v.object({ name, locale, password: newPassword });

export const profileSchema = v.object({ name, locale });

export const passwordChangeSchema = v.object({ currentPassword: password, newPassword });

export const erasureSchema = v.object({ erasePassword: password });

export const languageSchema = v.object({ locale });

export const themeSchema = v.object({ theme: choice(["system", "light", "dark"]) });
