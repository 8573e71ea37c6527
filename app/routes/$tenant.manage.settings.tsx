import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readInput } from "../domain/input.ts";
import { cleanMarkdown } from "../domain/markdown/clean.server.ts";
import { recordPicture, storePicture } from "../domain/media/pictures.server.ts";
import { listAreas } from "../domain/tenants/areas.server.ts";
import { changeRows, emptyPartner, readRowChange, withPartnerRows } from "../domain/tenants/partner-rows.ts";
import { settingsSchema } from "../domain/tenants/schema.ts";
import { getSettings, saveSettings } from "../domain/tenants/settings.server.ts";
import { readSettingsForm } from "../domain/tenants/settings-form.ts";
import { getSpaceHead } from "../domain/tenants/space-head.server.ts";
import { memberAction } from "../http/actions.server.ts";
import type { SentForm } from "../http/form.server.ts";
import { memberLoader } from "../http/loaders.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import type { FormFailure } from "../ui/form-state.ts";
import { SettingsPage } from "../views/settings/settings-page.tsx";

export const handle = { nav: "space" };

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t("settings.title"));

export const loader = (args: LoaderFunctionArgs) =>
  memberLoader(args, "admin", async ({ db, tenant, role, url }) => {
    const { id, slug, name, state } = tenant;
    const { logo } = await getSpaceHead(db, tenant, role);
    return {
      space: { id, slug, name, logo, archived: state === "archived" },
      settings: await getSettings(db, id),
      areas: await listAreas(db),
      uploadId: randomUUID(),
      done: url.searchParams.get("done"),
    };
  });

export const action = (args: ActionFunctionArgs) =>
  memberAction(args, "admin", async ({ form, act, tenant }) => {
    const intent = form.text("intent");
    const change = readRowChange(intent);
    const typed = readSettingsForm(form.values);
    if (change) {
      const values = withPartnerRows(form.values, changeRows(typed.partners, change, emptyPartner));
      return data<FormFailure>({ ok: false, values, errors: [] }); // the same form, with other rows
    }
    const version = /^save-over:(\d+)$/.exec(intent)?.[1] ?? form.text("version");
    const settings = readInput(settingsSchema(typed.country), { ...typed, version });
    const about = (await cleanMarkdown(settings.about, "about")).markdown;
    const picture = await storeLogo(form, tenant.id);
    await act(async (db) => {
      if (picture) await recordPicture(db, picture);
      const logo = picture ? { fileId: picture.id } : form.text("removeLogo") ? { fileId: null } : undefined;
      await saveSettings(db, tenant.id, { ...settings, about }, logo);
    });
    return redirect(`/${tenant.slug}/manage/settings?done=saved`);
  });

async function storeLogo(form: SentForm, tenantId: string) {
  const sent = form.files.logo?.[0];
  return sent ? await storePicture({ tenantId, uploadId: form.text("upload"), sent, field: "logo" }) : null;
}

export default function Settings() {
  return <SettingsPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
