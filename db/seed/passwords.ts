import { randomInt } from "node:crypto";

const words = (
  "alm ask bark berg blad bok brus dal damm dimma eka ekorre fisk gran grind hamn havre hjort holme humle iller kaj kanot " +
  "karta klint klippa kobbe kompass korg kulle kust lada lind ljung lykta mosse myr norr ostron palm pil port prick " +
  "ranka sand seger skog sluss sommar spira sten strand sund svan tall tinne torg vals vante vik vind vinge"
).split(" ");

/** A password that can be read out and typed on any keyboard: four words and four digits, about 37 bits. */
export function readablePassword(): string {
  const picked = Array.from({ length: 4 }, () => words[randomInt(words.length)]);
  return `${picked.join("-")}-${String(randomInt(10_000)).padStart(4, "0")}`;
}
