import { cleanMarkdown } from "../markdown/clean.server.ts";
import { Refusal } from "../refusal.ts";
import { insertMarks } from "./draft-pictures.ts";
import type { DraftToSave } from "./drafts.server.ts";
import type { DraftInput } from "./schema.ts";
import type { ReadUploads } from "./uploads.server.ts";

/**
 * Cleans the texts of a draft and puts the marks of new pictures into its body, at `insertAt` or its end.
 * @throws {Refusal} about the text that is too long or too deep
 */
export function prepareDraft(input: DraftInput, { uploads, stored }: ReadUploads, insertAt?: number): DraftToSave {
  const marks = uploads.text.map(({ key }) => key).filter((key) => !input.body.includes(`picture:${key}`));
  const body = cleanMarkdown(insertMarks(input.body, marks, insertAt), "body");
  const answers = input.questions.map(({ answer }, index) => cleanMarkdown(answer, `questions.${index}.answer`));
  const questions = input.questions.map(({ question }, index) => ({
    question,
    answer: answers[index]?.markdown ?? "",
  }));
  refuseTooLarge(questions);
  return {
    input: { ...input, body: body.markdown, questions },
    found: [body, ...answers].flatMap(({ pictures }) => pictures),
    uploads,
    stored,
  };
}

/** Bytes of all questions and answers; the database stores a little more than these. */
const maxInterviewBytes = 380_000;

function refuseTooLarge(questions: DraftInput["questions"]): void {
  if (Buffer.byteLength(JSON.stringify(questions)) <= maxInterviewBytes) return;
  const lengths = questions.map(({ answer }) => answer.length);
  const longest = lengths.indexOf(Math.max(...lengths));
  throw new Refusal("text_too_long", `questions.${longest}.answer`, { limit: 20_000 });
}
