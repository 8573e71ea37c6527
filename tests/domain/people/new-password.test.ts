import { expect, test } from "vitest";
import { readInput } from "../../../app/domain/input.ts";
import { requireUncommon } from "../../../app/domain/people/new-password.ts";
import { resetSchema } from "../../../app/domain/people/schema.ts";

const own = ["Karin Ek-Lindqvist", "karin.lindqvist@sambruk.example"];
const judge = (password: string) => () => requireUncommon(password, own, "password");

test.each([
  "password1234",
  "P@ssw0rd2024!",
  "lösenord12345",
  "Losenord-2025",
  "adgangskode123",
  "Sommar2024!!",
  "123456789012",
  "210987654321",
  "qwertyuiopå1",
  "1qaz2wsx3edc",
  "1q2w3e4r5t6y",
  "aaaaaaaaaaaa",
  "hejhejhejhej",
  "bankbankbank",
  "karinlindqvist",
  "K4rin.Lindqvist99",
  "sambruk-sambruk-1",
  "Välkommen2026",
  "rödatråden123",
])("%s is guessed early", (password) => {
  expect(judge(password)).toThrow(expect.objectContaining({ code: "password_common", field: "password" }));
});

test.each([
  "granit lykta seglats 41",
  "correct horse battery staple",
  "mitt lösenord är en lång mening",
  "x7!Qz9#mK2$w",
  "874512903467",
  "blåbärsgröt i ån",
  "hjort-kompass-mosse-0421",
  "Ek är ett träd i skogen",
])("%s is not", (password) => {
  expect(judge(password)).not.toThrow();
});

test.each([
  ["", "password_missing"],
  ["elva tecken", "password_short"],
  ["å".repeat(1001), "too_long"],
])("a password of another length than 12 to 1000 characters is refused: %s", (password, code) => {
  expect(() => readInput(resetSchema, { password })).toThrow(expect.objectContaining({ code }));
});
