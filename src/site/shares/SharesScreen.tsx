import type { Shares } from '#committees/shares.ts'
import { SHARES_PATH } from '#committees/shares-path.ts'
import { refusalNamed } from '#i18n/refusal-words.ts'
import { shareTexts as texts } from '#i18n/shares.ts'
import { steeringTexts } from '#i18n/steering.ts'
import { unbreakable } from '#i18n/typeset.ts'
import { refill, type Kept } from '#site/refill.ts'
import { SitePage } from '#site/SitePage.tsx'
import { Button } from '#ui/components/Button.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import { Figures } from '#ui/components/Figures.tsx'
import { Money } from '#ui/components/Money.tsx'
import { Outcome } from '#ui/components/Outcome.tsx'
import { Select } from '#ui/components/Select.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { PlainList } from '#ui/layout/PlainList.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import { ShareHistory } from './ShareHistory.tsx'
import { ShareTable } from './ShareTable.tsx'

export type SharesScreenProps = {
  /** Undefined while no edition is published. */
  view: Shares | undefined
  editions: readonly { slug: string; title: string }[]
  done: boolean
  refused: string | undefined
  kept: Kept
}

const Said = ({ done, refused, kept }: Pick<SharesScreenProps, 'done' | 'refused' | 'kept'>) => {
  const refusal = refusalNamed(refused)
  if (refusal)
    return (
      <Outcome tone="error" title={refusal.sentence}>
        <p>{refusal.remedy}</p>
        <PlainList>
          {(kept?.errors ?? []).map(({ field, message }) => (
            <span key={field}>{unbreakable(message)}</span>
          ))}
        </PlainList>
      </Outcome>
    )
  return done ? <Outcome tone="success">{texts.saved}</Outcome> : null
}

const Choose = ({ view, editions }: Pick<SharesScreenProps, 'view' | 'editions'>) =>
  editions.length < 2 ? null : (
    <form method="get" action={SHARES_PATH}>
      <Stack>
        <Select
          id="appel"
          label={texts.call}
          options={editions.map(({ slug, title }) => ({ value: slug, label: title }))}
          defaultValue={view?.call.slug}
          required
        />
        <div>
          <Button type="submit" appearance="secondary">
            {texts.show}
          </Button>
        </div>
      </Stack>
    </form>
  )

const Content = ({ view, kept }: { view: Shares; kept: Kept }) => (
  <>
    <Figures
      figures={[
        { label: texts.envelope, value: <Money cents={view.envelope} /> },
        { label: texts.shared, value: <Money cents={view.shared} /> },
        { label: texts.unshared, value: <Money cents={view.envelope - view.shared} /> },
      ]}
    />
    <Section id="parts" title={view.title} help={texts.help}>
      <ShareTable view={view} refilled={refill(kept, `/api/envelopes/shares/${view.call.slug}`)} />
    </Section>
    <ShareHistory history={view.history} />
  </>
)

/** Where DGEFP shares the envelope of an edition out among the regions (R017, R070). */
export const SharesScreen = ({ view, editions, kept, ...outcome }: SharesScreenProps) => (
  <SitePage
    path={SHARES_PATH}
    density="agent"
    breadcrumb={{
      current: texts.title,
      parents: [{ label: steeringTexts.title, href: '/pilotage' }],
    }}
  >
    <PageHeading title={texts.title} lead={texts.lead} />
    <Stack gap="large">
      <Said kept={kept} {...outcome} />
      <Choose view={view} editions={editions} />
      {view ? (
        <Content view={view} kept={kept} />
      ) : (
        <EmptyState title={texts.none}>
          <p>{texts.noneAdvice}</p>
        </EmptyState>
      )}
    </Stack>
  </SitePage>
)
