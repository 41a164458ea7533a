import { dossierTexts as texts } from '#i18n/applicant.ts'
import { formatCents, formatEtp } from '#i18n/numbers.ts'
import { ToldOutcome } from '#site/dossier/ToldOutcome.tsx'
import { Button } from '#ui/components/Button.tsx'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { Accordion } from '#ui/components/Accordion.tsx'
import { Deadline } from '#ui/components/Deadline.tsx'
import { Facts } from '#ui/components/Facts.tsx'
import { TaskList } from '#ui/components/TaskList.tsx'
import { Columns } from '#ui/layout/Columns.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Section } from '#ui/layout/Section.tsx'

import type { DossierPage } from './load-dossier.ts'
import { tasksOf } from './tasks.ts'

const Money = ({ assessment: { totals } }: Pick<DossierPage, 'assessment'>) => (
  <Section id="chiffres" title={texts.money}>
    <Facts
      facts={[
        { term: texts.asked, value: formatCents(totals.asked) },
        { term: texts.maximum, value: formatCents(totals.maximum) },
        { term: texts.cofinancing, value: formatCents(totals.cofinancing) },
        { term: texts.etp, value: formatEtp(totals.etp) },
      ]}
    />
  </Section>
)

const Abandon = ({ reference }: { reference: string }) => (
  <Accordion title={texts.abandon}>
    <p>{texts.abandonWarning}</p>
    <form method="post" action={`/api/dossiers/${reference}/abandon`}>
      <Button type="submit" appearance="secondary" danger>
        {texts.abandon}
      </Button>
    </form>
  </Accordion>
)

const Filing = ({ reference }: { reference: string }) => (
  <Section id="depot" title={texts.filing}>
    <ButtonLink href={`/dossiers/${reference}/verification`} iconAfter="arrowRight">
      {texts.check}
    </ButtonLink>
  </Section>
)

type DraftDossierProps = {
  page: DossierPage
  /** Code of what was just refused. */
  refused: string | undefined
}

/** The home of a draft: its pages as tasks, the time left, the way to filing. */
export const DraftDossier = ({ page, refused }: DraftDossierProps) => {
  const { dossier, revision, evaluation, closesAt, now, right } = page
  const { zone } = revision.edition.calendar
  const { reference } = dossier
  return (
    <>
      <PageHeading
        over={texts.over(reference)}
        title={revision.edition.shortTitle}
        lead={dossier.structureName}
      >
        <p>
          {texts.closing}&nbsp;: <Deadline instant={closesAt} now={now} zone={zone} />
        </p>
      </PageHeading>
      <ToldOutcome refused={refused} done={undefined} />
      <Columns aside={<Money assessment={page.assessment} />} sticky>
        <Section id="pages" title={texts.tasks} help={texts.tasksHelp}>
          <TaskList
            tasks={tasksOf(
              revision.form,
              evaluation.pages,
              { reference, edits: dossier.edits as never },
              zone,
            )}
          />
        </Section>
        <Filing reference={reference} />
        {right === 'reader' ? null : (
          <Section id="abandon" title={texts.leaving}>
            <Abandon reference={reference} />
          </Section>
        )}
      </Columns>
    </>
  )
}
