import { homeTexts as texts } from '#i18n/home.ts'
import { Heading } from '#ui/components/Heading.tsx'
import { Prose } from '#ui/layout/Prose.tsx'
import { Section } from '#ui/layout/Section.tsx'

/** How it goes, from the reading of the call to the convention. */
export const HomeSteps = () => (
  <Section id="etapes" title={texts.stepsTitle}>
    <Prose>
      <ol>
        {texts.steps.map(({ title, text }) => (
          <li key={title}>
            <Heading level={3}>{title}</Heading>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </Prose>
  </Section>
)
