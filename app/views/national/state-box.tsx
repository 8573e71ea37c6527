import type { NetworkTenant } from "../../domain/tenants/network.server.ts";
import type { TenantState } from "../../domain/tenants/network-schema.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Box } from "../../ui/box.tsx";
import { Button } from "../../ui/button.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { PostForm } from "../../ui/post-form.tsx";

const deeds = {
  active: "reactivate",
  suspended: "suspend",
  archived: "archive",
} as const satisfies Record<TenantState, string>;

const ways: Record<TenantState, readonly TenantState[]> = {
  active: ["archived", "suspended"],
  suspended: ["active", "archived"],
  archived: ["active", "suspended"],
};

/** Whether the space is open, and the ways to change that: each says what it leads to first. */
export function StateBox({ space }: { space: NetworkTenant }) {
  const t = useTranslate();
  const isNetwork = space.kind === "network";
  return (
    <Box title={t("national.space.stateTitle")}>
      <p className="-mt-1 mb-4 text-sm">{t(`national.space.stateNow.${isNetwork ? "network" : space.state}`)}</p>
      {isNetwork ? null : (
        <div className="space-y-2.5">
          {ways[space.state].map((state) => (
            <Confirm
              key={state}
              label={t(`national.space.${deeds[state]}`)}
              wide
              question={t(`national.space.${deeds[state]}Ask`)}
            >
              <PostForm intent="state">
                <input type="hidden" name="state" value={state} />
                <Button>{t(`national.space.${deeds[state]}Do`)}</Button>
              </PostForm>
            </Confirm>
          ))}
        </div>
      )}
    </Box>
  );
}
