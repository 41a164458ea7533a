import type { RoundView } from '#corrections/view.ts'
import { structureCorrectionTexts as texts } from '#i18n/corrections.ts'
import { BeforeAfter } from '#site/corrections/BeforeAfter.tsx'
import { ItemWords } from '#site/corrections/ItemWords.tsx'
import { Alert } from '#ui/components/Alert.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

/** Answers sent, that the services have not judged yet. */
export const Received = ({ view }: { view: RoundView }) => (
  <Stack gap="large">
    <Alert tone="information">{texts.received}</Alert>
    {view.items.map((one) => (
      <Section key={one.item.id} id={`point-${one.item.id}`} title={one.item.label}>
        <ItemWords item={one.item} />
        <BeforeAfter view={one} prefix={`${one.item.id}-`} level={3} />
      </Section>
    ))}
  </Stack>
)
