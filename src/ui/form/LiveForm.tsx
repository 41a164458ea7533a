import type { ReactNode } from 'react'

import { formPageTexts } from '#i18n/form-page.ts'
import { Alert } from '#ui/components/Alert.tsx'
import { RequiredNote } from '#ui/components/RequiredNote.tsx'
import { Columns } from '#ui/layout/Columns.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { PageTurn } from '#ui/layout/PageTurn.tsx'
import { FormBar } from '#ui/form/bar/FormBar.tsx'
import { FormProvider } from '#ui/form/FormProvider.tsx'
import type { LiveFormProps } from '#ui/form/live-form-props.ts'
import { Margin } from '#ui/form/Margin.tsx'
import { PageSection } from '#ui/form/PageSection.tsx'
import { Summary } from '#ui/form/Summary.tsx'
import { subjectsOf } from '#ui/form/money/subjects.ts'

type PartProps = { props: LiveFormProps }

function Notice({ readOnly }: Pick<LiveFormProps, 'readOnly'>) {
  if (readOnly)
    return (
      <Alert tone="information">
        <p>{formPageTexts.readOnly}</p>
      </Alert>
    )
  return (
    <noscript>
      <Alert tone="warning">
        <p>{formPageTexts.needsScript}</p>
      </Alert>
    </noscript>
  )
}

function Heading({ props }: PartProps) {
  const { reference, page, closing, due, readOnly } = props
  return (
    <>
      <PageHeading
        over={formPageTexts.over(reference)}
        title={page.title}
        {...(page.introduction ? { lead: page.introduction } : {})}
      >
        {due ?? (closing ? formPageTexts.closing(closing) : undefined)}
      </PageHeading>
      <Notice readOnly={readOnly} />
    </>
  )
}

function WithMargin({ props, children }: PartProps & { children: ReactNode }) {
  const subjects = subjectsOf(props.page)
  if (subjects.length === 0) return children
  return (
    <Columns aside={<Margin subjects={subjects} />} sticky>
      {children}
    </Columns>
  )
}

function Questions({ props }: PartProps) {
  const { page, readOnly, verify } = props
  return (
    <div className="ga-form__questions">
      {verify && !readOnly ? <Summary /> : null}
      {readOnly ? null : <RequiredNote />}
      {page.sections.map((section) => (
        <PageSection key={section.key} section={section} />
      ))}
    </div>
  )
}

/**
 * A page of a form, read without a script and filled in with one: every answer is saved as it is given,
 * and what follows from it — questions asked, totals, what the rules say — comes back with the
 * acknowledgement. What never changes is drawn by the server alone.
 */
export function LiveForm(props: LiveFormProps) {
  const { previous, next, home, readOnly } = props
  return (
    <FormProvider {...props}>
      <div className="ga-form">
        <Heading props={props} />
        <WithMargin props={props}>
          <Questions props={props} />
        </WithMargin>
        <PageTurn {...(previous ? { previous } : {})} {...(next ? { next } : {})} />
        {readOnly ? null : <FormBar {...(home ? { home } : {})} />}
      </div>
    </FormProvider>
  )
}
