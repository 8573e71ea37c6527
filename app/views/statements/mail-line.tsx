import { Rich } from "../../i18n/rich.tsx";

/** A sentence in which `<mail>` marks the address to write to. */
export function MailLine({ text }: { text: string }) {
  return (
    <p>
      <Rich text={text} tags={{ mail: (address) => <a href={`mailto:${address}`}>{address}</a> }} />
    </p>
  );
}
