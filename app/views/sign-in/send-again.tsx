import { useTranslate } from "../../i18n/use-translate.tsx";
import { Actions, Button } from "../../ui/button.tsx";
import { Knot } from "../../ui/knot.tsx";
import { Opening } from "../../ui/opening.tsx";
import { PostForm } from "../../ui/post-form.tsx";

type SendAgainProps = { form: { action: string; fields: [name: string, value: string][] } };

/** The form that met an expired sign-in, ready to go on its way. */
export function SendAgain({ form }: SendAgainProps) {
  const t = useTranslate();
  return (
    <div className="wrap">
      <Opening size="work" title={t("auth.again.title")} lede={t("auth.again.text")} ends="at-button">
        <p className="mt-4 text-sm text-soft">{t("auth.again.files")}</p>
        <PostForm action={form.action} className="mt-8">
          {form.fields.map(([name, value], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: names repeat, and the fields of a sent form keep their order
            <input key={index} type="hidden" name={name} value={value} />
          ))}
          <Actions>
            <Knot shape="disc" />
            <Button look="primary">{t("auth.again.submit")}</Button>
          </Actions>
        </PostForm>
      </Opening>
    </div>
  );
}
