import type { HistoryEntry } from '#filing/history.ts'
import { formatInstant } from '#i18n/dates.ts'
import { historyTexts as texts } from '#i18n/instruction-dossier.ts'
import { Timeline } from '#ui/components/Timeline.tsx'

/** What happened to a dossier, in its order: when, by which role, for which reason. */
export const History = ({ entries, zone }: { entries: readonly HistoryEntry[]; zone: string }) =>
  entries.length === 0 ? (
    <p>{texts.none}</p>
  ) : (
    <Timeline
      entries={entries.map(({ key, title, at, by, reason, dueAt }) => ({
        key,
        title,
        state: 'done',
        when: formatInstant(at, zone),
        children: (
          <>
            <p>{texts.by(by)}</p>
            {dueAt ? <p>{texts.due(formatInstant(dueAt, zone))}</p> : null}
            {reason ? <p>{texts.reason(reason)}</p> : null}
          </>
        ),
      }))}
    />
  )
