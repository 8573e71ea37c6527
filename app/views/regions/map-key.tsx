import { type AreaState, areaStates } from "../../domain/regions/board.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { ConferenceStatus } from "../conference-status.tsx";

/** Which shape means what, of those on the map. */
export function MapKey({ states }: { states: readonly AreaState[] }) {
  const t = useTranslate();
  const present = areaStates.filter((state) => states.includes(state));
  if (present.length === 0) return null;
  return (
    <div className="map-key">
      <p>{t("board.map.key")}</p>
      <ul>
        {present.map((state) => (
          <li key={state}>
            <ConferenceStatus standing={state} />
          </li>
        ))}
      </ul>
    </div>
  );
}
