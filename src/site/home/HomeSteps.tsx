import { homeTexts as texts } from '#i18n/home.ts'
import { Facts } from '#ui/components/Facts.tsx'
import { Section } from '#ui/layout/Section.tsx'

/** How it goes, from the reading of the call to the convention. */
export const HomeSteps = () => (
  <Section id="etapes" title={texts.stepsTitle}>
    <Facts
      facts={texts.steps.map(({ title, text }, rank) => ({
        term: `${rank + 1}. ${title}`,
        value: text,
      }))}
    />
  </Section>
)
