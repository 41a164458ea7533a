import type { ToNotify } from '#decisions/to-notify.ts'
import { notificationTexts as texts } from '#i18n/decisions.ts'
import { Button } from '#ui/components/Button.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import { Inline } from '#ui/layout/Inline.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import { decisionColumns } from './columns.tsx'
import { NotifyAll } from './NotifyAll.tsx'
import { NOTIFICATIONS_PATH } from './path.ts'

/** What was chosen, read once more: a decision that is notified is not taken back. */
export const Confirmation = ({ asked }: { asked: readonly ToNotify[] }) => {
  const references = asked.map(({ dossier }) => dossier.reference)
  return (
    <NotifyAll action="/api/decisions/notify" references={references} back={NOTIFICATIONS_PATH}>
      {references.map((reference) => (
        <input key={reference} type="hidden" name="references" value={reference} />
      ))}
      <Section id="confirmer" title={texts.confirm(asked.length)} help={texts.confirmHelp}>
        <Stack>
          <DataTable
            caption={texts.confirm(asked.length)}
            captionHidden
            columns={decisionColumns}
            rows={asked}
            rowKey={({ dossier }) => dossier.reference}
          />
          <Inline>
            <Button type="submit">{texts.submit(asked.length)}</Button>
            <ButtonLink href={NOTIFICATIONS_PATH} appearance="secondary">
              {texts.giveUp}
            </ButtonLink>
          </Inline>
        </Stack>
      </Section>
    </NotifyAll>
  )
}
