import * as v from "valibot";
import { choice, chosenId, emailAddress, line } from "../input.ts";
import { languages } from "../language.ts";
import { newPassword } from "./new-password.ts";

const name = line(120, "name_missing");
const locale = choice(languages);

/** A password that is there already is compared, not judged. */
const password = v.pipe(
  v.string("password_missing"),
  v.minLength(1, "password_missing"),
  v.maxLength(1000, "too_long"),
);

/** An address that is there already is looked up, not judged. */
const email = line(254, "email_missing");

export const signInSchema = v.object({ email, password });

export const resetRequestSchema = v.object({ email: emailAddress });

export const resetSchema = v.object({ password: newPassword });

export const newAccountSchema = v.object({ name, locale, password: newPassword });

export const profileSchema = v.object({ name, locale });

export const passwordChangeSchema = v.object({ currentPassword: password, newPassword });

export const erasureSchema = v.object({ erasePassword: password });

export const themeSchema = v.object({ theme: choice(["system", "light", "dark"]) });

export const leavingSchema = v.object({ tenant: chosenId() });
