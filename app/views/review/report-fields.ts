import type { Figure } from "../../domain/figures/figure.ts";
import type { NamedOrganisation, ReportAction, ReportText } from "../../domain/reports/report.ts";
import { paragraphsOf } from "../../domain/review/paragraph-difference.ts";
import type { ReadField } from "../../domain/review/read-field.ts";
import { formatDate } from "../../i18n/format.ts";
import { formatPartialDate } from "../../i18n/format-partial-date.ts";
import { countWords } from "../count-words.ts";
import { growthWords } from "../figures/growth-words.ts";
import { categoryWords } from "../report/category-words.ts";
import { type FieldSpeech, listed, ours, placing, theirs } from "./field-lines.ts";

/** A report field by field, in the order in which a reviewer reads them. */
export function reportFields(text: ReportText, speech: FieldSpeech): ReadField[] {
  const { t, locale } = speech;
  const { next, ratioToPrevious: ratio } = text;
  return [
    theirs("title", text.title),
    theirs("lede", text.lede),
    ...(text.form === "coordinator" ? [ours("period", periodWords(text, speech))] : []),
    theirs("body", ...paragraphsOf(text.body)),
    ...(text.form === "conference" ? conferenceFields() : []),
    listed(
      theirs(
        "actions",
        ...text.actions.map((action) => actionWords(action, speech)),
        text.noActions ? t("review.line.noActions") : "",
      ),
    ),
    ...placing(speech, text),
  ];

  /** What only a report of a conference has. */
  function conferenceFields(): ReadField[] {
    return [
      listed(ours("figures", ...text.figures.map((figure) => figureWords(figure, speech)))),
      theirs("figuresSource", text.figuresSource),
      ours("ratio", ratio === null ? "" : growthWords(t, locale, { ratio, qualifier: "exact", basis: "said" })),
      listed(
        theirs("organisations", ...text.organisations.map((organisation) => organisationWords(organisation, speech))),
      ),
      theirs("worked", ...paragraphsOf(text.worked)),
      theirs("didNotWork", ...paragraphsOf(text.didNotWork)),
      listed(theirs("lessons", ...lessons(text, speech))),
      theirs("participantVoices", ...paragraphsOf(text.participantVoices)),
      theirs("speakerVoices", ...paragraphsOf(text.speakerVoices)),
      ours(
        "nextTarget",
        next.sameTarget ? t("review.line.sameTarget") : next.target ? countWords(t, locale, next.target) : "",
      ),
      ours("nextForm", next.form ? t(`conferences.form.${next.form}`) : ""),
      theirs("nextNote", ...paragraphsOf(next.note)),
    ];
  }
}

/** "1 januari – 31 december 2020". */
function periodWords({ periodStartsOn, periodEndsOn }: ReportText, { locale }: FieldSpeech): string {
  const days = { precision: "day", startsOn: periodStartsOn, endsOn: periodEndsOn } as const;
  return formatPartialDate(locale, { ...days, season: null, startsDay: null, endsDay: null });
}

/** "Deltagare: drygt 400"; "Organisationer, kommuner: 62". */
function figureWords({ measure, dimension, category, count, qualifier }: Figure, { t, locale }: FieldSpeech): string {
  const part = categoryWords(t, { dimension, category });
  const what = [t(`reports.measures.${measure}`), part.toLocaleLowerCase(locale)].filter(Boolean).join(", ");
  return `${what}: ${count === null ? t("reports.page.present") : countWords(t, locale, { count, qualifier })}`;
}

function organisationWords({ name, kind }: NamedOrganisation, { t }: FieldSpeech): string {
  return `${name} (${t(`reports.kindOf.${kind}`)})`;
}

function lessons({ lessons: learnt }: ReportText, { t }: FieldSpeech): string[] {
  return learnt.map(({ day, text }) => {
    const head = day === null ? t("conferences.after.lesson") : t("conferences.after.lessonOfDay", { day });
    return `${head}: ${text}`;
  });
}

/** "Samla exemplen. Länsbiblioteket (Region Dalarna), senast 1 mars 2019". */
function actionWords({ title, owner, organisation, dueOn }: ReportAction, { t, locale }: FieldSpeech): string {
  const who = owner && organisation ? `${owner} (${organisation})` : owner || organisation;
  const due = dueOn ? t("review.line.due", { date: formatDate(locale, dueOn) }) : "";
  return [title, [who, due].filter(Boolean).join(", ")].filter(Boolean).join("\n");
}
