import { type ItemKind, itemKinds } from "../../domain/items/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";

/** Narrows the queue to texts of one kind. */
export function QueueFilter({ kind }: { kind: ItemKind | null }) {
  const t = useTranslate();
  return (
    <nav className="subnav mt-0 mb-6" aria-label={t("review.filter.label")}>
      <ul>
        {[null, ...itemKinds].map((one) => (
          <li key={one}>
            <a href={queueAddress(one)} aria-current={one === kind ? "page" : undefined}>
              {t(`review.filter.${one ?? "all"}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** @param after the cursor of a page */
export function queueAddress(kind: ItemKind | null, after: string | null = null): string {
  const search = new URLSearchParams({ ...(kind ? { kind } : {}), ...(after ? { after } : {}) });
  return search.size > 0 ? `/national/review?${search}` : "/national/review";
}
